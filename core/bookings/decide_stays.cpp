#include "core/bookings/decide_stays.h"

#include "core/base/typed_text.h"
#include "core/bookings/booking.h"
#include "core/bookings/guards.h"
#include "core/bookings/several_stays.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Result<> decide(Writer &writer, Transition transition, const QList<ReservationId> &reservations)
{
    return forEachStay(
        writer, reservations, [&](StayCase &stay) { return advance(writer, transition, stay); });
}

// Rooms go back at the moment of the decision, by which an undo finds them again.
Result<> giveUp(Writer &writer,
                Transition transition,
                const QList<ReservationId> &reservations,
                const QString &typedReason)
{
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, typedReason, limits::line);
    const Result<> given = forEachStay(writer, reservations, [&](StayCase &stay) {
        stay.reservation.cancelReason = reason;
        const Refusals refusals = advance(writer, transition, stay);
        if (refusals.empty())
            releaseAll(writer, stay.reservation.id, writer.now());
        return refusals;
    });
    if (!given)
        append(texts.refusals, given.error());
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    return {};
}

} // namespace

QJsonObject RequestStays::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const RequestStays &command)
{
    return decide(writer, Transition::Request, command.reservations);
}

QJsonObject AcceptStays::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const AcceptStays &command)
{
    return forEachStay(writer, command.reservations, [&](StayCase &stay) {
        for (Segment &segment : stay.segments)
            segment.firm = true;
        return advance(writer, Transition::Accept, stay);
    });
}

void acceptIfPaid(Writer &writer, const BookingId &booking)
{
    const auto stored = writer.find<Booking>(booking);
    if (!stored || stored->depositDue.isZero())
        return;
    for (const ReservationId &id : writer.database().values<ReservationId>(
             "SELECT id FROM reservations WHERE booking = ? AND state = 'REQUESTED' ORDER BY id",
             booking)) {
        std::optional<StayCase> stay = stayCase(writer, id, {});
        if (!stay)
            continue;
        for (Segment &segment : stay->segments)
            segment.firm = true;
        // One that stands against it is no reason to refuse the money.
        (void)advance(writer, Transition::Accept, *stay);
    }
}

QJsonObject DiscardStays::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const DiscardStays &command)
{
    return decide(writer, Transition::Discard, command.reservations);
}

QJsonObject DeclineStays::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const DeclineStays &command)
{
    return giveUp(writer, Transition::Decline, command.reservations, command.reason);
}

QJsonObject CancelStays::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const CancelStays &command)
{
    const Result<> cancelled =
        giveUp(writer, Transition::Cancel, command.reservations, command.reason);
    return cancelled && command.movesBack ? moveExpected(writer, *command.movesBack) : cancelled;
}

QJsonObject MarkNoShow::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const MarkNoShow &command)
{
    const Instant freeFrom = roomFreeAfterNoShow(writer.time(), writer.now());
    return forEachStay(writer, command.reservations, [&](StayCase &stay) {
        const Refusals refusals = advance(writer, Transition::NoShow, stay);
        if (refusals.empty())
            releaseAll(writer, stay.reservation.id, freeFrom);
        return refusals;
    });
}

QJsonObject SettleStays::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const SettleStays &command)
{
    return decide(writer, Transition::Settle, command.reservations);
}

void settleIfPaid(Writer &writer, const std::optional<HouseholdId> &household)
{
    if (!household)
        return;
    const auto left = writer.database().values<ReservationId>(
        "SELECT id FROM reservations WHERE household = ? AND state = 'CHECKED_OUT'", *household);
    for (const ReservationId &id : left) {
        std::optional<StayCase> stay = stayCase(writer, id, {});
        const TransitionRule *rule = ruleFor(Transition::Settle, ReservationState::CheckedOut);
        if (stay && guardObjections(writer, rule->guards, *stay).empty())
            advance(writer, Transition::Settle, *stay);
    }
}

} // namespace desk
