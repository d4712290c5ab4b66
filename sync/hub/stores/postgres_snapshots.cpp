#include "sync/hub/stores/postgres_snapshots.h"

#include "core/base/log.h"
#include "core/db/database.h"
#include "sync/hub/stores/postgres_visit.h"

namespace desk::hub {

namespace {

/// A hub that makes one for longer than that has ended meanwhile.
constexpr std::chrono::minutes mostMaking{10};

constexpr auto readLast = R"sql(
    SELECT answer FROM hub_snapshots WHERE tenant_id = $1 ORDER BY made_at DESC LIMIT 1
)sql";
constexpr auto readPart = R"sql(
    SELECT body FROM hub_snapshot_parts WHERE tenant_id = $1 AND id = $2 AND number = $3
)sql";
constexpr auto claimMaking = R"sql(
    INSERT INTO hub_snapshots_under_way AS mine (tenant_id, since) VALUES ($1, $2)
    ON CONFLICT (tenant_id) DO UPDATE SET since = excluded.since WHERE mine.since < $3
)sql";
constexpr auto readMaking = R"sql(
    SELECT since FROM hub_snapshots_under_way WHERE tenant_id = $1 AND since >= $2
)sql";
constexpr auto endMaking = "DELETE FROM hub_snapshots_under_way WHERE tenant_id = $1";
constexpr auto addPart = R"sql(
    INSERT INTO hub_snapshot_parts (tenant_id, id, number, body) VALUES ($1, $2, $3, $4)
)sql";
constexpr auto addSnapshot = R"sql(
    INSERT INTO hub_snapshots (tenant_id, id, made_at, answer) VALUES ($1, $2, $3, $4)
)sql";
constexpr auto forgetOld = "DELETE FROM hub_snapshots WHERE tenant_id = $1 AND made_at < $2";
constexpr auto readParts = "SELECT DISTINCT id FROM hub_snapshot_parts WHERE tenant_id = $1";
constexpr auto forgetParts = "DELETE FROM hub_snapshot_parts WHERE tenant_id = $1 AND id = $2";

} // namespace

PostgresSnapshots::PostgresSnapshots(PostgresPool &pool,
                                     SnapshotSource &source,
                                     const Clock &clock,
                                     Random &random,
                                     Post inBackground,
                                     qsizetype partText)
    : m_pool(pool)
    , m_source(source)
    , m_clock(clock)
    , m_inBackground(std::move(inBackground))
    , m_partText(partText)
    , m_ids(clock, random)
{
}

std::optional<sync::SnapshotAnswer> PostgresSnapshots::fresh(const ResortId &tenant, Instant now)
{
    const PostgresVisit visit(m_pool, tenant, toRead);
    const QList<QByteArray> last = visit->values<QByteArray>(readLast, tenant);
    const auto answer = last.isEmpty() ? std::nullopt : sync::SnapshotAnswer::decode(last.first());
    return answer && isFresh(answer->id, now) ? answer : std::nullopt;
}

bool PostgresSnapshots::isBeingMade(const ResortId &tenant)
{
    const PostgresVisit visit(m_pool, tenant, toRead);
    return !visit->values<qint64>(readMaking, tenant, m_clock.now() - mostMaking).isEmpty();
}

void PostgresSnapshots::begin(const ResortId &tenant)
{
    if (!claim(tenant))
        return;
    m_inBackground([this, tenant] {
        try {
            make(tenant);
        } catch (const db::Error &error) {
            log::error("hub.snapshot_failed",
                       {{"tenant", tenant}, {"what", std::string(error.what())}});
        }
        leave(tenant);
    });
}

bool PostgresSnapshots::claim(const ResortId &tenant)
{
    const Instant now = m_clock.now();
    PostgresVisit visit(m_pool, tenant, toWrite);
    visit->run(claimMaking, tenant, now, now - mostMaking);
    const bool isOurs = visit->changedRows() > 0;
    visit.commit();
    return isOurs;
}

void PostgresSnapshots::leave(const ResortId &tenant)
{
    try {
        PostgresVisit visit(m_pool, tenant, toWrite);
        visit->run(endMaking, tenant);
        visit.commit();
    } catch (const db::Error &error) {
        // The next one begins when the time for this one is over.
        log::warning("hub.snapshot_not_ended",
                     {{"tenant", tenant}, {"what", std::string(error.what())}});
    }
}

void PostgresSnapshots::make(const ResortId &tenant)
{
    collect(tenant);
    m_source.atOneMoment(tenant, [&](db::Database &resort) {
        const sync::SnapshotId id = newId();
        const auto keep = [&](int number, const QByteArray &body) {
            keepPart(tenant, id, number, body);
        };
        finish(tenant, packSnapshot(resort, id, m_clock.now(), m_partText, keep));
    });
}

void PostgresSnapshots::keepPart(const ResortId &tenant,
                                 const sync::SnapshotId &id,
                                 int number,
                                 const QByteArray &body)
{
    PostgresVisit visit(m_pool, tenant, toWrite);
    visit->run(addPart, tenant, id, number, body);
    visit.commit();
}

void PostgresSnapshots::finish(const ResortId &tenant, const sync::SnapshotAnswer &answer)
{
    PostgresVisit visit(m_pool, tenant, toWrite);
    visit->run(addSnapshot, tenant, answer.id, madeAt(answer.id), answer.encode());
    visit.commit();
    logMade(tenant, answer);
}

std::optional<QByteArray> PostgresSnapshots::part(const ResortId &tenant,
                                                  const sync::SnapshotId &id,
                                                  int number,
                                                  Instant now)
{
    if (isOver(id, now))
        return std::nullopt;
    const PostgresVisit visit(m_pool, tenant, toRead);
    const QList<QByteArray> found = visit->values<QByteArray>(readPart, tenant, id, number);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void PostgresSnapshots::collect(const ResortId &tenant)
{
    const Instant now = m_clock.now();
    PostgresVisit visit(m_pool, tenant, toWrite);
    visit->run(forgetOld, tenant, now - snapshotLife);
    for (const auto &id : visit->values<sync::SnapshotId>(readParts, tenant)) {
        if (isOver(id, now))
            visit->run(forgetParts, tenant, id);
    }
    visit.commit();
}

sync::SnapshotId PostgresSnapshots::newId()
{
    const std::scoped_lock lock(m_mutex);
    return m_ids.make<sync::SnapshotId>();
}

} // namespace desk::hub
