#pragma once

#include "core/store/table_shape.h"
#include "sync/hub/stores/postgres_connection.h"

namespace desk::hub {

/// A column of a table in PostgreSQL. Money is in minor units, and an instant in milliseconds since
/// 1970: as they travel.
struct PostgresColumn
{
    QByteArray name;
    QByteArray type; ///< "bigint", "boolean", "bytea", "date", "text" or "uuid"
    bool mayBeNull = false;
};

/// The columns of a synced table, made from the fields of its record and in their order, without
/// tenant_id, _seq and _extra.
const QList<PostgresColumn> &postgresColumns(const TableShape &shape);

/// Brings the tables to what this version needs, and never takes anything away: an older version
/// goes on beside. Two that do so at once wait for each other. Throws db::Error, also when the
/// database is being put back to a backup (postgres_put_back.h).
void bringUpPostgres(PostgresConnection &connection);

/// The version to which it brings them.
qint64 newestPostgresSchema();

/// Whether whoever is connected goes around the wall between resorts, as a superuser does.
bool goesAroundWall(PostgresConnection &connection);

/// Throws db::Error when whoever is connected goes around the wall between resorts.
void expectWall(PostgresConnection &connection);

} // namespace desk::hub
