#pragma once

#include "sync/hub/limits/spending.h"
#include "sync/hub/limits/tries.h"

#include <mutex>

namespace desk::hub {

/// Limits of a hub that stands alone: they are forgotten when it is started anew.
class MemoryLimits final : public Limits
{
public:
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

private:
    void forgetIdle(Instant now);

    std::mutex m_mutex;
    Instant m_lastForgotten{};
    QHash<ResortId, Spending> m_tenants;
    QHash<QByteArray, Tries> m_tries;
};

} // namespace desk::hub
