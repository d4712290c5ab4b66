#include "core/bookings/rearranged.h"

#include "core/bookings/stay_case.h"
#include "core/lodging/occupancy.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

/// A pet in a room for a while.
struct Wanted
{
    UnitId unit;
    Interval interval;
    HouseholdId household;
    Lodger lodger;
};

QList<Wanted> wantedBy(db::Database &database,
                       const ResortTime &time,
                       Instant now,
                       const StayPlan &plan)
{
    const auto stay = database.find<Reservation>(plan.reservation);
    const auto pet = stay ? database.find<Pet>(stay->pet) : std::nullopt;
    if (!pet)
        return {};
    const bool isHere = stay->state == ReservationState::CheckedIn;
    const Interval planned{time.at(plan.arrivesOn, plan.arrivesAtMinute),
                           time.at(plan.leavesOn, plan.leavesAtMinute)};
    QList<Wanted> wanted;
    for (const auto &[unit, part] : partsOf(plan, planned)) {
        const Interval interval{isHere ? std::max(part.from, now) : part.from, part.until};
        if (!interval.isEmpty())
            wanted += {unit, interval, stay->household, {pet->id, pet->species, pet->weightGrams}};
    }
    return wanted;
}

} // namespace

Rearranged rearranged(db::Database &database,
                      const ResortTime &time,
                      Instant now,
                      const QList<StayPlan> &plans)
{
    QList<ReservationId> moved;
    QList<Wanted> wanted;
    for (const StayPlan &plan : plans) {
        moved += plan.reservation;
        wanted += wantedBy(database, time, now, plan);
    }
    Refusals objections;
    for (const Wanted &place : std::as_const(wanted)) {
        PlaceWish wish{.interval = place.interval,
                       .household = place.household,
                       .lodgers = {},
                       .except = moved};
        for (const Wanted &other : std::as_const(wanted)) {
            if (other.unit == place.unit && other.interval.overlaps(place.interval))
                wish.lodgers += other.lodger;
        }
        append(objections, unitObjections(database, place.unit, wish, now, u"unit"_s));
    }
    return {withoutRepeats(objections), priceOfPlans(database, time, plans)};
}

} // namespace desk
