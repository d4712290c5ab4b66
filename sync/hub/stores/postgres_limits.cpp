#include "sync/hub/stores/postgres_limits.h"

#include "core/base/log.h"

#include <QCryptographicHash>

namespace desk::hub {

namespace {

// In calls of rest().
constexpr int betweenSigns = 20;
constexpr int mostTries = 2;

// Short: whoever waits for it is about to be answered, and there is another way to answer.
constexpr auto beginShortly = R"sql(
    BEGIN;
    SET LOCAL synchronous_commit = off;
    SET LOCAL statement_timeout = '1s';
    SET LOCAL lock_timeout = '500ms';
    SET LOCAL idle_in_transaction_session_timeout = '5s'
)sql";
constexpr auto commit = "COMMIT";

constexpr auto lockSpending = R"sql(
    SELECT spending::text FROM hub_directory.spendings WHERE tenant = $1 FOR UPDATE
)sql";
constexpr auto beginSpending = R"sql(
    INSERT INTO hub_directory.spendings (tenant, spending) VALUES ($1, '{}') ON CONFLICT DO NOTHING
)sql";
constexpr auto writeSpending = R"sql(
    UPDATE hub_directory.spendings SET spending = $2::jsonb, changed = now() WHERE tenant = $1
)sql";
constexpr auto forgetSpendings = R"sql(
    DELETE FROM hub_directory.spendings WHERE changed < now() - interval '20 minutes'
)sql";

constexpr auto readTries = R"sql(
    SELECT tries::text FROM hub_directory.tries WHERE digest = $1
)sql";
constexpr auto lockTries = R"sql(
    SELECT tries::text FROM hub_directory.tries WHERE digest = $1 FOR UPDATE
)sql";
constexpr auto beginTries = R"sql(
    INSERT INTO hub_directory.tries (digest, tries) VALUES ($1, '[]') ON CONFLICT DO NOTHING
)sql";
constexpr auto writeTries = R"sql(
    UPDATE hub_directory.tries SET tries = $2::jsonb, changed = now() WHERE digest = $1
)sql";
constexpr auto forgetTries = R"sql(
    DELETE FROM hub_directory.tries WHERE changed < now() - interval '20 minutes'
)sql";

constexpr auto beHere = R"sql(
    INSERT INTO hub_directory.hubs (id, seen) VALUES ($1, now())
    ON CONFLICT (id) DO UPDATE SET seen = excluded.seen
)sql";
constexpr auto forgetHubs = R"sql(
    DELETE FROM hub_directory.hubs WHERE seen < now() - interval '1 minute'
)sql";
constexpr auto countThem = "SELECT count(*) FROM hub_directory.hubs";

// The connection broke, as all of a server that was started anew do; it may be there again.
bool isOfTheConnection(const PostgresError &error)
{
    return error.state().isEmpty() || error.state().startsWith("57P")
        || error.state().startsWith("08");
}

// Addresses of people stay here.
QByteArray digestOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

/// The only row of a statement that locks it; made first where it is missing.
template <class Key>
QByteArray lockedRow(PostgresConnection &connection,
                     const QByteArray &lock,
                     const QByteArray &make,
                     const Key &key)
{
    QList<QString> found = connection.values<QString>(lock, key);
    if (found.isEmpty()) {
        connection.run(make, key);
        found = connection.values<QString>(lock, key);
    }
    return found.isEmpty() ? QByteArray() : found.first().toUtf8();
}

} // namespace

PostgresLimits::PostgresLimits(PostgresPool &pool, const HubId &self)
    : m_pool(pool)
    , m_self(self)
{
}

Budget PostgresLimits::spend(
    const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now)
{
    return decided(tenant, quotaOf(tier), now, [&](Spending &spending, int quota) {
        return spending.spend(m_self, device, quota, cost, now);
    });
}

Budget PostgresLimits::spendBytes(
    const ResortId &tenant, const DeviceId &device, Tier tier, qint64 bytes, Instant now)
{
    return decided(tenant, quotaOf(tier), now, [&](Spending &spending, int quota) {
        return spending.spendBytes(m_self, device, quota, bytes, now);
    });
}

Budget PostgresLimits::decided(const ResortId &tenant, int quota, Instant now, const Decide &decide)
{
    const std::scoped_lock turn(turnOf(tenant));
    for (int tries = 1; !m_isAlone; ++tries) {
        try {
            return decidedTogether(tenant, decide, quota);
        } catch (const PostgresError &error) {
            if (tries == mostTries || !isOfTheConnection(error))
                standAlone(error);
        }
    }
    return decidedAlone(tenant, decide, quota, now);
}

