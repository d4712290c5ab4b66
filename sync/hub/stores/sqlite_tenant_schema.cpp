#include "sync/hub/stores/sqlite_tenant_schema.h"

#include "core/db/database.h"

namespace desk::hub {

namespace {

// What a hub that was put back to a backup has to know.
void makeTablesOfEpochs(db::Database &database)
{
    database.script(R"sql(
        -- The epochs before, and up to which commit each counted as the present one does.
        CREATE TABLE hub_epochs (
            epoch BLOB PRIMARY KEY,
            common_history INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Commits that hold what was a commit of an epoch before, and lost with it.
        CREATE TABLE hub_former_commits (
            commit_seq INTEGER PRIMARY KEY,
            epoch BLOB NOT NULL,
            former INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX hub_former_commits_by_former ON hub_former_commits (former, epoch);

        -- Desks that have not sent again yet what was lost.
        CREATE TABLE hub_awaited (device INTEGER PRIMARY KEY) STRICT;

        -- Operations that build on what such a desk may send; the columns are those of a queue.
        CREATE TABLE hub_deferred (
            device INTEGER NOT NULL,
            incarnation INTEGER NOT NULL,
            op_seq INTEGER NOT NULL,
            cmd TEXT NOT NULL,
            cmd_ver INTEGER NOT NULL,
            prio INTEGER NOT NULL,
            hlc BLOB NOT NULL,
            staff_id BLOB,
            action_id BLOB NOT NULL,
            body BLOB NOT NULL,
            hash BLOB NOT NULL,
            commit_seq INTEGER,
            epoch BLOB NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (device, incarnation, op_seq)
        ) STRICT, WITHOUT ROWID;
    )sql");
}

void makeTableOfPromises(db::Database &database)
{
    database.script(R"sql(
        -- Promises of rooms that another desk keeps, and the operations that made them.
        CREATE TABLE hub_waiting_promises (
            segment BLOB PRIMARY KEY,
            device INTEGER NOT NULL,
            incarnation INTEGER NOT NULL,
            op_seq INTEGER NOT NULL,
            cmd TEXT NOT NULL,
            hlc BLOB NOT NULL,
            staff_id BLOB
        ) STRICT, WITHOUT ROWID;
    )sql");
}

bool hasTable(db::Database &database, const char *name)
{
    return database.value<bool>("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?)",
                                QString::fromLatin1(name));
}

} // namespace

void makeHubTables(db::Database &database)
{
    database.script(R"sql(
        CREATE TABLE hub_tenant (
            epoch BLOB NOT NULL,
            head INTEGER NOT NULL,
            -- Up to this commit a hub that was put back to a backup counts as it did before.
            common_history INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        -- Exactly one entry for each row: when it was last written, and by whom, group by group.
        CREATE TABLE hub_rows (
            tbl TEXT NOT NULL,
            row_id BLOB NOT NULL,
            commit_seq INTEGER NOT NULL,
            deleted INTEGER NOT NULL,
            marks BLOB NOT NULL,
            PRIMARY KEY (tbl, row_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX hub_rows_by_commit ON hub_rows (commit_seq, tbl, row_id);

        CREATE TABLE hub_devices (
            device INTEGER NOT NULL,
            incarnation INTEGER NOT NULL,
            last_operation INTEGER NOT NULL,
            PRIMARY KEY (device, incarnation)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE hub_rulings (
            device INTEGER NOT NULL,
            incarnation INTEGER NOT NULL,
            op_seq INTEGER NOT NULL,
            hash BLOB NOT NULL,
            kind TEXT NOT NULL,
            commit_seq INTEGER NOT NULL,
            detail BLOB NOT NULL,
            settled_at INTEGER NOT NULL,
            -- What the desk said, where its clock was so wrong that the hub put the stamp right.
            desk_stamp BLOB,
            PRIMARY KEY (device, incarnation, op_seq)
        ) STRICT, WITHOUT ROWID;
        -- A desk in a new life may send what came in the one before.
        CREATE INDEX hub_rulings_by_hash ON hub_rulings (hash);

        CREATE TABLE hub_dead_letters (
            device INTEGER NOT NULL,
            incarnation INTEGER NOT NULL,
            op_seq INTEGER NOT NULL,
            body BLOB NOT NULL,
            why TEXT NOT NULL,
            kept_at INTEGER NOT NULL,
            PRIMARY KEY (device, incarnation, op_seq)
        ) STRICT, WITHOUT ROWID;
    )sql");
    makeTablesOfEpochs(database);
    makeTableOfPromises(database);
}

void bringUpHubTables(db::Database &database)
{
    if (hasTable(database, "hub_waiting_promises"))
        return;
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    if (!hasTable(database, "hub_rulings_by_hash"))
        database.script(R"sql(
            ALTER TABLE hub_rulings ADD COLUMN desk_stamp BLOB;
            CREATE INDEX hub_rulings_by_hash ON hub_rulings (hash);
        )sql");
    if (!hasTable(database, "hub_epochs"))
        makeTablesOfEpochs(database);
    makeTableOfPromises(database);
    transaction.commit();
}

} // namespace desk::hub
