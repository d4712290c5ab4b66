#include "core/bookings/change_stay.h"

#include "core/base/resort_time.h"
#include "core/bookings/room_changes.h"
#include "core/bookings/several_stays.h"
#include "core/bookings/stay_price.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals move(Writer &writer, StayCase &stay, const MoveStays &command)
{
    const bool isHere = stay.reservation.state == ReservationState::CheckedIn;
    const Instant earliest = isHere ? writer.now() : stay.interval.from;
    const Instant from = command.from.value_or(earliest);
    if (from < earliest || (command.from && from >= stay.interval.until))
        return {{Reason::OutOfRange, stay.field + u".from"_s, {}}};
    // Nobody has said for how long a pet that should have left needs another room.
    if (from >= stay.interval.until)
        return {{Reason::TimePassed, u"leavesOn"_s, {}}};
    const Segment *before = segmentAt(stay.segments, from);
    const std::optional<UnitId> left = before ? std::optional(before->unit) : std::nullopt;
    stay.segments = movedFrom(
        writer, stay.segments, stay.reservation.id, command.unit, {from, stay.interval.until});
    hold(stay.segments, command.unit, stay.reservation.state);
    const Refusals refusals = advance(writer, Transition::Move, stay);
    if (refusals.empty() && isHere && left && from == writer.now() && *left != command.unit)
        leaveDirty(writer, *left);
    if (!refusals.empty())
        return refusals;
    // A pet that is here is moved whatever it costs; the bill asks for the price again.
    const Refusals price = keepQuote(writer, stay.reservation.booking);
    return isHere ? Refusals() : price;
}

Refusals formObjections(const StayCase &stay, const ChangeDates &command)
{
    Refusals refusals;
    if (!command.arrivesOn.isValid())
        refusals.push_back({Reason::NotADate, u"arrivesOn"_s, {}});
    if (!command.leavesOn.isValid())
        refusals.push_back({Reason::NotADate, u"leavesOn"_s, {}});
    if (!isMinuteOfDay(command.arrivesAtMinute))
        refusals.push_back({Reason::OutOfRange, u"arrivesAtMinute"_s, {}});
    if (!isMinuteOfDay(command.leavesAtMinute))
        refusals.push_back({Reason::OutOfRange, u"leavesAtMinute"_s, {}});
    const bool isHere = stay.reservation.state == ReservationState::CheckedIn;
    if (isHere
        && (command.arrivesOn != stay.reservation.arrivesOn
            || command.arrivesAtMinute != stay.reservation.arrivesAtMinute))
        refusals.push_back({Reason::WrongState,
                            u"arrivesOn"_s,
                            {{u"state"_s, QString(nameOf(stay.reservation.state))}}});
    return refusals;
}

} // namespace

QJsonObject MoveStays::meant() const
{
    QJsonArray ids;
    for (const ReservationId &id : reservations)
        ids += id.text();
    return {{u"reservations"_s, ids}, {u"unit"_s, unit.text()}};
}

Result<> carryOut(Writer &writer, const MoveStays &command)
{
    return forEachStay(
        writer, command.reservations, [&](StayCase &stay) { return move(writer, stay, command); });
}

Result<> moveExpected(Writer &writer, const MoveStays &command)
{
    for (const ReservationId &id : command.reservations) {
        const auto stay = writer.find<Reservation>(id);
        const bool isExpected = stay
            && (stay->state == ReservationState::Confirmed
                || stay->state == ReservationState::Requested);
        if (!isExpected)
            return refuse(Reason::Changed);
    }
    return carryOut(writer, command);
}

QJsonObject ChangeDates::meant() const
{
    return {{u"reservation"_s, reservation.text()},
            {u"arrives_on"_s, arrivesOn.toString(Qt::ISODate)},
            {u"leaves_on"_s, leavesOn.toString(Qt::ISODate)}};
}

Result<> carryOut(Writer &writer, const ChangeDates &command)
{
    std::optional<StayCase> stay = stayCase(writer, command.reservation, {});
    if (!stay)
        return refuse(Reason::Unknown, u"reservation"_s);
    Refusals refusals = formObjections(*stay, command);
    if (!refusals.empty())
        return refuse(std::move(refusals));

    const Interval before = stay->interval;
    Reservation &reservation = stay->reservation;
    const bool sameArrival = command.arrivesAtMinute == reservation.arrivesAtMinute;
    reservation.arrivesOn = command.arrivesOn;
    reservation.leavesOn = command.leavesOn;
    reservation.arrivesAtMinute = command.arrivesAtMinute;
    reservation.leavesAtMinute = command.leavesAtMinute;
    stay->isWalkIn = sameArrival; // a time that was agreed before stays agreed
    stay->interval = stayInterval(writer.time(), reservation);
    if (!stay->interval.isEmpty())
        stay->segments = fitted(stay->segments, stay->interval, writer.now());
    refusals = advance(writer, Transition::ChangeDates, *stay);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    if (reservation.state == ReservationState::CheckedIn)
        rescheduleCare(writer, *stay, before);
    refusals = keepQuote(writer, reservation.booking);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    return {};
}

} // namespace desk
