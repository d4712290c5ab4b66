#include "sync/hub/stores/sqlite_directory_schema.h"

#include "core/db/database.h"

namespace desk::hub {

namespace {

constexpr qint64 newestDirectory = 3;

void makeFirstTables(db::Database &database)
{
    database.script(R"sql(
        CREATE TABLE tenants (
            id BLOB PRIMARY KEY,
            tier TEXT NOT NULL,
            adopted INTEGER NOT NULL,
            sealed_key BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- A code that was used stays until it has expired: its answer may have been lost.
        CREATE TABLE codes (
            digest BLOB PRIMARY KEY,
            tenant BLOB NOT NULL,
            device BLOB,
            number INTEGER,
            incarnation INTEGER,
            expires INTEGER NOT NULL,
            used_by BLOB
        ) STRICT, WITHOUT ROWID;

        -- Numbers are never given twice, so no device is ever removed.
        CREATE TABLE devices (
            tenant BLOB NOT NULL,
            id BLOB NOT NULL,
            number INTEGER NOT NULL,
            incarnation INTEGER NOT NULL,
            name TEXT NOT NULL,
            platform TEXT NOT NULL,
            version TEXT NOT NULL,
            public_key BLOB NOT NULL,
            generation INTEGER NOT NULL DEFAULT 0,
            enrolled INTEGER NOT NULL,
            last_contact INTEGER,
            revoked INTEGER,
            wipe TEXT NOT NULL DEFAULT 'drain',
            refresh_digest BLOB NOT NULL,
            previous_digest BLOB,
            renewed_at INTEGER,
            grace_used INTEGER NOT NULL DEFAULT 0,
            seen_generation INTEGER NOT NULL DEFAULT -1,
            PRIMARY KEY (tenant, id),
            UNIQUE (tenant, number)
        ) STRICT, WITHOUT ROWID;
    )sql");
}

// Which wish for a new life the present one was given to.
void rememberWishes(db::Database &database)
{
    database.script("ALTER TABLE devices ADD COLUMN life_wish BLOB");
}

// Which challenge the last renewal answered, and when it was made.
void rememberChallenges(db::Database &database)
{
    database.script(R"sql(
        ALTER TABLE devices ADD COLUMN challenge BLOB;
        ALTER TABLE devices ADD COLUMN challenged INTEGER;
    )sql");
}

} // namespace

void makeDirectoryTables(db::Database &database)
{
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    const auto version = database.value<qint64>("PRAGMA user_version");
    if (version > newestDirectory)
        throw db::Error("a newer version of the hub wrote its directory");
    if (version == newestDirectory)
        return;
    if (version < 1)
        makeFirstTables(database);
    if (version < 2)
        rememberWishes(database);
    if (version < 3)
        rememberChallenges(database);
    database.script("PRAGMA user_version = 3");
    transaction.commit();
}

} // namespace desk::hub
