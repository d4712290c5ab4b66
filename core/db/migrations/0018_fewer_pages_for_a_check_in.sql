-- What is kept of a row for the hub stands by the row's id, whatever its table: rows made together have ids that are
-- neighbours, so a check-in touches a few pages here and not some of each table. Which desk asks for the tasks of a pet?
-- None: they are asked for by stay and by time.
CREATE TABLE outbox_row_by_id (
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    op_seq INTEGER NOT NULL REFERENCES outbox (op_seq),
    PRIMARY KEY (row_id, tbl, op_seq)
) STRICT, WITHOUT ROWID;
INSERT INTO outbox_row_by_id (tbl, row_id, op_seq)
SELECT tbl, row_id, op_seq FROM outbox_row ORDER BY row_id, tbl, op_seq;
DROP TABLE outbox_row;
ALTER TABLE outbox_row_by_id RENAME TO outbox_row;
CREATE INDEX outbox_row_by_operation ON outbox_row (op_seq);

CREATE TABLE sync_base_by_id (
    tbl TEXT NOT NULL,
    row_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    image BLOB,
    PRIMARY KEY (row_id, tbl)
) STRICT, WITHOUT ROWID;
INSERT INTO sync_base_by_id (tbl, row_id, seq, image)
SELECT tbl, row_id, seq, image FROM sync_base ORDER BY row_id, tbl;
DROP TABLE sync_base;
ALTER TABLE sync_base_by_id RENAME TO sync_base;

DROP INDEX care_tasks_by_pet;
