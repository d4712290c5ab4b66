#include "sync/hub/limits/spending.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int sharePercent = 60;
constexpr qint64 bytesARequest = qint64{8} << 20;
constexpr qint64 fewestBytes = qint64{64} << 10;

QJsonArray countsIn(const MinuteWindow &window, qint64 minute)
{
    QJsonArray counts;
    window.forEachAt(minute, [&](qint64 at, int cost) { counts += QJsonArray{at, cost}; });
    return counts;
}

} // namespace

/// What is asked for, and what counts against it.
struct Spending::Question
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

    // At the latest when all of it has left the window.
    qint64 firstMinuteWith(int cost, qint64 minute) const
    {
        const qint64 last = minute + MinuteWindow::length;
        while (minute < last && leftAt(minute) < cost)
            ++minute;
        return minute;
    }
};

Budget Spending::spend(const HubId &by, const DeviceId &device, int quota, int cost, Instant now)
{
    DESK_ASSERT(cost >= 0);
    const qint64 minute = minuteOf(now);
    forgetIdleAt(minute);
    const Question question{.all = m_all, .own = m_devices[device].all, .quota = quota};

    Budget budget{.quota = quota};
    budget.isAllowed = question.leftAt(minute) >= cost;
    if (!budget.isAllowed)
        budget.retryAfter = timeUntil(question.firstMinuteWith(cost, minute), now);
    else if (cost > 0)
        add(by, device, minute, cost);
    budget.left = question.leftAt(minute);
    budget.resets = timeUntil(m_all.nextChangeAfter(minute), now);
    const auto isActive = [minute](const Device &other) { return other.all.sumAt(minute) > 0; };
    budget.share = std::max(1, int(std::ranges::count_if(std::as_const(m_devices), isActive)));
    return budget;
}

Budget Spending::spendBytes(
    const HubId &by, const DeviceId &device, int quota, qint64 bytes, Instant now)
{
    forgetIdleAt(minuteOf(now));
    const qint64 wanted = std::max(bytes, fewestBytes);
    const qint64 paid = m_devices.value(device).paidBytes;
    const qint64 missing = std::max<qint64>(0, wanted - paid);
    const int cost = int((missing + bytesARequest - 1) / bytesARequest);
    const Budget budget = spend(by, device, quota, cost, now);
    if (budget.isAllowed)
        m_devices[device].paidBytes = paid + cost * bytesARequest - wanted;
    return budget;
}

void Spending::add(const HubId &by, const DeviceId &device, qint64 minute, int cost)
{
    Device &own = m_devices[device];
    own.byHub[by].add(minute, cost);
    own.all.add(minute, cost);
    m_all.add(minute, cost);
}

void Spending::merge(const Spending &other)
{
    m_latest = std::max(m_latest, other.m_latest);
    for (auto device = other.m_devices.cbegin(); device != other.m_devices.cend(); ++device) {
        for (auto hub = device->byHub.cbegin(); hub != device->byHub.cend(); ++hub) {
            hub->forEachAt(m_latest, [&](qint64 minute, int cost) {
                const int known = m_devices[device.key()].byHub[hub.key()].costIn(minute);
                if (cost > known)
                    add(hub.key(), device.key(), minute, cost - known);
            });
        }
    }
}

int Spending::sumAt(Instant now) const
{
    return m_all.sumAt(std::max(m_latest, minuteAt(now)));
}

void Spending::forgetIdle(Instant now)
{
    forgetIdleAt(minuteOf(now));
}

// Whoever has not asked for 15 minutes costs no memory.
void Spending::forgetIdleAt(qint64 minute)
{
    const auto isIdle = [minute](const auto &window) { return window->sumAt(minute) == 0; };
    for (Device &device : m_devices)
        device.byHub.removeIf(isIdle);
    m_devices.removeIf([](const auto &device) { return device->byHub.isEmpty(); });
}

// A clock that goes back gives nobody anything back.
qint64 Spending::minuteOf(Instant now)
{
    m_latest = std::max(m_latest, minuteAt(now));
    return m_latest;
}

QByteArray Spending::toJson() const
{
    QJsonObject devices;
    for (auto device = m_devices.cbegin(); device != m_devices.cend(); ++device) {
        QJsonObject spent;
        for (auto hub = device->byHub.cbegin(); hub != device->byHub.cend(); ++hub)
            spent.insert(hub.key().text(), countsIn(*hub, m_latest));
        devices.insert(device.key().text(),
                       QJsonObject{{u"spent"_s, spent}, {u"paid_bytes"_s, device->paidBytes}});
    }
    return QJsonDocument(QJsonObject{{u"latest"_s, m_latest}, {u"devices"_s, devices}})
        .toJson(QJsonDocument::Compact);
}

Spending Spending::fromJson(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    Spending spending;
    spending.m_latest = whole.value("latest"_L1).toInteger();
    const QJsonObject devices = whole.value("devices"_L1).toObject();
    for (auto entry = devices.constBegin(); entry != devices.constEnd(); ++entry) {
        const std::optional<DeviceId> device = DeviceId::parse(entry.key());
        if (!device)
            continue;
        const QJsonObject kept = entry->toObject();
        spending.m_devices[*device].paidBytes = kept.value("paid_bytes"_L1).toInteger();
        const QJsonObject spent = kept.value("spent"_L1).toObject();
        for (auto hub = spent.constBegin(); hub != spent.constEnd(); ++hub) {
            const HubId by = HubId::parse(hub.key()).value_or(HubId());
            for (const QJsonValue &count : hub->toArray())
                spending.add(by, *device, count[0].toInteger(), count[1].toInt());
        }
    }
    return spending;
}

} // namespace desk::hub
