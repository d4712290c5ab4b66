#include "core/generate/stay_rows.h"

#include "core/bookings/booking.h"
#include "core/bookings/check_in_record.h"
#include "core/generate/care_rows.h"
#include "core/generate/words.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

bool hasArrived(ReservationState state)
{
    return state == ReservationState::CheckedIn || state == ReservationState::CheckedOut
        || state == ReservationState::Completed;
}

bool hasLeft(ReservationState state)
{
    return state == ReservationState::CheckedOut || state == ReservationState::Completed;
}

bool holdsRoom(ReservationState state)
{
    return hasArrived(state) || state == ReservationState::Confirmed
        || state == ReservationState::Requested;
}

Booking writeBooking(World &world, const Party &party)
{
    Booking booking;
    booking.id = party.booking;
    booking.location = world.place.location.id;
    booking.number = world.nextBookingNumber(party.bookedOn);
    booking.household = world.families[party.family].id;
    booking.channel = world.chance.percent(55) ? Channel::Phone : Channel::Desk;
    booking.depositDue = world.money(0);
    booking.createdAt = world.at(party.bookedOn, party.bookedAtMinute);
    world.bulk.add(booking);
    return booking;
}

Reservation reservationOf(World &world,
                          const Party &party,
                          const Guest &guest,
                          const Progressed &progressed,
                          Instant bookedAt)
{
    Reservation reservation;
    reservation.id = guest.reservation;
    reservation.location = world.place.location.id;
    reservation.booking = party.booking;
    reservation.household = world.families[party.family].id;
    reservation.pet = world.animals[guest.animal].id;
    reservation.service = guest.service;
    reservation.arrivesOn = party.arrivesOn;
    reservation.leavesOn = party.leavesOn;
    reservation.arrivesAtMinute = party.arrivesAtMinute;
    reservation.leavesAtMinute = party.leavesAtMinute;
    reservation.state = progressed.state;
    reservation.stateChangedAt = bookedAt;
    reservation.cancelReason = progressed.cancelReason;
    reservation.invoice = progressed.invoice;
    if (hasArrived(progressed.state)) {
        reservation.checkedInAt = world.at(party.arrivesOn, party.arrivesAtMinute);
        reservation.stateChangedAt = *reservation.checkedInAt;
    }
    if (hasLeft(progressed.state)) {
        reservation.checkedOutAt = world.at(party.leavesOn, party.leftAtMinute);
        reservation.stateChangedAt = *reservation.checkedOutAt;
    }
    return reservation;
}

void writeRoom(World &world, const Party &party, const Guest &guest, ReservationState state)
{
    if (!guest.room || !holdsRoom(state))
        return;
    const int until = hasLeft(state) ? party.leftAtMinute : party.leavesAtMinute;
    world.bulk.add(Segment{.id = world.newId<SegmentId>(),
                           .reservation = guest.reservation,
                           .unit = world.rooms[*guest.room].unit.id,
                           .startsAt = world.at(party.arrivesOn, party.arrivesAtMinute),
                           .endsAt = world.at(party.leavesOn, until),
                           .firm = true});
}

void writeAddOns(World &world, const Party &party, ReservationState state)
{
    for (const PlannedAddOn &wish : party.addOns) {
        AddOnPlan plan;
        plan.id = world.newId<AddOnPlanId>();
        plan.reservation = party.guests[wish.guest].reservation;
        plan.addOn = world.catalogue.addOns[wish.addOn].id;
        plan.plannedOn = wish.day;
        if (hasLeft(state)) {
            plan.doneAt = world.at(wish.day, std::min(party.leftAtMinute, 600));
            plan.doneBy = world.somebody();
        }
        world.bulk.add(plan);
    }
}

void writeCheckIn(World &world, const Party &party, const Guest &guest, ReservationState state)
{
    const Instant at = world.at(party.arrivesOn, party.arrivesAtMinute);
    CheckInRecord record;
    record.id = world.newId<CheckInId>();
    record.reservation = guest.reservation;
    record.at = at;
    record.staff = world.somebody();
    record.arrivedWith = world.families[party.family].signer;
    record.vaccineAsOf = at;
    record.weightGrams = world.animals[guest.animal].grams;
    world.bulk.add(record);
    if (!party.isBoarding())
        return;
    const int things = world.chance.between(0, 3);
    for (int i = 0; i < things; ++i) {
        Belonging thing;
        thing.id = world.newId<BelongingId>();
        thing.reservation = guest.reservation;
        thing.item = world.chance.pick(words::belongings()).toString();
        if (hasLeft(state))
            thing.returnedAt = world.at(party.leavesOn, party.leftAtMinute);
        world.bulk.add(thing);
    }
}

} // namespace

void writeStay(World &world, const Party &party, const Progressed &progressed, Instant now)
{
    const Booking booking = writeBooking(world, party);
    for (const Guest &guest : party.guests) {
        world.bulk.add(reservationOf(world, party, guest, progressed, booking.createdAt));
        writeRoom(world, party, guest, progressed.state);
        if (!hasArrived(progressed.state))
            continue;
        writeCheckIn(world, party, guest, progressed.state);
        if (party.isBoarding())
            writeCare(world, party, guest, now);
    }
    if (holdsRoom(progressed.state))
        writeAddOns(world, party, progressed.state);
}

} // namespace desk::generate
