-- Photos, signatures and papers travel apart from the rows that name them. A row of attachments is looked at once the hub
-- has it; what is here and there is not kept: only what still has to travel is.
DROP TABLE blob_queue;
CREATE TABLE attachment_transfers (
    digest TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    commit_seq INTEGER NOT NULL, -- of the row: the newest goes first
    is_here INTEGER NOT NULL, -- goes up; else it comes down
    state INTEGER NOT NULL, -- 0 due, 1 not at the hub yet, 2 given up
    failures INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_transfers_by_commit ON attachment_transfers (commit_seq);
CREATE INDEX attachment_transfers_by_time ON attachment_transfers (not_before);

-- Up to which row they were looked at, as this epoch of the hub counts, and which of its stores has them.
CREATE TABLE attachment_lane (
    epoch BLOB NOT NULL,
    commit_seq INTEGER NOT NULL,
    row_id BLOB NOT NULL,
    hub_store BLOB NOT NULL
) STRICT;
INSERT INTO attachment_lane (epoch, commit_seq, row_id, hub_store) VALUES (x'', 0, x'', x'');
CREATE INDEX attachments_by_commit ON attachments (_seq, id);
