#pragma once

#include "sync/hub/stores/postgres_connection.h"

namespace desk::hub {

/// Makes this connection the one that backs its database up; false while another one does. It is
/// until the connection ends.
bool takeTurnToBackUp(PostgresConnection &connection);

/// Begins a transaction that reads what stands there now, however long it takes, and names the
/// moment so that pg_dump sees the same.
QByteArray beginSharedMoment(PostgresConnection &connection);

/// The version of the server, as it says it.
QString versionOf(PostgresConnection &connection);

} // namespace desk::hub
