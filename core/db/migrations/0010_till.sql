-- Till

CREATE TABLE till_sessions (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    till BLOB NOT NULL,
    business_date TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_by BLOB NOT NULL,
    opened_at INTEGER NOT NULL,
    float_expected INTEGER NOT NULL,
    float_counted INTEGER NOT NULL,
    closed_by BLOB,
    closed_at INTEGER,
    approver BLOB,
    cash_expected INTEGER NOT NULL,
    cash_counted INTEGER NOT NULL,
    variance INTEGER NOT NULL,
    variance_reason TEXT NOT NULL,
    pets_expected INTEGER,
    pets_counted INTEGER,
    z_number INTEGER,
    z_hash TEXT NOT NULL,
    previous_z_hash TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX till_sessions_by_till ON till_sessions (till, z_number);
CREATE INDEX till_sessions_by_state ON till_sessions (state, till);
CREATE TRIGGER till_sessions_insert BEFORE INSERT ON till_sessions
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER till_sessions_update BEFORE UPDATE ON till_sessions
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER till_sessions_delete BEFORE DELETE ON till_sessions
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE cash_moves (
    id BLOB NOT NULL UNIQUE,
    till_session BLOB NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff BLOB NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX cash_moves_by_till_session ON cash_moves (till_session);
CREATE TRIGGER cash_moves_insert BEFORE INSERT ON cash_moves
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER cash_moves_update BEFORE UPDATE ON cash_moves
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'cash_moves is append only'); END;
CREATE TRIGGER cash_moves_delete BEFORE DELETE ON cash_moves
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'cash_moves is append only'); END;

CREATE TABLE till_counts (
    id BLOB NOT NULL UNIQUE,
    till_session BLOB NOT NULL,
    moment TEXT NOT NULL,
    tender TEXT NOT NULL,
    denomination INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX till_counts_by_till_session ON till_counts (till_session);
CREATE TRIGGER till_counts_insert BEFORE INSERT ON till_counts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER till_counts_update BEFORE UPDATE ON till_counts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'till_counts is append only'); END;
CREATE TRIGGER till_counts_delete BEFORE DELETE ON till_counts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'till_counts is append only'); END;
