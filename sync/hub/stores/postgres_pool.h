#pragma once

#include "core/db/database.h"
#include "sync/hub/stores/postgres_connection.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace desk::hub {

/// An empty replica in memory, with the tables of a hub.
db::Database emptyBench();

/// A connection, and a bench beside it: an empty replica in memory on which rows of a push are
/// worked with the very functions and rules of a desk.
class PostgresSeat
{
public:
    explicit PostgresSeat(const QByteArray &where);

    PostgresConnection connection;
    /// Made when it is first asked for.
    db::Database &bench();

private:
    std::optional<db::Database> m_bench;
};

/// At most so many connections to one PostgreSQL, each used by one thread at a time and kept for
/// the next. May be used from several threads.
class PostgresPool
{
public:
    /// How long somebody waits for a connection while all are in use.
    static constexpr std::chrono::milliseconds patience{250};

    /// Connects to nobody yet.
    PostgresPool(QByteArray where, int most);

    /// A seat for as long as it is held.
    class Lease
    {
    public:
        Lease(PostgresPool &pool, std::unique_ptr<PostgresSeat> seat);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        PostgresSeat &operator*() const { return *m_seat; }
        PostgresSeat *operator->() const { return m_seat.get(); }

    private:
        PostgresPool &m_pool;
        std::unique_ptr<PostgresSeat> m_seat;
    };

    /// Throws db::Error when the server would not let it make all of them.
    void expectRoom();

    /// Throws PostgresError, which may pass, when none is free in time or none can be made.
    Lease lease();

private:
    void giveBack(std::unique_ptr<PostgresSeat> seat) noexcept;

    QByteArray m_where;
    int m_most;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    int m_inUse = 0;
    std::vector<std::unique_ptr<PostgresSeat>> m_idle;
};

} // namespace desk::hub
