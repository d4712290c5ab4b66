#include "sync/hub/handlers/take_operation.h"

#include "core/base/log.h"
#include "core/billing/ledger.h"
#include "core/bookings/reservation.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

/// Something to settle, or to know, as a card of the desk shows it.
using Clashes = QJsonArray;

Clashes clashesOf(const merge::MergedOperation &merged)
{
    Clashes clashes;
    for (const merge::UnitClash &unit : merged.units)
        clashes += QJsonObject{{u"what"_s, unit.what},
                               {u"table"_s, QString::fromUtf8(unit.table)},
                               {u"id"_s, idText(unit.id)},
                               {u"held"_s, unit.held},
                               {u"stood"_s, unit.stood}};
    for (const merge::RowClash &row : merged.rows) {
        for (const merge::GivenWay &group : row.groups)
            clashes += QJsonObject{{u"what"_s, u"gave_way"_s},
                                   {u"table"_s, QString::fromUtf8(row.table)},
                                   {u"id"_s, idText(row.id)},
                                   {u"group"_s, QString::fromUtf8(group.group)},
                                   {u"stands"_s, group.stands},
                                   {u"gave_way"_s, group.gaveWay},
                                   {u"held"_s, group.isClaims}};
    }
    return clashes;
}

// What needs nobody's decision: one of two equal or lesser changes gave way.
bool isHarmless(const QJsonValue &clash)
{
    const QString what = clash.toObject().value("what"_L1).toString();
    return what == nameOf(merge::StayClash::AlsoDone) || what == "gave_way"_L1;
}

RulingKind kindOf(const Clashes &clashes)
{
    if (clashes.isEmpty())
        return RulingKind::Applied;
    return std::ranges::all_of(clashes, isHarmless) ? RulingKind::Merged : RulingKind::Conflicted;
}

// Every entry of a ledger moves as much money in as out.
bool isBalanced(const QList<merge::RowWrite> &writes)
{
    QMap<QString, qint64> sums;
    for (const merge::RowWrite &write : writes) {
        if (write.table == Posting::table)
            sums[write.columns.value("entry"_L1).toString()] +=
                write.columns.value("amount"_L1).toInteger();
    }
    return std::ranges::all_of(sums, [](qint64 sum) { return sum == 0; });
}

// A room that somebody else holds is promised, not given: the animal is a fact, and whoever is at
// the desk finds another room.
void yieldTakenRooms(Push &push,
                     const QList<merge::RowWrite> &writes,
                     const Stamp &stamp,
                     int incarnation,
                     Clashes &clashes)
{
    QList<merge::RowWrite> yielded;
    for (const merge::RowWrite &write : writes) {
        if (write.table != Segment::table)
            continue;
        const std::optional<QString> clash = push.roomClash(write.id);
        if (!clash)
            continue;
        yielded += merge::RowWrite{.table = write.table,
                                   .id = write.id,
                                   .columns = {{u"firm"_s, 0}},
                                   .groups = {merge::unitMark}};
        clashes += QJsonObject{{u"what"_s, *clash},
                               {u"table"_s, QString::fromUtf8(write.table)},
                               {u"id"_s, idText(write.id)},
                               {u"held"_s, false}};
    }
    push.write(yielded, stamp, incarnation);
}

QJsonObject detailOf(const Clashes &clashes)
{
    return clashes.isEmpty() ? QJsonObject() : QJsonObject{{u"clashes"_s, clashes}};
}

QJsonObject orphansOf(const QList<Effect> &orphans)
{
    QJsonArray rows;
    for (const Effect &effect : orphans)
        rows += QJsonArray{QString::fromUtf8(effect.table), idText(effect.id)};
    return {{u"missing"_s, rows}};
}

Ruling mergeAndWrite(Push &push, const sync::DeviceLife &device, const QueuedOperation &operation)
{
    Ruling ruling{.operation = operation.sequence};
    const std::optional<Stamp> stamp = Stamp::parse(operation.stamp);
    if (!stamp)
        throw db::Error("an operation has no stamp");
    const merge::MergedOperation merged =
        merge::mergeOperation(push, effectsIn(operation.body), *stamp, device.incarnation);
    if (!merged.orphans.isEmpty()) {
        ruling.kind = RulingKind::Blocked;
        ruling.detail = orphansOf(merged.orphans);
        return ruling;
    }
    if (!isBalanced(merged.writes)) {
        ruling.kind = RulingKind::Rejected;
        ruling.detail = {{u"why"_s, u"unbalanced"_s}};
        return ruling;
    }
    Clashes clashes = clashesOf(merged);
    push.write(merged.writes, *stamp, device.incarnation);
    yieldTakenRooms(push, merged.writes, *stamp, device.incarnation, clashes);
    ruling.kind = kindOf(clashes);
    ruling.detail = detailOf(clashes);
    ruling.commit = push.number();
    return ruling;
}

} // namespace

Ruling takeOperation(Push &push, const sync::DeviceLife &device, const QueuedOperation &operation)
{
    try {
        return mergeAndWrite(push, device, operation);
    } catch (const db::Error &error) {
        if (!error.isAboutData())
            throw;
        log::error("hub.operation_quarantined",
                   {{"device", qint64{device.number}},
                    {"operation", operation.sequence},
                    {"command", operation.command.toStdString()},
                    {"what", std::string(error.what())}});
        push.keepDeadLetter(device, operation, QString::fromUtf8(error.what()));
        return {.operation = operation.sequence,
                .kind = RulingKind::Quarantined,
                .commit = 0,
                .detail = {}};
    }
}

} // namespace desk::hub
