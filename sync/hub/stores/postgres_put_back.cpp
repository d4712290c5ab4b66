#include "sync/hub/stores/postgres_put_back.h"

#include "core/base/random_bytes.h"
#include "sync/protocol/exchange.h"

namespace desk::hub {

namespace {

constexpr auto rememberEpoch = R"sql(
    INSERT INTO hub_epochs (tenant_id, epoch, common_history)
    SELECT tenant_id, epoch, head FROM hub_tenants WHERE tenant_id = $1
        ON CONFLICT (tenant_id, epoch) DO UPDATE SET common_history = excluded.common_history
)sql";
constexpr auto shortenHistories = R"sql(
    UPDATE hub_epochs
       SET common_history = least(hub_epochs.common_history, head)
      FROM hub_tenants
     WHERE hub_epochs.tenant_id = $1 AND hub_tenants.tenant_id = $1
)sql";
constexpr auto beginEpoch = R"sql(
    UPDATE hub_tenants
       SET epoch = $2,
           common_history = CASE common_history WHEN 0 THEN head
                            ELSE least(common_history, head) END
     WHERE tenant_id = $1
)sql";
constexpr auto forgetAwaited = "DELETE FROM hub_awaited WHERE tenant_id = $1";
constexpr auto awaitDesks = R"sql(
    INSERT INTO hub_awaited (tenant_id, device)
    SELECT tenant, number FROM hub_directory.devices WHERE tenant = $1 AND revoked IS NULL
)sql";
// Under another name desks ask after every photo again.
constexpr auto forgetNameOfBlobs = "DELETE FROM hub_blob_stores WHERE tenant_id = $1";
// Nobody's digest: whatever a desk got after the backup is as good (DirectoryTables::renew). What
// a desk was told before was not heard since, so generations go on beyond all that may be about.
constexpr auto forgetTokens = R"sql(
    UPDATE hub_directory.devices
       SET refresh_digest = '', previous_digest = NULL, generation = generation + 1000000
     WHERE tenant = $1
)sql";
// One that was used after the backup would be good once more.
constexpr auto forgetCodes = "DELETE FROM hub_directory.codes WHERE tenant = $1";

void putBack(PostgresConnection &connection, const ResortId &resort, const QByteArray &epoch)
{
    connection.run("SELECT set_config('tailtown.resort', $1, true)", resort.text());
    connection.run(shortenHistories, resort);
    connection.run(rememberEpoch, resort);
    connection.run(beginEpoch, resort, epoch);
    connection.run(forgetAwaited, resort);
    connection.run(awaitDesks, resort);
    connection.run(forgetNameOfBlobs, resort);
    connection.run(forgetTokens, resort);
    connection.run(forgetCodes, resort);
}

} // namespace

bool isEmptyDatabase(PostgresConnection &connection)
{
    return connection.value<bool>(R"sql(
        SELECT NOT EXISTS (SELECT FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
                            WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%')
               AND NOT EXISTS (SELECT FROM pg_namespace
                                WHERE nspname NOT IN ('information_schema', 'public')
                                  AND nspname NOT LIKE 'pg\_%')
    )sql");
}

void beginPuttingBack(PostgresConnection &connection)
{
    connection.script("CREATE SCHEMA hub_put_back");
}

void giveUpPuttingBack(PostgresConnection &connection)
{
    constexpr qint64 patienceMs = 10'000;
    // Whoever served a program that was ended may be about to commit.
    connection.values<bool>(R"sql(
        SELECT pg_terminate_backend(pid, $1)
          FROM pg_stat_activity
         WHERE datname = current_database() AND usename = current_user
           AND pid <> pg_backend_pid()
    )sql",
                            patienceMs);
    connection.script("BEGIN; DROP SCHEMA hub_put_back");
    if (isEmptyDatabase(connection))
        connection.script("COMMIT");
    else
        connection.rollBack();
}

void finishPuttingBack(PostgresConnection &connection,
                       const QList<ResortId> &resorts,
                       Random &random)
{
    try {
        connection.script("BEGIN");
        for (const ResortId &resort : resorts)
            putBack(connection, resort, randomBytes(random, sync::epochBytes));
        connection.script("DROP SCHEMA hub_put_back");
        connection.script("COMMIT");
    } catch (const db::Error &) {
        connection.rollBack();
        throw;
    }
}

} // namespace desk::hub
