#include "app/hub/background.h"
#include "app/hub/ground.h"
#include "core/base/id_source.h"
#include "core/base/log.h"
#include "core/db/backup.h"
#include "sync/hub/stores/postgres_blobs.h"
#include "sync/hub/stores/postgres_directory.h"
#include "sync/hub/stores/postgres_limits.h"
#include "sync/hub/stores/postgres_snapshots.h"
#include "sync/hub/stores/postgres_tenants.h"

#include <thread>

namespace desk::hub {

namespace {

constexpr std::chrono::hours betweenCollections{24};

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
        , m_limits(m_pool, IdSource(clock, random).make<HubId>())
        , m_snapshots(m_pool, m_tenants, clock, random, m_background.post())
        , m_blobs(m_pool, random)
        , m_clock(clock)
    {
        m_pool.expectRoom();
        expectOurKey();
    }

    KeyedDirectory &directory() override { return m_directory; }
    Tenants &tenants() override { return m_tenants; }
    Snapshots &snapshots() override { return m_snapshots; }
    Blobs &blobs() override { return m_blobs; }
    Limits &limits() override { return m_limits; }
    void hearNews(Heads &heads, const QList<ResortId> &tenants) override
    {
        m_tenants.hearNews(heads, tenants);
    }

    void rest() override
    {
        const Instant now = m_clock.now();
        m_limits.rest(now);
        if (now - m_collected < betweenCollections)
            return;
        m_collected = now;
        m_background.post()([this, now] { collect(now); });
    }

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
    // With another one nobody's token would be good, and each hub would say so in its own way.
    void expectOurKey()
    {
        const QList<TenantEntry> tenants = m_directory.tenants();
        try {
            if (!tenants.isEmpty())
                m_directory.keyOf(tenants.first().id);
        } catch (const db::Error &) {
            throw db::Error("the resorts in this PostgreSQL were taken over with another hub.key: "
                            "copy it from the folder of the hub that serves them");
        }
    }

    // Every hub does so, each for all: what one has forgotten the next does not find.
    void collect(Instant now)
    {
        try {
            for (const TenantEntry &tenant : m_directory.tenants()) {
                collectBlobs(m_blobs, m_tenants, tenant.id, now);
                m_snapshots.collect(tenant.id);
            }
        } catch (const db::Error &error) {
            log::warning("hub.not_collected", {{"what", std::string(error.what())}});
        }
    }

    PostgresPool m_pool;
    PostgresTenants m_tenants;
    PostgresDirectory m_directory;
    PostgresLimits m_limits;
    PostgresSnapshots m_snapshots;
    PostgresBlobs m_blobs;
    const Clock &m_clock;
    Instant m_collected{};
    Background m_background;
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
