#pragma once

#include "sync/hub/limits/limits.h"
#include "sync/hub/limits/minute_window.h"

#include <QHash>

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
    struct Spent
    {
        MinuteWindow all;
        QHash<DeviceId, MinuteWindow> devices;
        QHash<DeviceId, qint64> paidBytes; ///< that were not used yet
    };

    Budget spendLocked(
        const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now);

    qint64 minuteOf(Instant now);
    void forgetIdle(qint64 minute);

    std::mutex m_mutex;
    qint64 m_latest = 0;
    qint64 m_lastForgotten = 0;
    QHash<ResortId, Spent> m_tenants;
    QHash<QByteArray, MinuteWindow> m_tries;
};

} // namespace desk::hub
