#pragma once

#include "sync/hub/limits/memory_limits.h"
#include "sync/hub/stores/postgres_pool.h"

#include <atomic>
#include <functional>

namespace desk::hub {

/// Limits that hold over all hubs on one PostgreSQL together. While it can't be asked, each hub
/// allows its part of what was left when it last knew: never all of it, and never nothing.
class PostgresLimits final : public Limits
{
public:
    /// PostgresTenants has brought the tables up. `pool` outlives it.
    PostgresLimits(PostgresPool &pool, const HubId &self);

    Budget spend(
        const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now) override;
    Budget spendBytes(const ResortId &tenant,
                      const DeviceId &device,
                      Tier tier,
                      qint64 bytes,
                      Instant now) override;
    std::optional<std::chrono::milliseconds> blockedFor(const QByteArray &key,
                                                        int most,
                                                        Instant now) override;
    void count(const QByteArray &key, Instant now) override;

    /// To be called about twice a second: says that this hub is there, counts the others, forgets
    /// who was silent, and asks again a PostgreSQL that could not be asked.
    void rest(Instant now);

private:
    /// What this hub knows of a resort's spending.
    struct Known
    {
        Spending all;
        Spending asRead; ///< the same when the row was last read: what is more was allowed alone
    };
    using Decide = std::function<Budget(Spending &spending, int quota)>;

    Budget decided(const ResortId &tenant, int quota, Instant now, const Decide &decide);
    Budget decidedTogether(const ResortId &tenant, const Decide &decide, int quota);
    Budget decidedAlone(const ResortId &tenant, const Decide &decide, int quota, Instant now);

    Known known(const ResortId &tenant);
    void remember(const ResortId &tenant, Known known);
    std::mutex &turnOf(const ResortId &tenant);

    void countHubs(PostgresConnection &connection);
    void tellWhatIsKnown();
    void forgetIdle(Instant now);
    void standAlone(const PostgresError &error);

    PostgresPool &m_pool;
    HubId m_self;
    std::atomic<int> m_hubs = 1;
    std::atomic<bool> m_isAlone = false;
    int m_rests = 0;
    // However many desks of a resort ask at once, they have one connection between them.
    std::array<std::mutex, 64> m_turns;
    std::mutex m_mutex;
    QHash<ResortId, Known> m_known;
    MemoryLimits m_ownTries; ///< while it is alone
};

} // namespace desk::hub
