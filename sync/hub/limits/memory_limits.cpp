#include "sync/hub/limits/memory_limits.h"

namespace desk::hub {

namespace {

using std::chrono::milliseconds;

constexpr int sharePercent = 60;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 bytesARequest = qint64{8} << 20;
constexpr qint64 fewestBytes = qint64{64} << 10;

milliseconds until(qint64 minute, Instant now)
{
    return milliseconds(minute * minuteMs - toMilliseconds(now));
}

/// What is asked for, and what counts against it.
struct Question
{
    const MinuteWindow &all;
    const MinuteWindow &own;
    int quota;

    bool othersAreActiveAt(qint64 minute) const { return all.sumAt(minute) > own.sumAt(minute); }

    int leftAt(qint64 minute) const
    {
        const int left = quota - all.sumAt(minute);
        if (!othersAreActiveAt(minute))
            return std::max(0, left);
        return std::max(0, std::min(left, quota * sharePercent / 100 - own.sumAt(minute)));
    }

    qint64 firstMinuteWith(int cost, qint64 minute) const
    {
        while (leftAt(minute) < cost)
            ++minute;
        return minute;
    }
};

} // namespace

int quotaOf(Tier tier)
{
    switch (tier) {
    case Tier::Free:
        return 100;
    case Tier::Basic:
        return 500;
    case Tier::Pro:
        return 1'000;
    case Tier::Enterprise:
        return 5'000;
    }
    return 100;
}

Budget MemoryLimits::spend(
    const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    return spendLocked(tenant, device, tier, cost, now);
}

Budget MemoryLimits::spendBytes(
    const ResortId &tenant, const DeviceId &device, Tier tier, qint64 bytes, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 wanted = std::max(bytes, fewestBytes);
    forgetIdle(minuteOf(now));
    const qint64 paid = m_tenants[tenant].paidBytes.value(device);
    const qint64 missing = std::max<qint64>(0, wanted - paid);
    const int cost = int((missing + bytesARequest - 1) / bytesARequest);
    const Budget budget = spendLocked(tenant, device, tier, cost, now);
    if (budget.isAllowed)
        m_tenants[tenant].paidBytes[device] = paid + cost * bytesARequest - wanted;
    return budget;
}

Budget MemoryLimits::spendLocked(
    const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now)
{
    const qint64 minute = minuteOf(now);
    forgetIdle(minute);
    Spent &spent = m_tenants[tenant];
    MinuteWindow &own = spent.devices[device];
    const Question question{.all = spent.all, .own = own, .quota = quotaOf(tier)};
    DESK_ASSERT(cost >= 0 && cost <= question.quota);

    Budget budget{.quota = question.quota};
    budget.isAllowed = question.leftAt(minute) >= cost;
    if (budget.isAllowed && cost > 0) {
        spent.all.add(minute, cost);
        own.add(minute, cost);
    } else if (!budget.isAllowed) {
        budget.retryAfter = until(question.firstMinuteWith(cost, minute), now);
    }
    budget.left = question.leftAt(minute);
    budget.resets = until(spent.all.nextChangeAfter(minute), now);
    budget.share = 0;
    for (const MinuteWindow &window : std::as_const(spent.devices))
        budget.share += window.sumAt(minute) > 0;
    budget.share = std::max(1, budget.share);
    return budget;
}

std::optional<milliseconds> MemoryLimits::blockedFor(const QByteArray &key, int most, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 minute = minuteOf(now);
    const auto tries = m_tries.constFind(key);
    if (tries == m_tries.cend() || tries->sumAt(minute) < most)
        return std::nullopt;
    qint64 free = minute;
    while (tries->sumAt(free) >= most)
        ++free;
    return until(free, now);
}

void MemoryLimits::count(const QByteArray &key, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 minute = minuteOf(now);
    forgetIdle(minute);
    m_tries[key].add(minute, 1);
}

// A clock that goes back gives nobody anything back.
qint64 MemoryLimits::minuteOf(Instant now)
{
    m_latest = std::max(m_latest, toMilliseconds(now) / minuteMs);
    return m_latest;
}

// Whoever has not asked for 15 minutes costs no memory.
void MemoryLimits::forgetIdle(qint64 minute)
{
    if (minute == m_lastForgotten)
        return;
    m_lastForgotten = minute;
    const auto isIdle = [minute](const auto &entry) { return entry.value().sumAt(minute) == 0; };
    m_tries.removeIf(isIdle);
    for (Spent &spent : m_tenants) {
        spent.devices.removeIf(isIdle);
        spent.paidBytes.removeIf(
            [&](const auto &entry) { return !spent.devices.contains(entry.key()); });
    }
    m_tenants.removeIf([](const auto &entry) { return entry.value().devices.isEmpty(); });
}

} // namespace desk::hub
