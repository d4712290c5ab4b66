#include "sync/hub/handlers/take_operation.h"

#include "core/base/log.h"
#include "core/base/planted_bug.h"
#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/conflicts/card.h"
#include "core/grooming/appointment.h"
#include "core/packages/package_purchase.h"
#include "sync/hub/handlers/deposits.h"
#include "sync/hub/handlers/promises.h"
#include "sync/hub/handlers/rights.h"
#include "sync/hub/handlers/write_card.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr auto otherNumber = "other_number"_L1;

/// Something to settle, or to know, as a card of the desk shows it.
using Clashes = QJsonArray;

// Whose change it met, and when that was made, as far as the hub knows.
QJsonObject withMet(QJsonObject clash, const merge::Mark &met)
{
    if (met.stamp.device == 0)
        return clash;
    clash.insert(u"other_at"_s, met.stamp.milliseconds);
    clash.insert(u"other_device"_s, qint64{met.stamp.device});
    return clash;
}

// Of a row as it stands: nothing of it gave way.
QJsonObject clashAt(const QString &what, const QByteArray &table, const IdBytes &id)
{
    return {{u"what"_s, what},
            {u"table"_s, QString::fromUtf8(table)},
            {u"id"_s, idText(id)},
            {u"held"_s, false}};
}

bool hasAny(const QJsonObject &columns, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names,
                               [&](QLatin1StringView name) { return columns.contains(name); });
}

QJsonObject clashOf(const merge::UnitClash &unit)
{
    QJsonObject clash{{u"what"_s, unit.what},
                      {u"table"_s, QString::fromUtf8(unit.table)},
                      {u"id"_s, idText(unit.id)},
                      {u"held"_s, unit.held},
                      {u"stood"_s, unit.stood}};
    if (!unit.otherNumber.isEmpty())
        clash.insert(otherNumber, unit.otherNumber);
    return withMet(clash, unit.met);
}

Clashes clashesOf(const merge::MergedOperation &merged)
{
    Clashes clashes;
    for (const merge::UnitClash &unit : merged.units)
        clashes += clashOf(unit);
    for (const merge::RowClash &row : merged.rows) {
        // Two who settled the same card: one is enough.
        if (row.table == ConflictCard::table)
            continue;
        for (const merge::GivenWay &group : row.groups)
            clashes += withMet({{u"what"_s, u"gave_way"_s},
                                {u"table"_s, QString::fromUtf8(row.table)},
                                {u"id"_s, idText(row.id)},
                                {u"group"_s, QString::fromUtf8(group.group)},
                                {u"stands"_s, group.stands},
                                {u"gave_way"_s, group.gaveWay},
                                {u"held"_s, group.isClaims}},
                               group.met);
    }
    return clashes;
}

