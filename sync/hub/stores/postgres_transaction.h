#pragma once

#include "core/base/ids.h"
#include "sync/hub/stores/postgres_connection.h"

namespace desk::hub {

/// All or nothing, within one resort: rows of others are not there, whoever forgets to leave them
/// out (the second wall; the first are the conditions of our statements). Rolls back when it goes
/// out of scope without a commit. Ends by itself when a statement takes 5 seconds, waits 2 for a
/// lock, or nothing comes for 10.
class PostgresTransaction
{
public:
    enum class Kind {
        Read,  ///< all that it reads is of one moment
        Write, ///< sees what others committed meanwhile
    };

    PostgresTransaction(PostgresConnection &connection, const ResortId &resort, Kind kind);
    ~PostgresTransaction();
    PostgresTransaction(const PostgresTransaction &) = delete;
    PostgresTransaction &operator=(const PostgresTransaction &) = delete;

    void commit();

private:
    PostgresConnection &m_connection;
    bool m_isOpen = true;
};

} // namespace desk::hub
