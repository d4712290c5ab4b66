#include "core/bookings/rearrange.h"

#include "core/bookings/room_changes.h"
#include "core/bookings/several_stays.h"
#include "core/bookings/stay_price.h"
#include "core/db/select.h"
#include "core/lodging/unit.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QList<RoomPart> partsOf(const QList<Segment> &segments)
{
    QList<RoomPart> parts;
    for (const Segment &segment : segments)
        parts += {segment.unit, {segment.startsAt, segment.endsAt}};
    return parts;
}

// Where it was up to a moment: one part for each change of room. In the last room it is until it
// leaves, also when it should have left.
QList<RoomPart> history(const QList<RoomPart> &parts, Instant until)
{
    QList<RoomPart> past;
    for (const RoomPart &part : parts) {
        if (part.interval.from >= until)
            break;
        const bool isLast = &part == &parts.constLast();
        const Instant end = isLast ? until : std::min(part.interval.until, until);
        if (!past.isEmpty() && past.last().unit == part.unit)
            past.last().interval.until = end;
        else
            past += {part.unit, {part.interval.from, end}};
    }
    return past;
}

bool areInOrder(const QList<RoomPart> &parts)
{
    return std::ranges::none_of(parts,
                                [](const RoomPart &part) { return part.interval.isEmpty(); });
}

const RoomPart *partAt(const QList<RoomPart> &parts, Instant moment)
{
    const auto later = std::ranges::find_if(
        parts, [&](const RoomPart &part) { return moment < part.interval.from; });
    return later == parts.begin() ? nullptr : &*std::prev(later);
}

/// What a plan means for a pet that is here at a moment.
enum class Going { Nowhere, Elsewhere, Back };

// Back: to a room that it had before the one it is in, as if it had never left it.
Going going(const QList<RoomPart> &before, const QList<RoomPart> &parts, Instant now)
{
    const RoomPart *here = partAt(before, now);
    const RoomPart *there = partAt(parts, now);
    if (!here || !there || here->unit == there->unit || here->interval.from == there->interval.from)
        return Going::Nowhere;
    return here->interval.from < there->interval.from ? Going::Elsewhere : Going::Back;
}

Segment *unusedLike(QList<Segment> &segments, const QSet<SegmentId> &used, const RoomPart &part)
{
    const auto find = [&](auto fits) -> Segment * {
        const auto found = std::ranges::find_if(segments, [&](const Segment &segment) {
            return !used.contains(segment.id) && fits(segment);
        });
        return found == segments.end() ? nullptr : &*found;
    };
    Segment *same =
        find([&](const Segment &segment) { return segment.startsAt == part.interval.from; });
    return same ? same : find([&](const Segment &segment) { return segment.unit == part.unit; });
}

// Rows of the plan before are changed rather than replaced; what has no use is given back.
QList<Segment> replanned(Writer &writer, const StayCase &stay, const QList<RoomPart> &parts)
{
    QList<Segment> segments = stay.segments;
    const bool firm = segments.isEmpty() || segments.last().firm;
    const bool isPromised = stay.reservation.state != ReservationState::Requested;
    QSet<SegmentId> used;
    for (const RoomPart &part : parts) {
        if (Segment *row = unusedLike(segments, used, part)) {
            row->unit = part.unit;
            row->startsAt = part.interval.from;
            row->endsAt = part.interval.until;
            used += row->id;
            continue;
        }
        segments +=
            placed(writer, stay.reservation.id, part.unit, part.interval, firm && isPromised);
        used += segments.last().id;
    }
    for (Segment &segment : segments) {
        if (!used.contains(segment.id))
            segment.releasedAt = segment.startsAt;
        else
            hold(segments, segment.unit, stay.reservation.state);
    }
    std::ranges::sort(segments, {}, [](const Segment &segment) { return segment.startsAt; });
    return segments;
}

