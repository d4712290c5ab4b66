#include "core/bookings/stay_price.h"

#include "core/billing/stay_bill.h"
#include "core/db/select.h"
#include "core/lodging/unit.h"
#include "core/pricing/house_to_price.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QList<ReservationId> livingStays(db::Database &database, const BookingId &booking)
{
    return database.values<ReservationId>(R"sql(
        SELECT id
          FROM reservations
         WHERE booking = ?
           AND state NOT IN ('DISCARDED', 'WAITLISTED', 'CANCELLED', 'NO_SHOW')
         ORDER BY id
    )sql",
                                          booking);
}

Result<Quote> priced(db::Database &database, const ResortTime &time, StayToPrice stay)
{
    if (stay.pets.isEmpty())
        return refuse(Reason::Unknown, u"reservations"_s);
    QDate first = stay.pets.first().arrivesOn;
    QDate last = stay.pets.first().leavesOn;
    for (const PetToPrice &pet : std::as_const(stay.pets)) {
        first = std::min(first, pet.arrivesOn);
        last = std::max(last, pet.leavesOn);
    }
    stay.taxedOn = last;
    const PriceBook book = loadPriceBook(database, first, last);
    stay.house = houseToPrice(database, time, book, {stay});
    return quote(book, stay);
}

QList<RoomToPrice> roomsToPrice(db::Database &database,
                                const ResortTime &time,
                                const StayPlan &plan)
{
    QList<UnitId> ids;
    for (const PlannedRoom &room : plan.rooms)
        ids += room.unit;
    const QHash<UnitId, Unit> units = db::byId<Unit>(database, ids);
    QList<RoomToPrice> rooms;
    for (const PlannedRoom &room : plan.rooms) {
        if (units.contains(room.unit))
            rooms += {rooms.isEmpty() ? plan.arrivesOn : time.civilDate(room.from),
                      room.unit,
                      units.value(room.unit).kind};
    }
    return rooms;
}

// When a pet came is a fact as soon as it is here.
template <class Dates>
void takeDates(PetToPrice &pet, const Dates &planned, const Reservation &stay)
{
    if (!stay.checkedInAt) {
        pet.arrivesOn = planned.arrivesOn;
        pet.arrivesAtMinute = planned.arrivesAtMinute;
    }
    pet.leavesOn = planned.leavesOn;
    pet.leavesAtMinute = planned.leavesAtMinute;
}

/// The price of a booking as it is, and as it would be if each of its pets were changed so.
template <class Change>
Result<PriceChange> priceWith(db::Database &database,
                              const ResortTime &time,
                              const BookingId &booking,
                              Change change)
{
    StayToPrice toPrice = stayToPrice(database, time, livingStays(database, booking), std::nullopt);
    auto before = priced(database, time, toPrice);
    if (!before)
        return refuse(std::move(before.error()));
    for (PetToPrice &pet : toPrice.pets)
        change(pet);
    auto after = priced(database, time, toPrice);
    if (!after)
        return refuse(std::move(after.error()));
    return PriceChange{*before, *after};
}

void supersede(Writer &writer, const QList<ReservationId> &stays)
{
    for (const ReservationId &stay : stays) {
        for (PriceStep &step : quoteSteps(writer.database(), stay)) {
            step.supersededAt = writer.now();
            writer.put(step);
        }
    }
}

} // namespace

Result<Quote> priceOfBooking(db::Database &database,
                             const ResortTime &time,
                             const BookingId &booking)
{
    return priced(
        database, time, stayToPrice(database, time, livingStays(database, booking), std::nullopt));
}

Result<PriceChange> priceOfChange(db::Database &database,
                                  const ResortTime &time,
                                  const ChangeDates &change)
{
    const auto stay = database.find<Reservation>(change.reservation);
    if (!stay)
        return refuse(Reason::Unknown, u"reservation"_s);
    return priceWith(database, time, stay->booking, [&](PetToPrice &pet) {
        if (pet.reservation == change.reservation)
            takeDates(pet, change, *stay);
    });
}

Result<PriceChange> priceOfPlans(db::Database &database,
                                 const ResortTime &time,
                                 const QList<StayPlan> &plans)
{
    const auto stay =
        plans.isEmpty() ? std::nullopt : database.find<Reservation>(plans.constFirst().reservation);
    if (!stay)
        return refuse(Reason::Unknown, u"stays"_s);
    return priceWith(database, time, stay->booking, [&](PetToPrice &pet) {
        const auto plan = std::ranges::find_if(
            plans, [&](const StayPlan &each) { return each.reservation == pet.reservation; });
        if (plan == plans.end())
            return;
        takeDates(pet, *plan, *stay);
        pet.rooms = roomsToPrice(database, time, *plan);
    });
}

Refusals keepQuote(Writer &writer, const BookingId &booking)
{
    const QList<ReservationId> stays = livingStays(writer.database(), booking);
    const auto priced = priceOfBooking(writer.database(), writer.time(), booking);
    if (!priced)
        return priced.error();
    supersede(writer, stays);
    int position = 0;
    for (const QuoteLine &line : priced->lines) {
        if (!line.reservation)
            continue;
        for (PriceStep step : line.steps) {
            step.id = writer.newId<PriceStepId>();
            step.reservation = line.reservation;
            step.position = ++position;
            writer.put(step);
        }
    }
    return {};
}

QList<PriceStep> quoteSteps(db::Database &database, const ReservationId &reservation)
{
    return database.all<PriceStep>("SELECT " + db::columnsOf<PriceStep>().join(", ")
                                       + " FROM price_steps"
                                         " WHERE reservation = ? AND superseded_at IS NULL"
                                         " ORDER BY position",
                                   reservation);
}

} // namespace desk
