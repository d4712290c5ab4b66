#include "sync/hub/stores/sqlite_tenant_schema.h"

#include "core/db/database.h"

namespace desk::hub {

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
}

void bringUpHubTables(db::Database &database)
{
    const bool isNew = database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM pragma_table_info('hub_rulings') WHERE name = 'desk_stamp')
    )sql");
    if (isNew)
        return;
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.script(R"sql(
        ALTER TABLE hub_rulings ADD COLUMN desk_stamp BLOB;
        CREATE INDEX hub_rulings_by_hash ON hub_rulings (hash);
    )sql");
    transaction.commit();
}

} // namespace desk::hub
