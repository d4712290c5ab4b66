#pragma once

#include "sync/hub/stores/postgres_pool.h"
#include "sync/hub/stores/postgres_transaction.h"

namespace desk::hub {

inline constexpr auto toRead = PostgresTransaction::Kind::Read;
inline constexpr auto toWrite = PostgresTransaction::Kind::Write;

/// A connection of the pool, in a transaction of one resort.
class PostgresVisit
{
public:
    PostgresVisit(PostgresPool &pool, const ResortId &tenant, PostgresTransaction::Kind kind)
        : m_seat(pool.lease())
        , m_transaction(m_seat->connection, tenant, kind)
    {
    }

    PostgresConnection *operator->() const { return &m_seat->connection; }
    PostgresConnection &connection() const { return m_seat->connection; }
    void commit() { m_transaction.commit(); }

private:
    PostgresPool::Lease m_seat;
    PostgresTransaction m_transaction;
};

} // namespace desk::hub
