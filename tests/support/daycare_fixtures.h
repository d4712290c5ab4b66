#pragma once

#include "core/bookings/decide_stays.h"
#include "core/daycare/daycare_day.h"
#include "core/daycare/regulars.h"
#include "core/households/pet_owner.h"
#include "tests/support/package_fixtures.h"

namespace desk::test {

/// A morning of daycare: no room is needed. Rex plays with the large dogs, Bella with the small
/// ones; both have been here before, and were weighed a week ago.
class DaycareShop : public PackageShop
{
public:
    DaycareShop()
    {
        daycare.needsUnit = false;
        put(daycare);
        rex = regular(rex, PlayGroup::Large);
        bella = regular(bella, PlayGroup::Small);
        clock.set(at(7, 30));
    }

    /// A dog that was here a week ago, in a play group.
    Pet regular(Pet pet, PlayGroup group)
    {
        pet.playGroup = group;
        pet.weighedOn = today(-7);
        put(pet);
        wasHere(pet, 7);
        return pet;
    }

    /// Many large dogs of the Smiths, all regulars: "Dog 01", "Dog 02".
    QList<Pet> pack(int count)
    {
        QList<Pet> dogs;
        for (int i = 1; i <= count; ++i)
            dogs += regular(dog(smiths, QStringLiteral("Dog %1").arg(i, 2, 10, QChar(u'0'))),
                            PlayGroup::Large);
        return dogs;
    }

    ReservationId wasHere(const Pet &pet, int daysAgo)
    {
        const ReservationId stay = newId<ReservationId>();
        Booking made;
        made.id = newId<BookingId>();
        made.location = founded.location;
        made.household = pet.household;
        Reservation then{.id = stay,
                         .location = founded.location,
                         .booking = made.id,
                         .household = pet.household,
                         .pet = pet.id,
                         .service = daycare.id,
                         .arrivesOn = today(-daysAgo),
                         .leavesOn = today(-daysAgo),
                         .state = ReservationState::Completed,
                         .checkedInAt = at(8, 0, -daysAgo),
                         .checkedOutAt = at(17, 0, -daysAgo)};
        put(made, then);
        put(CheckInRecord{.id = newId<CheckInId>(),
                          .reservation = stay,
                          .at = at(8, 0, -daysAgo),
                          .staff = sam,
                          .weightGrams = std::nullopt,
                          .arrivedWith = QStringLiteral("Ann Smith"),
                          .agreementSignature = std::nullopt,
                          .undoneAt = std::nullopt});
        return stay;
    }

    Booked isBooked(const Pet &pet)
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = pet.household,
                                            .stays = {{.pet = pet.id,
                                                       .service = daycare.id,
                                                       .unit = std::nullopt,
                                                       .arrivesOn = today(),
                                                       .leavesOn = today(),
                                                       .arrivesAtMinute = 480}},
                                            .channel = Channel::Phone});
        DESK_ASSERT(booked);
        return *booked;
    }

    ReservationId expects(const Pet &pet) { return isBooked(pet).reservations.first(); }

    RegularDone in(const ReservationId &stay)
    {
        return checkInRegulars(*store, {{stay, bySam()}}).first();
    }
    RegularDone out(const ReservationId &stay)
    {
        return checkOutRegulars(*store, {{stay, bySam()}}).first();
    }

    ReservationState stateOf(const ReservationId &stay)
    {
        return database().find<Reservation>(stay)->state;
    }

    DaycareStay row(const ReservationId &stay)
    {
        for (const DaycareStay &each : daycareDay(database(), today()).stays) {
            if (each.id == stay)
                return each;
        }
        return {};
    }
};

} // namespace desk::test
