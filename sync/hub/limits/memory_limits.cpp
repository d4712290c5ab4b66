#include "sync/hub/limits/memory_limits.h"

namespace desk::hub {

namespace {

// There is one hub, and nobody asks who it is.
constexpr HubId alone;

} // namespace

Budget MemoryLimits::spend(
    const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now)
{
    DESK_ASSERT(cost <= quotaOf(tier));
    const std::scoped_lock lock(m_mutex);
    forgetIdle(now);
    return m_tenants[tenant].spend(alone, device, quotaOf(tier), cost, now);
}

Budget MemoryLimits::spendBytes(
    const ResortId &tenant, const DeviceId &device, Tier tier, qint64 bytes, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    forgetIdle(now);
    return m_tenants[tenant].spendBytes(alone, device, quotaOf(tier), bytes, now);
}

std::optional<std::chrono::milliseconds> MemoryLimits::blockedFor(const QByteArray &key,
                                                                  int most,
                                                                  Instant now)
{
    const std::scoped_lock lock(m_mutex);
    return m_tries.value(key).blockedFor(most, now);
}

void MemoryLimits::count(const QByteArray &key, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    forgetIdle(now);
    m_tries[key].count(now);
}

// Whoever has not asked for 15 minutes costs no memory.
void MemoryLimits::forgetIdle(Instant now)
{
    if (minuteAt(now) == minuteAt(m_lastForgotten))
        return;
    m_lastForgotten = now;
    m_tries.removeIf([now](const auto &tries) { return tries->isIdleAt(now); });
    for (Spending &spending : m_tenants)
        spending.forgetIdle(now);
    m_tenants.removeIf([](const auto &spending) { return spending->isEmpty(); });
}

} // namespace desk::hub
