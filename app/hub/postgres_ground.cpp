#include "app/hub/ground.h"
#include "core/db/backup.h"
#include "sync/hub/stores/postgres_directory.h"
#include "sync/hub/stores/postgres_tenants.h"

#include <thread>

namespace desk::hub {

namespace {

// For each thread that answers the one of a resort and one of the directory, and two for snapshots.
int connections()
{
    return 2 * int(std::max(2u, std::thread::hardware_concurrency())) + 2;
}

class PostgresGround final : public Ground
{
public:
    PostgresGround(const QByteArray &where,
                   const Secrets &secrets,
                   const Clock &clock,
                   Random &random)
        : m_pool(where, connections())
        , m_tenants(m_pool, clock)
        , m_directory(m_pool, secrets, random)
    {
        m_pool.expectRoom();
    }

    KeyedDirectory &directory() override { return m_directory; }
    Tenants &tenants() override { return m_tenants; }
    SnapshotSource &snapshotSource() override { return m_tenants; }
    void rest() override { }

    bool take(const TenantEntry &entry, const db::Key &key, const QString &file) override
    {
        bool isNew = false;
        {
            db::Database adopted = db::Database::open(
                {.path = file, .key = key, .access = db::Access::Read, .fileSystem = {}});
            isNew = m_directory.adopt(entry, key, adopted);
        }
        db::removeFiles(file);
        return isNew;
    }

private:
    PostgresPool m_pool;
    PostgresTenants m_tenants;
    PostgresDirectory m_directory;
};

} // namespace

std::unique_ptr<Ground> groundInPostgres(const QByteArray &where,
                                         const Secrets &secrets,
                                         const Clock &clock,
                                         Random &random)
{
    return std::make_unique<PostgresGround>(where, secrets, clock, random);
}

} // namespace desk::hub
