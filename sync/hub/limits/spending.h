#pragma once

#include "sync/hub/limits/limits.h"
#include "sync/hub/limits/minute_window.h"

#include <QHash>

namespace desk::hub {

/// The identity of a program that serves resorts, for as long as it runs.
using HubId = Id<struct HubTag>;

/// What the devices of one resort asked for in the last 15 minutes, and what that leaves them: a
/// value, wherever it is kept. It remembers which hub allowed what: so two that differ are put
/// together and nothing is counted twice, because each hub only ever adds to its own.
class Spending
{
public:
    /// As Limits::spend and Limits::spendBytes, by this hub, of a plan that allows `quota`.
    Budget spend(const HubId &by, const DeviceId &device, int quota, int cost, Instant now);
    Budget spendBytes(
        const HubId &by, const DeviceId &device, int quota, qint64 bytes, Instant now);

    /// Counts what others know of the same.
    void merge(const Spending &other);
    int sumAt(Instant now) const;

    void forgetIdle(Instant now);
    bool isEmpty() const { return m_devices.isEmpty(); }

    /// As a JSON object: the latest minute, and by device and hub what was spent in which, and the
    /// bytes that a device paid for and did not use yet.
    QByteArray toJson() const;
    /// Takes what toJson wrote; anything else is no spending at all.
    static Spending fromJson(const QByteArray &json);

private:
    struct Device
    {
        MinuteWindow all;
        QHash<HubId, MinuteWindow> byHub;
        qint64 paidBytes = 0;
    };
    struct Question;

    void add(const HubId &by, const DeviceId &device, qint64 minute, int cost);
    qint64 minuteOf(Instant now);
    void forgetIdleAt(qint64 minute);

    qint64 m_latest = 0; ///< minute since 1970
    MinuteWindow m_all;
    QHash<DeviceId, Device> m_devices;
};

} // namespace desk::hub
