#include "sync/hub/handlers/promises.h"

#include "core/base/planted_bug.h"
#include "core/bookings/reservation.h"
#include "sync/hub/handlers/write_card.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

merge::RowWrite decided(const IdBytes &segment, const QJsonObject &columns)
{
    return {
        .table = Segment::table, .id = segment, .columns = columns, .groups = {merge::unitMark}};
}

// What somebody else decided of it meanwhile is not overruled: the marks stay as they are.
merge::RowWrite noted(const IdBytes &segment, const QJsonObject &columns)
{
    return {.table = Segment::table, .id = segment, .columns = columns, .groups = {}};
}

QJsonObject roomLost(const IdBytes &segment, const QString &clash)
{
    return {{u"what"_s, clash},
            {u"table"_s, QString::fromUtf8(Segment::table)},
            {u"id"_s, idText(segment)},
            {u"held"_s, false}};
}

// A room that somebody else holds is promised, not given: the animal is a fact, and whoever is at
// the desk finds another room. A room that another desk keeps is given when that one was heard of.
class Rooms
{
public:
    Rooms(Push &push, const sync::DeviceLife &device, const QueuedOperation &operation)
        : m_push(push)
        , m_device(device)
        , m_operation(operation)
    {
    }

    void settle(const IdBytes &segment)
    {
        const std::optional<KeptRoom> kept = m_push.keptRoom(segment);
        const bool isKeeper = kept && kept->device == m_device.number;
        m_isKeeper = m_isKeeper || isKeeper;
        if (const auto clash =
                m_push.roomClash(segment, isKeeper ? Against::FirmOnes : Against::All)) {
            yielded += decided(segment, {{u"firm"_s, 0}, {u"lease"_s, QJsonValue()}});
            clashes += roomLost(segment, *clash);
            m_push.awaitKeeperNoMore(segment);
        } else if (kept && !isKeeper && kept->isPromised && !isPlanted(PlantedBug::LeaseIgnored)) {
            yielded += noted(segment, {{u"lease"_s, kept->lease.text()}});
            m_push.awaitKeeper({.segment = segment, .device = m_device, .operation = m_operation});
        } else if (hasLease(segment)) {
            yielded += noted(segment, {{u"lease"_s, QJsonValue()}});
            m_push.awaitKeeperNoMore(segment);
        }
    }

    bool isKeeper() const { return m_isKeeper; }

    QList<merge::RowWrite> yielded;
    QJsonArray clashes;

private:
    bool hasLease(const IdBytes &segment)
    {
        const auto row = m_push.row(Segment::table, segment);
        return row && !row->columns.value("lease"_L1).isNull()
            && !row->columns.value("lease"_L1).isUndefined();
    }

    Push &m_push;
    const sync::DeviceLife &m_device;
    const QueuedOperation &m_operation;
    bool m_isKeeper = false;
};

void settleOne(Push &push, const WaitingPromise &promise, const std::optional<QString> &clash)
{
    const std::optional<Stamp> stamp = Stamp::parse(promise.operation.stamp);
    push.write({noted(promise.segment, {{u"firm"_s, clash ? 0 : 1}, {u"lease"_s, QJsonValue()}})},
               stamp.value_or(Stamp()),
               promise.device.incarnation);
    push.awaitKeeperNoMore(promise.segment);
    if (!clash)
        return;
    const std::optional<Settled> settled = push.settled(promise.device, promise.operation.sequence);
    Ruling ruling = settled ? settled->ruling : Ruling{.operation = promise.operation.sequence};
    QJsonArray clashes = ruling.detail.value("clashes"_L1).toArray();
    clashes += roomLost(promise.segment, *clash);
    ruling.kind = RulingKind::Conflicted;
    ruling.detail.insert(u"clashes"_s, clashes);
    push.overrule(promise.device, ruling);
    writeCard(push, promise.device, promise.operation, ruling);
}

// The desk that keeps a room was before them: what it promised there is firm.
void loseWhatIsTaken(Push &push)
{
    for (const WaitingPromise &promise : push.waitingPromises()) {
        if (const auto clash = push.roomClash(promise.segment, Against::FirmOnes))
            settleOne(push, promise, clash);
    }
}

} // namespace

QJsonArray settleRooms(Push &push,
                       const QList<merge::RowWrite> &writes,
                       const sync::DeviceLife &device,
                       const QueuedOperation &operation,
                       int writer)
{
    const std::optional<Stamp> stamp = Stamp::parse(operation.stamp);
    Rooms rooms(push, device, operation);
    for (const merge::RowWrite &write : writes) {
        if (write.table == Segment::table && !isPlanted(PlantedBug::RoomGivenTwice))
            rooms.settle(write.id);
    }
    push.write(rooms.yielded, stamp.value_or(Stamp()), writer);
    if (rooms.isKeeper())
        loseWhatIsTaken(push);
    return rooms.clashes;
}

void settlePromises(TenantStore &store, const sync::ExchangeRequest &request)
{
    if (!store.hasWaitingPromises())
        return;
    const std::unique_ptr<Push> push = store.beginPush();
    bool isAny = false;
    for (const WaitingPromise &promise : push->waitingPromises()) {
        const bool isHeard =
            promise.keeper == request.device.number && promise.commit <= request.heard;
        if (promise.keeper && !isHeard)
            continue;
        settleOne(*push, promise, push->roomClash(promise.segment, Against::FirmOnes));
        isAny = true;
    }
    if (isAny)
        push->commit();
}

} // namespace desk::hub
