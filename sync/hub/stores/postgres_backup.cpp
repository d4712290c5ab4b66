#include "sync/hub/stores/postgres_backup.h"

namespace desk::hub {

namespace {

// A number of our own, which nobody else who uses the server locks.
constexpr qint64 backupLock = 7'417'102;

} // namespace

bool takeTurnToBackUp(PostgresConnection &connection)
{
    return connection.value<bool>("SELECT pg_try_advisory_lock($1)", backupLock);
}

QByteArray beginSharedMoment(PostgresConnection &connection)
{
    connection.script("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0");
    connection.script("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    return connection.value<QString>("SELECT pg_export_snapshot()").toLatin1();
}

QString versionOf(PostgresConnection &connection)
{
    return connection.value<QString>("SELECT current_setting('server_version')");
}

} // namespace desk::hub