// What needs nobody's decision: one of two equal or lesser changes gave way.
bool isHarmless(const QJsonValue &clash)
{
    const QString what = clash.toObject().value("what"_L1).toString();
    return what == nameOf(merge::StayClash::AlsoDone) || what == "gave_way"_L1
        || what == "deposit_counted_once"_L1;
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

// Beside a bill that is paid twice, "both did the same, it counts once" would only mislead. Answers
// the number of a bill that it told of.
QJsonValue forgetSameness(Clashes &clashes)
{
    QJsonValue number = QJsonValue::Undefined;
    for (qsizetype at = clashes.size() - 1; at >= 0; --at) {
        const QJsonObject clash = clashes[at].toObject();
        if (clash.value("what"_L1).toString() != nameOf(merge::StayClash::AlsoDone))
            continue;
        if (clash.contains(otherNumber))
            number = clash.value(otherNumber);
        clashes.removeAt(at);
    }
    return number;
}

// Money that changed hands did so: both payments stand, and a manager gives one back. The same when
// a bill is taken back that somebody paid meanwhile.
void noticeOverpaidBills(Push &push, const QList<merge::RowWrite> &writes, Clashes &clashes)
{
    static const QSet<QString> kinds{
        nameOf(EntryKind::Payment), nameOf(EntryKind::InvoiceVoided), nameOf(EntryKind::WriteOff)};
    QSet<QString> bills;
    for (const merge::RowWrite &write : writes) {
        if (write.table == LedgerEntry::table
            && kinds.contains(write.columns.value("kind"_L1).toString()))
            bills.insert(write.columns.value("invoice"_L1).toString());
    }
    for (const QString &bill : std::as_const(bills)) {
        const std::optional<IdBytes> id = parseIdText(bill);
        const qint64 over = id ? push.overpaid(*id) : 0;
        if (over <= 0)
            continue;
        QJsonObject clash{{u"what"_s, u"paid_twice"_s},
                          {u"table"_s, QString::fromUtf8(Invoice::table)},
                          {u"id"_s, bill},
                          {u"held"_s, false},
                          {u"over"_s, over}};
        // An undefined value leaves nothing.
        clash.insert(otherNumber, forgetSameness(clashes));
        clashes += clash;
    }
}

// Two desks used the last credit: both pets were here. Somebody talks to the family.
void noticeOverdrawnPackages(Push &push, const QList<merge::RowWrite> &writes, Clashes &clashes)
{
    static const QSet<QString> kinds{nameOf(CreditMoveKind::Hold), nameOf(CreditMoveKind::Reverse)};
    QSet<QString> packages;
    for (const merge::RowWrite &write : writes) {
        if (write.table == CreditMove::table
            && kinds.contains(write.columns.value("kind"_L1).toString()))
            packages.insert(write.columns.value("purchase"_L1).toString());
    }
    for (const QString &package : std::as_const(packages)) {
        const std::optional<IdBytes> id = parseIdText(package);
        const qint64 over = id ? push.overdrawn(*id) : 0;
        if (over > 0)
            clashes += QJsonObject{{u"what"_s, u"credits_overdrawn"_s},
                                   {u"table"_s, QString::fromUtf8(PackagePurchase::table)},
                                   {u"id"_s, package},
                                   {u"held"_s, false},
                                   {u"over"_s, over}};
    }
}

// Two desks gave the same hour away: both pets may come, and whoever is at the desk calls one of
// the families.
void noticeTakenGroomers(Push &push, const QList<merge::RowWrite> &writes, Clashes &clashes)
{
    for (const merge::RowWrite &write : writes) {
        const bool isTime = write.table == Appointment::table
            && hasAny(write.columns, {"starts_at"_L1, "state"_L1});
        if (isTime && push.isGroomerTaken(write.id))
            clashes += clashAt(u"groomer_taken"_s, write.table, write.id);
    }
}

// Of courses that are new or held after all, meet at another time, or have another trainer.
QList<IdBytes> coursesPlanned(Push &push, const QList<merge::RowWrite> &writes)
{
    QList<IdBytes> courses;
    for (const merge::RowWrite &write : writes) {
        std::optional<IdBytes> course;
        if (write.table == Course::table && hasAny(write.columns, {"trainer"_L1, "archived_at"_L1}))
            course = write.id;
        if (write.table == CourseSession::table
            && hasAny(write.columns, {"starts_at"_L1, "cancelled_at"_L1})) {
            const auto session = push.row(write.table, write.id);
            course = session ? parseIdText(session->columns.value("course"_L1).toString())
                             : std::nullopt;
        }
        if (course && !courses.contains(*course))
            courses += *course;
    }
    return courses;
}

// As with the groomers. What is over is nobody's business any more.
void noticeTakenTrainers(Push &push,
                         const QList<merge::RowWrite> &writes,
                         const Stamp &stamp,
                         Clashes &clashes)
{
    const Instant doneAt = fromMilliseconds(stamp.milliseconds);
    for (const IdBytes &course : coursesPlanned(push, writes)) {
        if (const auto session = push.sessionGivenTwice(course, doneAt))
            clashes += clashAt(u"trainer_taken"_s, CourseSession::table, *session);
    }
}

// Two desks gave the last places of a day away: both stays stand, as with the groomers.
void noticeExceededPlaces(Push &push, const QList<merge::RowWrite> &writes, Clashes &clashes)
{
    for (const merge::RowWrite &write : writes) {
        const bool isPromise = write.table == Reservation::table
            && (hasAny(write.columns, {"arrives_on"_L1, "leaves_on"_L1})
                || write.columns.value("state"_L1) == "CONFIRMED"_L1);
        if (isPromise && push.isOverfull(write.id))
            clashes += clashAt(u"places_exceeded"_s, write.table, write.id);
    }
}

// Two desks gave the last place of a course away: both pets keep it, and somebody calls a family.
void noticeOverfullCourses(Push &push, const QList<merge::RowWrite> &writes, Clashes &clashes)
{
    for (const merge::RowWrite &write : writes) {
        const bool isPlace = write.table == desk::Enrolment::table
            && write.columns.value("state"_L1) == "ENROLLED"_L1;
        if (isPlace && push.isCourseOverfull(write.id))
            clashes += clashAt(u"course_overfull"_s, write.table, write.id);
    }
}

QJsonObject doubtAbout(const Effect &effect)
{
    return clashAt(u"not_permitted"_s, effect.table, effect.id);
}

QJsonObject missingPart(const Effect &orphan)
{
    return clashAt(u"part_missing"_s, orphan.table, orphan.id);
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

// Commits that only an epoch knew of which nothing is known were not seen by anybody.
QList<Effect> countedAnew(QList<Effect> effects, qint64 commonHistory)
{
    for (Effect &effect : effects)
        effect.base = std::min(effect.base, commonHistory);
    return effects;
}

merge::MergedOperation mergedInto(Push &push,
                                  const sync::DeviceLife &device,
                                  const QList<Effect> &effects,
                                  const Stamp &stamp,
                                  const Sight &sight)
{
    if (sight.isOfNow || isPlanted(PlantedBug::CommonHistoryForgotten))
        return merge::mergeOperation(push, effects, stamp, device.incarnation);
    const std::optional<qint64> common = push.commonWith(sight.epoch);
    CountedThen then(push, device, sight, common);
    return merge::mergeOperation(then,
                                 common ? effects : countedAnew(effects, push.commonHistory()),
                                 stamp,
                                 device.incarnation);
}

Ruling mergeAndWrite(Push &push,
                     const sync::DeviceLife &device,
                     const QueuedOperation &operation,
                     const Sight &sight)
{
    Ruling ruling{.operation = operation.sequence};
    const Right right = rightOf(push, operation);
    if (right == Right::Refused) {
        ruling.kind = RulingKind::Rejected;
        ruling.detail = {{u"why"_s, u"not_permitted"_s}};
        return ruling;
    }
    const std::optional<Stamp> stamp = Stamp::parse(operation.stamp);
    if (!stamp)
        throw db::Error("an operation has no stamp");
    const QList<Effect> effects = effectsIn(operation.body);
    const merge::MergedOperation merged = mergedInto(push, device, effects, *stamp, sight);
    if (!merged.orphans.isEmpty() && !merged.isFact) {
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
    const int writer = sight.isLate ? lateLife(device.incarnation) : device.incarnation;
    push.write(merged.writes, *stamp, writer);
    for (const QJsonValue &lost : settleRooms(push, merged.writes, device, operation, writer))
        clashes += lost;
    for (const QJsonValue &settled : countDepositsOnce(push, merged.writes, *stamp, writer))
        clashes += settled;
    if (!isPlanted(PlantedBug::OverpaidUntold))
        noticeOverpaidBills(push, merged.writes, clashes);
    noticeOverdrawnPackages(push, merged.writes, clashes);
    noticeTakenGroomers(push, merged.writes, clashes);
    noticeTakenTrainers(push, merged.writes, *stamp, clashes);
    noticeExceededPlaces(push, merged.writes, clashes);
    noticeOverfullCourses(push, merged.writes, clashes);
    if (right == Right::Doubtful)
        clashes += doubtAbout(effects.first());
    if (!merged.orphans.isEmpty())
        clashes += missingPart(merged.orphans.first());
    ruling.kind = kindOf(clashes);
    ruling.detail = detailOf(clashes);
    ruling.commit = push.number();
    return ruling;
}

Ruling ruleOn(Push &push,
              const sync::DeviceLife &device,
              const QueuedOperation &operation,
              const Sight &sight)
{
    try {
        return mergeAndWrite(push, device, operation, sight);
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

} // namespace

Ruling takeOperation(Push &push,
                     const sync::DeviceLife &device,
                     const QueuedOperation &operation,
                     const Sight &sight)
{
    const Ruling ruling = ruleOn(push, device, operation, sight);
    if (ruling.kind != RulingKind::Applied && !isPlanted(PlantedBug::CardForgotten))
        writeCard(push, device, operation, ruling);
    return ruling;
}

} // namespace desk::hub
