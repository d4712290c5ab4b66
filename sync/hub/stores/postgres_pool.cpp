#include "sync/hub/stores/postgres_pool.h"

#include "core/db/migrations.h"
#include "sync/hub/stores/sqlite_tenant_schema.h"

namespace desk::hub {

namespace {

// Nothing of it is ever on a disk.
const db::Location &inMemory()
{
    static const db::Location location{.path = QStringLiteral(":memory:"),
                                       .key = db::Key(QByteArray(32, '\0')),
                                       .access = db::Access::Write,
                                       .fileSystem = {}};
    return location;
}

} // namespace

db::Database emptyBench()
{
    db::Database bench = db::Database::open(inMemory());
    db::migrate(bench);
    makeHubTables(bench);
    return bench;
}

PostgresSeat::PostgresSeat(const QByteArray &where)
    : connection(where)
{
}

db::Database &PostgresSeat::bench()
{
    if (!m_bench)
        m_bench.emplace(emptyBench());
    return *m_bench;
}

PostgresPool::PostgresPool(QByteArray where, int most)
    : m_where(std::move(where))
    , m_most(most)
{
    DESK_ASSERT(most > 0);
}

PostgresPool::Lease::Lease(PostgresPool &pool, std::unique_ptr<PostgresSeat> seat)
    : m_pool(pool)
    , m_seat(std::move(seat))
{
}

PostgresPool::Lease::~Lease()
{
    m_pool.giveBack(std::move(m_seat));
}

void PostgresPool::expectRoom()
{
    const auto room = lease()->connection.value<qint64>(R"sql(
        SELECT current_setting('max_connections')::bigint
               - current_setting('superuser_reserved_connections')::bigint
    )sql");
    if (room < m_most)
        throw db::Error("PostgreSQL allows " + std::to_string(room)
                        + " connections, and the hub needs " + std::to_string(m_most));
}

PostgresPool::Lease PostgresPool::lease()
{
    std::unique_ptr<PostgresSeat> seat;
    {
        std::unique_lock lock(m_mutex);
        if (!m_freed.wait_for(lock, patience, [this] { return m_inUse < m_most; }))
            throw PostgresError("all connections to PostgreSQL are in use", {});
        ++m_inUse;
        if (!m_idle.empty()) {
            seat = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    try {
        if (!seat)
            seat = std::make_unique<PostgresSeat>(m_where);
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
    return {*this, std::move(seat)};
}

// Where one broke, the others did as well: the server went away.
void PostgresPool::giveBack(std::unique_ptr<PostgresSeat> seat) noexcept
{
    if (seat)
        seat->connection.rollBack();
    const std::scoped_lock lock(m_mutex);
    --m_inUse;
    if (seat && seat->connection.isUsable())
        m_idle.push_back(std::move(seat));
    else
        m_idle.clear();
    m_freed.notify_one();
}

} // namespace desk::hub
