-- Photos, signatures and papers, in pieces as they came, and copies of whole resorts for desks that join. They lie behind
-- the wall as the rows of the resort do.
CREATE TABLE hub_blob_stores (
    tenant_id uuid PRIMARY KEY,
    -- One that was lost comes back with another name.
    name bytea NOT NULL
);

CREATE TABLE hub_blobs (
    tenant_id uuid NOT NULL,
    digest bytea NOT NULL,
    bytes bigint NOT NULL,
    received bigint NOT NULL,
    touched_at bigint NOT NULL,
    PRIMARY KEY (tenant_id, digest)
);
CREATE INDEX hub_blobs_by_time ON hub_blobs (tenant_id, touched_at);

CREATE TABLE hub_blob_pieces (
    tenant_id uuid NOT NULL,
    digest bytea NOT NULL,
    start bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (tenant_id, digest, start)
);

-- A copy is made anew when it is gone, so it may be: nobody pays for writing it twice, and after a crash there is none.
CREATE UNLOGGED TABLE hub_snapshots (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    made_at bigint NOT NULL,
    answer bytea NOT NULL, -- what desks are told of it
    PRIMARY KEY (tenant_id, id)
);
CREATE UNLOGGED TABLE hub_snapshot_parts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    number bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (tenant_id, id, number)
);
-- Of which resorts a hub makes one now, and since when.
CREATE UNLOGGED TABLE hub_snapshots_under_way (
    tenant_id uuid PRIMARY KEY,
    since bigint NOT NULL
);

-- They come packed.
ALTER TABLE hub_blob_pieces ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE hub_snapshot_parts ALTER COLUMN body SET STORAGE EXTERNAL;

DO $$
BEGIN
    PERFORM hub_raise_wall(t::regclass)
       FROM unnest(ARRAY['hub_blob_stores', 'hub_blobs', 'hub_blob_pieces', 'hub_snapshots', 'hub_snapshot_parts',
                         'hub_snapshots_under_way']) AS t;
END $$;
