-- What sync asks of the queue: the rows of an operation, and whether a commit was ours.
CREATE INDEX outbox_row_by_operation ON outbox_row (op_seq);
CREATE INDEX outbox_by_commit ON outbox (commit_seq) WHERE commit_seq IS NOT NULL;
