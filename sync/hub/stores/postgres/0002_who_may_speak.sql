-- The directory: which resorts there are, and who may speak for them. It is asked before anybody knows which resort it is
-- about, so it stands before the wall; it holds nothing of a resort, and digests instead of codes and tokens.
CREATE SCHEMA hub_directory;

CREATE TABLE hub_directory.tenants (
    id uuid PRIMARY KEY,
    tier text NOT NULL,
    adopted bigint NOT NULL,
    sealed_key bytea NOT NULL
);

-- A code that was used stays until it has expired: its answer may have been lost.
CREATE TABLE hub_directory.codes (
    digest bytea PRIMARY KEY,
    tenant uuid NOT NULL,
    device uuid,
    number bigint,
    incarnation bigint,
    expires bigint NOT NULL,
    used_by uuid
);

-- Numbers are never given twice, so no device is ever removed.
CREATE TABLE hub_directory.devices (
    tenant uuid NOT NULL,
    id uuid NOT NULL,
    number bigint NOT NULL,
    incarnation bigint NOT NULL,
    name text NOT NULL,
    platform text NOT NULL,
    version text NOT NULL,
    public_key bytea NOT NULL,
    generation bigint NOT NULL DEFAULT 0,
    enrolled bigint NOT NULL,
    last_contact bigint,
    revoked bigint,
    wipe text NOT NULL DEFAULT 'drain',
    refresh_digest bytea NOT NULL,
    previous_digest bytea,
    renewed_at bigint,
    grace_used bigint NOT NULL DEFAULT 0,
    seen_generation bigint NOT NULL DEFAULT -1,
    -- Which wish for a new life the present one was given to.
    life_wish bytea,
    -- Which challenge the last renewal answered, and when it was made.
    challenge bytea,
    challenged bigint,
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, number)
);
