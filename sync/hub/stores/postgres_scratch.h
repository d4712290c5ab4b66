#pragma once

#include "core/base/clock.h"
#include "sync/hub/stores/postgres_connection.h"

namespace desk {
class Random;
}

namespace desk::hub {

/// A database to try something in, which is dropped whatever comes of it.
class ScratchDatabase
{
public:
    /// Makes one on the server of this connection, whose role may make databases, and drops those
    /// that were left behind there by somebody who was killed more than a day ago. Throws
    /// PostgresError.
    ScratchDatabase(const QByteArray &where, const Clock &clock, Random &random);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    /// A connection string.
    const QByteArray &where() const { return m_where; }

private:
    QByteArray m_server;
    QByteArray m_name;
    QByteArray m_where;
};

} // namespace desk::hub
