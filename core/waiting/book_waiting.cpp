#include "core/waiting/book_waiting.h"

#include "core/bookings/book_steps.h"
#include "core/bookings/booking.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/promised_end.h"
#include "core/bookings/several_stays.h"
#include "core/bookings/stay_price.h"
#include "core/db/select.h"
#include "core/waiting/waiting_list.h"

#include <QHash>

using namespace Qt::Literals;

namespace desk {

namespace {

using Plans = QHash<ReservationId, StayPlan>;

QList<AddOnPlan> addOnsOf(Writer &writer, const ReservationId &reservation)
{
    return db::select<AddOnPlan>(
        writer.database(),
        "WHERE reservation = ? AND archived_at IS NULL ORDER BY planned_on, id",
        reservation);
}

// What it would be as a new booking: what the rules of deposits ask about.
StayWish wishOf(Writer &writer, const Reservation &stay, const StayPlan &plan)
{
    const qint64 shift = stay.arrivesOn.daysTo(plan.arrivesOn);
    StayWish wish{.pet = stay.pet,
                  .service = stay.service,
                  .unit = std::nullopt,
                  .arrivesOn = plan.arrivesOn,
                  .leavesOn = plan.leavesOn};
    for (const AddOnPlan &addOn : addOnsOf(writer, stay.id))
        wish.addOns += AddOnWish{addOn.addOn, addOn.plannedOn.addDays(shift), addOn.quantity};
    for (const PlannedRoom &room : plan.rooms) {
        if (wish.unit)
            wish.moves += MoveWish{writer.time().civilDate(room.from), room.unit};
        else
            wish.unit = room.unit;
    }
    return wish;
}

Refusals place(Writer &writer, StayCase &stay, const StayPlan &plan, BookAs as)
{
    if (stay.reservation.state != ReservationState::Waitlisted)
        return {{Reason::WrongState,
                 stay.field,
                 {{u"state"_s, QString(nameOf(stay.reservation.state))}}}};
    if (!plan.arrivesOn.isValid() || !plan.leavesOn.isValid())
        return {{Reason::NotADate, stay.field, {}}};
    const qint64 shift = stay.reservation.arrivesOn.daysTo(plan.arrivesOn);
    for (AddOnPlan &addOn : addOnsOf(writer, stay.reservation.id)) {
        addOn.plannedOn = addOn.plannedOn.addDays(shift);
        writer.put(addOn);
    }
    stay.reservation.arrivesOn = plan.arrivesOn;
    stay.reservation.leavesOn = plan.leavesOn;
    stay.reservation.arrivesAtMinute = plan.arrivesAtMinute;
    stay.reservation.leavesAtMinute = plan.leavesAtMinute;
    stay.interval = agreedInterval(writer.time(), stay.reservation);
    if (stay.interval.isEmpty())
        return {{Reason::DatesReversed, stay.field, {}}};
    for (const RoomPart &part : partsOf(plan, stay.interval)) {
        if (part.interval.isEmpty())
            return {{Reason::OutOfRange, stay.field + u".rooms"_s, {}}};
        stay.segments += placed(writer, stay.reservation.id, part.unit, part.interval, false);
    }
    return advanceTo(writer, stay, as);
}

// Who was promised something before it waited keeps that.
void promise(Writer &writer, Booking &booking, const QList<StayWish> &wishes)
{
    if (termsOfBooking(writer.database(), booking.id))
        return;
    const BookingTerms terms = termsFor(writer, booking.household, wishes);
    booking.depositDue = writer.money(terms.depositDue.minor());
    writer.put(booking);
    keepTerms(writer, terms, booking.id);
}

void acceptOffer(Writer &writer, const WaitingEntryId &entry)
{
    std::optional<WaitingOffer> offer = openOfferOf(writer.database(), entry, writer.now());
    if (!offer)
        return;
    offer->answer = OfferAnswer::Accepted;
    offer->answeredAt = writer.now();
    writer.put(*offer);
}

} // namespace

QJsonObject BookWaiting::meant() const
{
    return {{u"entry"_s, entry.text()}, {u"stays"_s, int(stays.size())}};
}

Result<Booked> carryOut(Writer &writer, const BookWaiting &command)
{
    const auto entry = writer.find<WaitingEntry>(command.entry);
    std::optional<Booking> booking =
        entry ? writer.find<Booking>(entry->booking) : std::optional<Booking>();
    if (!booking)
        return refuse(Reason::Unknown);
    Booked booked{
        .booking = booking->id, .number = booking->number, .reservations = {}, .depositDue = {}};
    Plans plans;
    QList<StayWish> wishes;
    for (const StayPlan &plan : command.stays) {
        const auto stay = writer.find<Reservation>(plan.reservation);
        if (!stay || stay->booking != booking->id)
            return refuse(Reason::Unknown);
        booked.reservations += stay->id;
        plans.insert(stay->id, plan);
        wishes += wishOf(writer, *stay, plan);
    }
    promise(writer, *booking, wishes);
    const BookAs as = booking->depositDue.isPositive() ? BookAs::Request : BookAs::Confirm;
    const Result<> given = forEachStay(writer, booked.reservations, [&](StayCase &stay) {
        return place(writer, stay, plans.value(stay.reservation.id), as);
    });
    if (!given)
        return refuse(given.error());
    acceptOffer(writer, entry->id);
    const Refusals price = keepQuote(writer, booking->id);
    if (!price.empty())
        return refuse(price);
    // Where the deposit was taken before they began to wait.
    acceptIfPaid(writer, booking->id);
    booked.depositDue = booking->depositDue;
    return booked;
}

} // namespace desk
