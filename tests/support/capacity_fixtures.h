#pragma once

#include "core/bookings/change_stay.h"
#include "core/capacity/edit_capacity_groups.h"
#include "core/quote/stay_offer.h"
#include "tests/support/daycare_fixtures.h"

namespace desk::test {

/// The daycare of the tests, with yards that take so many and no more.
class Yards : public DaycareShop
{
public:
    CapacityGroup yard(int places, std::optional<int> softPlaces = {})
    {
        const CapacityGroup wish{.name = QStringLiteral("Large yard"),
                                 .services = {daycare.id},
                                 .playGroup = PlayGroup::Large,
                                 .places = places,
                                 .softPlaces = softPlaces};
        const auto added = store->run(byMax(), AddCapacityGroup{wish});
        DESK_ASSERT(added);
        return *database().find<CapacityGroup>(*added);
    }

    void changePlaces(const CapacityGroup &group, int places)
    {
        const auto opened = openRecord<CapacityGroup>(database(), group.id);
        CapacityGroup edited = opened->record;
        edited.places = places;
        DESK_ASSERT(store->run(byMax(), EditCapacityGroup{*opened, edited}));
    }

    Book wish(const Pet &pet, int from, int until) const
    {
        return {.household = pet.household,
                .stays = {{.pet = pet.id,
                           .service = daycare.id,
                           .unit = std::nullopt,
                           .arrivesOn = today(from),
                           .leavesOn = today(until),
                           .arrivesAtMinute = 480}}};
    }

    Result<Booked> books(const Pet &pet, int from = 1, std::optional<int> until = {})
    {
        return store->run(bySam(), wish(pet, from, until.value_or(from)));
    }

    Result<> changes(const ReservationId &stay, int from, int until)
    {
        return store->run(bySam(),
                          ChangeDates{.reservation = stay,
                                      .arrivesOn = today(from),
                                      .leavesOn = today(until),
                                      .arrivesAtMinute = 480,
                                      .leavesAtMinute = 1'080});
    }

    StayOffer offer(const QList<Pet> &pets, int day)
    {
        return stayOffer(database(),
                         store->place(),
                         {.household = pets.first().household,
                          .pets = pets,
                          .service = daycare,
                          .arrivesOn = today(day),
                          .leavesOn = today(day),
                          .kind = std::nullopt,
                          .unit = std::nullopt,
                          .addOns = {}},
                         clock.now());
    }
};

} // namespace desk::test
