-- How often who asked in the last 15 minutes, counted over all hubs on this database. Written as other tables are, but
-- nobody waits for the disk: a crash loses the last moments, which hubs that live remember, and a standby has the rest. An
-- unlogged table would be empty after either.
CREATE TABLE hub_directory.spendings (
    tenant uuid PRIMARY KEY,
    spending jsonb NOT NULL, -- by device, minute by minute
    changed timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);

-- What may be tried only a few times, such as a code; the digest is of what is tried and from where.
CREATE TABLE hub_directory.tries (
    digest bytea PRIMARY KEY,
    tries jsonb NOT NULL, -- minute by minute
    changed timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);

-- The hubs that serve this database, and when each was last heard of.
CREATE TABLE hub_directory.hubs (
    id uuid PRIMARY KEY,
    seen timestamptz NOT NULL
);
