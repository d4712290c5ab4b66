-- Rows of the hub's pages until one of them reaches its head: kept as they came, and published together. A row that says
-- what stands here already has no body: only its commit is news.
CREATE TABLE sync_spool (
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    unit BLOB, -- the stay or the bill that it is a part of
    seq INTEGER NOT NULL,
    state INTEGER NOT NULL, -- 0 differs, 1 deleted, 2 the same as here, 3 the same and its commit is written
    body BLOB,
    PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sync_spool_by_unit ON sync_spool (unit, state) WHERE unit IS NOT NULL;
CREATE INDEX sync_spool_by_state ON sync_spool (state);
