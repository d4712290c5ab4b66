-- The first schema. Every synced table is a rowid table with a 16-byte id; columns stand in the order of the record's
-- fields, then what sync keeps: _seq, the hub's commit number of the row (0: the hub does not know it), and _extra, columns
-- of a newer version (JSON). Guard triggers let through only what a unit of work (1) or the merge (2) writes; append-only
-- tables can be changed by the merge alone. No foreign keys between synced tables: rows may arrive in any order.

CREATE TABLE sync_state (
    k TEXT PRIMARY KEY,
    v ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    op_seq INTEGER PRIMARY KEY,
    cmd TEXT NOT NULL,
    cmd_ver INTEGER NOT NULL,
    prio INTEGER NOT NULL,
    hlc BLOB NOT NULL,
    staff_id BLOB,
    action_id BLOB NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    -- 0 queued, 1 in flight, 2 acknowledged, 3 rejected, 4 quarantined, 5 blocked, 6 archived
    state INTEGER NOT NULL,
    commit_seq INTEGER,
    verdict BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, op_seq);

CREATE TABLE outbox_row (
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    op_seq INTEGER NOT NULL REFERENCES outbox (op_seq),
    PRIMARY KEY (tbl, row_id, op_seq)
) STRICT, WITHOUT ROWID;

-- A row as the hub knows it, kept from its first unconfirmed change on; image is NULL for a row the hub does not know.
CREATE TABLE sync_base (
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    image BLOB,
    PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_conflict (
    id BLOB PRIMARY KEY,
    op_seq INTEGER,
    kind TEXT NOT NULL,
    row_ref BLOB,
    detail BLOB,
    created_ms INTEGER NOT NULL,
    resolved_ms INTEGER,
    resolved_by BLOB
) STRICT;

CREATE TABLE sync_unknown (
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_queue (
    sha256 BLOB PRIMARY KEY,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0,
    upload_url TEXT,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The last number given out in each of this device's series.
CREATE TABLE series (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Failed PINs of this device: counted before the PIN is checked, so that a crash does not forgive one.
CREATE TABLE pin_attempts (
    staff BLOB PRIMARY KEY,
    failures INTEGER NOT NULL,
    locked_until INTEGER,
    last_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How often a numbered document was printed on this computer: the second print is a copy.
CREATE TABLE printed_documents (
    document TEXT NOT NULL,
    record BLOB NOT NULL,
    copies INTEGER NOT NULL,
    PRIMARY KEY (document, record)
) STRICT, WITHOUT ROWID;

-- One hash chain per device and incarnation, over digests; what was said stands in audit_values, which an erasure may empty.
CREATE TABLE audit_events (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff BLOB,
    role TEXT NOT NULL,
    approver BLOB,
    reason_digest TEXT NOT NULL,
    till BLOB,
    command TEXT NOT NULL,
    action BLOB NOT NULL,
    op_seq INTEGER,
    values_digest TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_events_by_action ON audit_events (action);

CREATE TRIGGER audit_events_append BEFORE INSERT ON audit_events
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER audit_events_keep BEFORE UPDATE ON audit_events
BEGIN SELECT RAISE (ABORT, 'audit_events is append only'); END;
CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events
BEGIN SELECT RAISE (ABORT, 'audit_events is append only'); END;

CREATE TABLE audit_values (
    event INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id BLOB,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (event, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_values_by_row ON audit_values (row_id) WHERE row_id IS NOT NULL;
CREATE TRIGGER audit_values_keep BEFORE UPDATE ON audit_values
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'audit_values is append only'); END;
CREATE TRIGGER audit_values_stay BEFORE DELETE ON audit_values
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'audit_values is append only'); END;
