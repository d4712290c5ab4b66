#pragma once

#include "sync/hub/stores/postgres_tenant.h"
#include "tests/hub/postgres_cluster.h"

namespace desk::test {

/// A resort of one desk in a PostgreSQL, and a connection of its own to it.
class PostgresStore
{
public:
    /// `where`: a database of PostgresCluster, which keeps the resort already.
    PostgresStore(const QByteArray &where, const ResortId &resort, const Clock &clock);

    hub::PostgresSeat seat;
    hub::PostgresTenant tenant;
};

/// Takes the founder's resort over into this database.
ResortId takeOverIntoPostgres(const QByteArray &where,
                              db::Database &founder,
                              const QString &folder);

} // namespace desk::test