Budget PostgresLimits::decidedTogether(const ResortId &tenant, const Decide &decide, int quota)
{
    const PostgresPool::Lease seat = m_pool.lease();
    PostgresConnection &connection = seat->connection;
    connection.script(beginShortly);
    Spending spending =
        Spending::fromJson(lockedRow(connection, lockSpending, beginSpending, tenant));
    // What was allowed alone, and what a crash may have lost.
    spending.merge(known(tenant).all);
    const Budget budget = decide(spending, quota);
    connection.run(writeSpending, tenant, QString::fromUtf8(spending.toJson()));
    connection.script(commit);
    remember(tenant, {.all = spending, .asRead = spending});
    return budget;
}

// Of what was left when it last knew, each hub allows as much as each other.
Budget PostgresLimits::decidedAlone(const ResortId &tenant,
                                    const Decide &decide,
                                    int quota,
                                    Instant now)
{
    Known own = known(tenant);
    const int spent = own.asRead.sumAt(now);
    Budget budget = decide(own.all, spent + std::max(0, quota - spent) / m_hubs);
    budget.quota = quota;
    remember(tenant, std::move(own));
    return budget;
}

PostgresLimits::Known PostgresLimits::known(const ResortId &tenant)
{
    const std::scoped_lock lock(m_mutex);
    return m_known.value(tenant);
}

void PostgresLimits::remember(const ResortId &tenant, Known known)
{
    const std::scoped_lock lock(m_mutex);
    m_known.insert(tenant, std::move(known));
}

std::mutex &PostgresLimits::turnOf(const ResortId &tenant)
{
    return m_turns[qHash(tenant) % m_turns.size()];
}

std::optional<std::chrono::milliseconds> PostgresLimits::blockedFor(const QByteArray &key,
                                                                    int most,
                                                                    Instant now)
{
    if (!m_isAlone) {
        try {
            const PostgresPool::Lease seat = m_pool.lease();
            const QList<QString> found = seat->connection.values<QString>(readTries, digestOf(key));
            return found.isEmpty() ? std::nullopt
                                   : Tries::fromJson(found.first().toUtf8()).blockedFor(most, now);
        } catch (const PostgresError &error) {
            standAlone(error);
        }
    }
    return m_ownTries.blockedFor(key, most, now);
}

void PostgresLimits::count(const QByteArray &key, Instant now)
{
    if (!m_isAlone) {
        try {
            const PostgresPool::Lease seat = m_pool.lease();
            PostgresConnection &connection = seat->connection;
            connection.script(beginShortly);
            Tries tries =
                Tries::fromJson(lockedRow(connection, lockTries, beginTries, digestOf(key)));
            tries.count(now);
            connection.run(writeTries, digestOf(key), QString::fromUtf8(tries.toJson()));
            connection.script(commit);
            return;
        } catch (const PostgresError &error) {
            standAlone(error);
        }
    }
    m_ownTries.count(key, now);
}

void PostgresLimits::rest(Instant now)
{
    const bool isTime = m_rests++ % betweenSigns == 0;
    if (isTime)
        forgetIdle(now);
    if (!isTime && !m_isAlone)
        return;
    try {
        {
            const PostgresPool::Lease seat = m_pool.lease();
            countHubs(seat->connection);
        }
        if (m_isAlone) {
            tellWhatIsKnown();
            m_isAlone = false;
            log::info("hub.limits_shared", {{"hubs", qint64{m_hubs}}});
        }
    } catch (const PostgresError &error) {
        standAlone(error);
    }
}

void PostgresLimits::countHubs(PostgresConnection &connection)
{
    connection.script(beginShortly);
    connection.run(beHere, m_self);
    connection.run(forgetHubs);
    connection.run(forgetSpendings);
    connection.run(forgetTries);
    m_hubs = std::max(1, connection.value<int>(countThem));
    connection.script(commit);
}

// Before anything else is spent: what a crash lost may be known here alone.
void PostgresLimits::tellWhatIsKnown()
{
    QList<ResortId> tenants;
    {
        const std::scoped_lock lock(m_mutex);
        tenants = m_known.keys();
    }
    for (const ResortId &tenant : std::as_const(tenants)) {
        const std::scoped_lock turn(turnOf(tenant));
        decidedTogether(
            tenant, [](Spending &, int) { return Budget(); }, 0);
    }
}

void PostgresLimits::forgetIdle(Instant now)
{
    const std::scoped_lock lock(m_mutex);
    for (Known &known : m_known) {
        known.all.forgetIdle(now);
        known.asRead.forgetIdle(now);
    }
    m_known.removeIf([](const auto &known) { return known->all.isEmpty(); });
}

void PostgresLimits::standAlone(const PostgresError &error)
{
    if (!m_isAlone.exchange(true))
        log::warning("hub.limits_alone", {{"state", error.state().toStdString()}});
}

} // namespace desk::hub