Refusals datesOfForm(const StayCase &stay, const StayPlan &plan)
{
    Refusals refusals;
    if (!plan.arrivesOn.isValid())
        refusals.push_back({Reason::NotADate, u"arrivesOn"_s, {}});
    if (!plan.leavesOn.isValid())
        refusals.push_back({Reason::NotADate, u"leavesOn"_s, {}});
    if (!isMinuteOfDay(plan.arrivesAtMinute) || !isMinuteOfDay(plan.leavesAtMinute))
        refusals.push_back({Reason::OutOfRange, u"arrivesAtMinute"_s, {}});
    if (stay.reservation.state == ReservationState::CheckedIn
        && (plan.arrivesOn != stay.reservation.arrivesOn
            || plan.arrivesAtMinute != stay.reservation.arrivesAtMinute))
        refusals.push_back({Reason::WrongState,
                            u"arrivesOn"_s,
                            {{u"state"_s, QString(nameOf(stay.reservation.state))}}});
    return refusals;
}

bool hasSameDates(const Reservation &stay, const StayPlan &plan)
{
    return stay.arrivesOn == plan.arrivesOn && stay.leavesOn == plan.leavesOn
        && stay.arrivesAtMinute == plan.arrivesAtMinute
        && stay.leavesAtMinute == plan.leavesAtMinute;
}

void cleanAgainFor(Writer &writer, const UnitId &id)
{
    std::optional<Unit> unit = writer.find<Unit>(id);
    if (!unit || unit->cleanliness != Cleanliness::Dirty)
        return;
    unit->cleanliness = Cleanliness::Clean;
    writer.put(*unit);
}

// Where a pet was can't be planned any more. A pet that was moved by mistake is where it was.
Refusals keepHistory(Writer &writer, const StayCase &stay, const QList<RoomPart> &parts)
{
    if (stay.reservation.state != ReservationState::CheckedIn)
        return {};
    const QList<RoomPart> before = partsOf(stay.segments);
    const Instant settled = writer.now() - takingBackGrace;
    if (history(before, settled) != history(parts, settled))
        return {{Reason::OutOfRange, u"rooms"_s, {}}};
    if (going(before, parts, writer.now()) == Going::Back)
        cleanAgainFor(writer, partAt(parts, writer.now())->unit);
    return {};
}

Refusals judged(Writer &writer, const StayCase &stay, bool sameDates, bool sameRooms)
{
    const bool takesAway = stay.reservation.state == ReservationState::Requested
        && std::ranges::all_of(stay.segments,
                               [](const Segment &segment) { return bool(segment.releasedAt); });
    Refusals refusals;
    if (!sameRooms && !takesAway)
        append(refusals, objectionsTo(writer, Transition::Move, stay));
    if (!sameDates || takesAway)
        append(refusals, objectionsTo(writer, Transition::ChangeDates, stay));
    return withoutRepeats(refusals);
}

Refusals rearrange(Writer &writer, StayCase &stay, const StayPlan &plan)
{
    Refusals refusals = datesOfForm(stay, plan);
    if (!refusals.empty())
        return refusals;
    const QList<RoomPart> before = partsOf(stay.segments);
    const Interval agreedBefore = stay.interval;
    const bool isHere = stay.reservation.state == ReservationState::CheckedIn;
    const bool sameDates = hasSameDates(stay.reservation, plan);
    stay.isWalkIn = plan.arrivesAtMinute == stay.reservation.arrivesAtMinute;
    stay.reservation.arrivesOn = plan.arrivesOn;
    stay.reservation.leavesOn = plan.leavesOn;
    stay.reservation.arrivesAtMinute = plan.arrivesAtMinute;
    stay.reservation.leavesAtMinute = plan.leavesAtMinute;
    stay.interval = stayInterval(writer.time(), stay.reservation);
    if (stay.interval.isEmpty())
        return {{Reason::DatesReversed, u"leavesOn"_s, {}}};
    const QList<RoomPart> parts = partsOf(plan, stay.interval);
    if (isHere && stay.interval.until <= writer.now())
        return {{Reason::TimePassed, u"leavesOn"_s, {}}};
    if (!areInOrder(parts))
        return {{Reason::OutOfRange, u"rooms"_s, {}}};
    refusals = keepHistory(writer, stay, parts);
    if (!refusals.empty())
        return refusals;
    const bool goesNow = isHere && going(before, parts, writer.now()) == Going::Elsewhere;
    stay.segments = replanned(writer, stay, parts);
    refusals = judged(writer, stay, sameDates, before == parts);
    if (!refusals.empty())
        return refusals;
    writer.put(stay.reservation);
    putAll(writer, stay.segments);
    if (goesNow)
        leaveDirty(writer, partAt(before, writer.now())->unit);
    if (isHere && agreedBefore.until != stay.interval.until)
        rescheduleCare(writer, stay, agreedBefore);
    // A pet that is here goes elsewhere whatever it costs; the bill asks for the price again.
    const Refusals price = keepQuote(writer, stay.reservation.booking);
    return isHere && sameDates ? Refusals() : price;
}

} // namespace

