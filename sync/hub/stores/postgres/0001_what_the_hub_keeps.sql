-- What the hub keeps of resorts beside their rows. The tables of the rows themselves are made from the records of the
-- program, one for each, with the same names and columns as in a desk's file.

-- Every table that holds something of a resort stands behind this wall, for the owner of the tables too: a transaction
-- sees and writes the rows of the resort that it named when it began, and of no other.
CREATE FUNCTION hub_raise_wall(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY resort ON %s USING (tenant_id = nullif(current_setting(%L, true), %L)::uuid)',
                   target, 'tailtown.resort', '');
END $$;

CREATE TABLE hub_tenants (
    tenant_id uuid PRIMARY KEY,
    epoch bytea NOT NULL,
    head bigint NOT NULL,
    -- Up to this commit a hub that was put back to a backup counts as it did before.
    common_history bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

-- Exactly one entry for each row of a resort: when it was last written, and by whom, group by group.
CREATE TABLE hub_rows (
    tenant_id uuid NOT NULL,
    tbl text COLLATE "C" NOT NULL,
    row_id uuid NOT NULL,
    commit_seq bigint NOT NULL,
    deleted boolean NOT NULL,
    marks bytea NOT NULL,
    PRIMARY KEY (tenant_id, tbl, row_id)
) PARTITION BY HASH (tenant_id);
CREATE INDEX hub_rows_by_commit ON hub_rows (tenant_id, commit_seq, tbl, row_id);

CREATE TABLE hub_devices (
    tenant_id uuid NOT NULL,
    device bigint NOT NULL,
    incarnation bigint NOT NULL,
    last_operation bigint NOT NULL,
    PRIMARY KEY (tenant_id, device, incarnation)
);

CREATE TABLE hub_rulings (
    tenant_id uuid NOT NULL,
    device bigint NOT NULL,
    incarnation bigint NOT NULL,
    op_seq bigint NOT NULL,
    hash bytea NOT NULL,
    kind text NOT NULL,
    commit_seq bigint NOT NULL,
    detail bytea NOT NULL, -- canonical JSON
    settled_at bigint NOT NULL,
    -- What the desk said, where its clock was so wrong that the hub put the stamp right.
    desk_stamp bytea,
    PRIMARY KEY (tenant_id, device, incarnation, op_seq)
);
-- A desk in a new life may send what came in the one before.
CREATE INDEX hub_rulings_by_hash ON hub_rulings (tenant_id, hash);

CREATE TABLE hub_dead_letters (
    tenant_id uuid NOT NULL,
    device bigint NOT NULL,
    incarnation bigint NOT NULL,
    op_seq bigint NOT NULL,
    body bytea NOT NULL,
    why text NOT NULL,
    kept_at bigint NOT NULL,
    PRIMARY KEY (tenant_id, device, incarnation, op_seq)
);

-- The epochs before, and up to which commit each counted as the present one does.
CREATE TABLE hub_epochs (
    tenant_id uuid NOT NULL,
    epoch bytea NOT NULL,
    common_history bigint NOT NULL,
    PRIMARY KEY (tenant_id, epoch)
);

-- Commits that hold what was a commit of an epoch before, and lost with it.
CREATE TABLE hub_former_commits (
    tenant_id uuid NOT NULL,
    commit_seq bigint NOT NULL,
    epoch bytea NOT NULL,
    former bigint NOT NULL,
    PRIMARY KEY (tenant_id, commit_seq)
);
CREATE INDEX hub_former_commits_by_former ON hub_former_commits (tenant_id, former, epoch);

-- Desks that have not sent again yet what was lost.
CREATE TABLE hub_awaited (
    tenant_id uuid NOT NULL,
    device bigint NOT NULL,
    PRIMARY KEY (tenant_id, device)
);

-- Operations that build on what such a desk may send; the columns are those of a queue.
CREATE TABLE hub_deferred (
    tenant_id uuid NOT NULL,
    device bigint NOT NULL,
    incarnation bigint NOT NULL,
    op_seq bigint NOT NULL,
    cmd text NOT NULL,
    cmd_ver bigint NOT NULL,
    prio bigint NOT NULL,
    hlc bytea NOT NULL,
    staff_id uuid,
    action_id uuid NOT NULL,
    body bytea NOT NULL,
    hash bytea NOT NULL,
    commit_seq bigint,
    epoch bytea NOT NULL,
    since bigint NOT NULL,
    PRIMARY KEY (tenant_id, device, incarnation, op_seq)
);

-- Promises of rooms that another desk keeps, and the operations that made them.
CREATE TABLE hub_waiting_promises (
    tenant_id uuid NOT NULL,
    segment uuid NOT NULL,
    device bigint NOT NULL,
    incarnation bigint NOT NULL,
    op_seq bigint NOT NULL,
    cmd text NOT NULL,
    hlc bytea NOT NULL,
    staff_id uuid,
    PRIMARY KEY (tenant_id, segment)
);

DO $$
DECLARE
    part regclass;
BEGIN
    FOR i IN 0..15 LOOP
        EXECUTE format('CREATE TABLE hub_rows_%s PARTITION OF hub_rows FOR VALUES WITH (MODULUS 16, REMAINDER %s)', i, i);
        part := format('hub_rows_%s', i)::regclass;
        PERFORM hub_raise_wall(part);
    END LOOP;
    PERFORM hub_raise_wall(t::regclass)
       FROM unnest(ARRAY['hub_tenants', 'hub_rows', 'hub_devices', 'hub_rulings', 'hub_dead_letters', 'hub_epochs',
                         'hub_former_commits', 'hub_awaited', 'hub_deferred', 'hub_waiting_promises']) AS t;
END $$;
