#pragma once

#include "core/resort/resort.h"

namespace desk::hub {

/// What a resort may still ask for.
struct Budget
{
    int quota = 0; ///< of the plan, in 15 minutes
    int left = 0;  ///< for the device that asks: no more than its share while others are active
    int share = 1; ///< devices that asked for something in the last 15 minutes
    std::chrono::milliseconds resets{0}; ///< until something of it comes back
    bool isAllowed = true;
    std::chrono::milliseconds retryAfter{
        0}; ///< when it is not allowed: exact, should nobody else ask
};

/// Requests that a plan allows in 15 minutes.
int quotaOf(Tier tier);

/// How often who may ask. Shared by all threads of a hub; behind it stands memory, or a store that
/// several hubs share.
class Limits
{
public:
    virtual ~Limits() = default;

    /// Spends `cost` requests of the resort's plan, or nothing when that is not allowed; a cost of
    /// 0 only asks. The window is one of 15 counters of a minute each, so that no 15 of them ever
    /// sum up to more than the plan. While another device is active, none gets more than 60 % of
    /// it.
    virtual Budget spend(
        const ResortId &tenant, const DeviceId &device, Tier tier, int cost, Instant now) = 0;

    /// Spends requests of the plan for bytes of attachments: one for each 8 MiB of a device, and
    /// for nothing as much as for 64 KiB. What is left of the last one is used up first, until the
    /// device was silent for 15 minutes.
    virtual Budget spendBytes(
        const ResortId &tenant, const DeviceId &device, Tier tier, qint64 bytes, Instant now) = 0;

    /// How long whoever is named by the key has to wait before trying something again that may be
    /// tried `most` times in 15 minutes; nothing when it may be tried now.
    virtual std::optional<std::chrono::milliseconds> blockedFor(const QByteArray &key,
                                                                int most,
                                                                Instant now) = 0;
    /// Counts a try.
    virtual void count(const QByteArray &key, Instant now) = 0;
};

} // namespace desk::hub