QList<RoomPart> partsOf(const StayPlan &plan, Interval stay)
{
    QList<RoomPart> parts;
    for (qsizetype i = 0; i < plan.rooms.size(); ++i) {
        const bool isLast = i + 1 == plan.rooms.size();
        parts += {plan.rooms[i].unit,
                  {i == 0 ? stay.from : plan.rooms[i].from,
                   isLast ? stay.until : plan.rooms[i + 1].from}};
    }
    return parts;
}

QList<StayPlan> stayPlansOf(db::Database &database, const QList<ReservationId> &reservations)
{
    QHash<ReservationId, StayPlan> plans;
    for (const Reservation &stay : db::byId<Reservation>(database, reservations))
        plans.insert(stay.id,
                     {.reservation = stay.id,
                      .arrivesOn = stay.arrivesOn,
                      .leavesOn = stay.leavesOn,
                      .arrivesAtMinute = stay.arrivesAtMinute,
                      .leavesAtMinute = stay.leavesAtMinute,
                      .rooms = {}});
    for (const Segment &segment :
         db::select<Segment>(database,
                             "WHERE reservation IN (SELECT unhex(value) FROM json_each(?))"
                             " AND released_at IS NULL ORDER BY starts_at, id",
                             db::jsonOfIds(reservations)))
        plans[segment.reservation].rooms += {segment.unit, segment.startsAt};
    QList<StayPlan> found;
    for (const ReservationId &reservation : reservations) {
        if (plans.contains(reservation))
            found += plans.value(reservation);
    }
    return found;
}

QJsonObject Rearrange::meant() const
{
    QJsonArray planned;
    for (const StayPlan &plan : stays) {
        QJsonArray rooms;
        for (const PlannedRoom &room : plan.rooms)
            rooms +=
                QJsonObject{{u"unit"_s, room.unit.text()}, {u"from"_s, toMilliseconds(room.from)}};
        planned += QJsonObject{{u"reservation"_s, plan.reservation.text()},
                               {u"arrives_on"_s, plan.arrivesOn.toString(Qt::ISODate)},
                               {u"leaves_on"_s, plan.leavesOn.toString(Qt::ISODate)},
                               {u"rooms"_s, rooms}};
    }
    return {{u"stays"_s, planned}};
}

Result<> carryOut(Writer &writer, const Rearrange &command)
{
    QList<ReservationId> reservations;
    QHash<ReservationId, StayPlan> plans;
    for (const StayPlan &plan : command.stays) {
        reservations += plan.reservation;
        plans.insert(plan.reservation, plan);
    }
    if (!command.seen.isEmpty() && stayPlansOf(writer.database(), reservations) != command.seen)
        return refuse(Reason::Changed);
    return forEachStay(writer, reservations, [&](StayCase &stay) {
        return rearrange(writer, stay, plans.value(stay.reservation.id));
    });
}

} // namespace desk
