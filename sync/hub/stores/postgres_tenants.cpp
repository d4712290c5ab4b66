#include "sync/hub/stores/postgres_tenants.h"

#include "sync/hub/stores/postgres_bench.h"
#include "sync/hub/stores/postgres_schema.h"
#include "sync/hub/stores/postgres_transaction.h"

namespace desk::hub {

PostgresTenants::PostgresTenants(PostgresPool &pool, const Clock &clock)
    : m_pool(pool)
    , m_clock(clock)
{
    const PostgresPool::Lease seat = m_pool.lease();
    expectWall(seat->connection);
    bringUpPostgres(seat->connection);
}

PostgresTenants::Turn::Turn(PostgresTenants &tenants, const ResortId &tenant)
    : m_tenants(tenants)
    , m_tenant(tenant)
{
    {
        const std::scoped_lock lock(tenants.m_mutex);
        std::shared_ptr<std::mutex> &turn = tenants.m_turns[tenant];
        if (!turn)
            turn = std::make_shared<std::mutex>();
        m_mutex = turn;
    }
    m_mutex->lock();
}

PostgresTenants::Turn::~Turn()
{
    m_mutex->unlock();
    const std::scoped_lock lock(m_tenants.m_mutex);
    m_mutex.reset();
    // Nobody else waits for it, and nobody can get hold of it meanwhile.
    if (const auto turn = m_tenants.m_turns.find(m_tenant); turn->second.use_count() == 1)
        m_tenants.m_turns.erase(turn);
}

bool PostgresTenants::with(const ResortId &tenant, const std::function<void(TenantStore &)> &use)
{
    const Turn turn(*this, tenant);
    const PostgresPool::Lease seat = m_pool.lease();
    PostgresTenant store(*seat, tenant, m_clock);
    if (!isKept(store, tenant))
        return false;
    use(store);
    return true;
}

void PostgresTenants::hearNews(Heads &heads, const QList<ResortId> &tenants)
{
    QList<IdBytes> ids;
    for (const ResortId &tenant : tenants)
        ids += tenant.bytes();
    const PostgresPool::Lease seat = m_pool.lease();
    seat->connection.forEachRow(
        "SELECT tenant, head FROM hub_directory.heads WHERE tenant = ANY($1::uuid[])",
        {uuidArray(ids)},
        [&](const QList<db::Value> &row) {
            heads.note(db::Codec<ResortId>::decode(row[0], Currency()), db::expect<qint64>(row[1]));
        });
}

bool PostgresTenants::isKept(PostgresTenant &store, const ResortId &tenant)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_kept.contains(tenant))
            return true;
    }
    if (!store.isKept())
        return false;
    const std::scoped_lock lock(m_mutex);
    m_kept.insert(tenant);
    return true;
}

bool PostgresTenants::atOneMoment(const ResortId &tenant,
                                  const std::function<void(db::Database &)> &use)
{
    const PostgresPool::Lease seat = m_pool.lease();
    PostgresTransaction moment(seat->connection, tenant, PostgresTransaction::Kind::Read);
    PostgresTenant store(*seat, tenant, m_clock);
    if (!store.isKept())
        return false;
    db::Database file = emptyBench();
    file.setWriteMode(db::Database::WriteMode::Merge);
    {
        db::Transaction filling(file, db::Transaction::Kind::Write);
        file.run("INSERT INTO hub_tenant (epoch, head) VALUES (?, ?)", store.epoch(), store.head());
        for (const TableShape &shape : tableShapes())
            postgres_rows::forEach(
                seat->connection, tenant, shape, [&](const postgres_rows::KeptRow &row) {
                    putOnBench(file, shape, row);
                });
        filling.commit();
    }
    file.setWriteMode(db::Database::WriteMode::None);
    moment.commit();
    use(file);
    return true;
}

} // namespace desk::hub
