#include "ui/walk_in/placed_pets.h"

#include "core/health/verdicts.h"

namespace desk::ui {

namespace {

QList<HealthVerdict> judged(db::Database &database, const QList<ArrivingPet> &pets)
{
    QList<StayToJudge> stays;
    for (const ArrivingPet &pet : pets)
        stays += StayToJudge{.pet = pet.pet,
                             .service = pet.service,
                             .arrives = pet.arrivesOn,
                             .leaves = pet.leavesOn};
    return verdicts(database, stays);
}

QList<QList<FreeUnit>> roomsFor(db::Database &database,
                                const Place &place,
                                const HouseholdId &household,
                                const QList<ArrivingPet> &pets,
                                Instant now)
{
    QList<PlaceWish> wishes;
    for (const ArrivingPet &pet : pets) {
        const Instant until = std::max(place.time.at(pet.leavesOn, pet.leavesAtMinute),
                                       now + std::chrono::minutes(1));
        wishes += PlaceWish{.interval = {now, until},
                            .household = household,
                            .lodgers = {{pet.pet, pet.species, pet.weightGrams}}};
    }
    return freeUnits(database, place.location.id, wishes, now);
}

} // namespace

QList<PlacedPet> placedPets(db::Database &database,
                            const Place &place,
                            const HouseholdId &household,
                            const QList<ArrivingPet> &pets,
                            Instant now)
{
    if (pets.isEmpty())
        return {};
    const QList<HealthVerdict> health = judged(database, pets);
    const auto rooms = pets.first().needsUnit ? roomsFor(database, place, household, pets, now)
                                              : QList<QList<FreeUnit>>();
    QList<PlacedPet> all;
    for (qsizetype i = 0; i < pets.size(); ++i) {
        PlacedPet one{pets[i], rooms.value(i)};
        one.pet.health = health[i];
        // The first is the suggestion: the family's own room, then a clean one.
        if (!one.rooms.isEmpty()) {
            one.pet.unit = one.rooms.constFirst().unit.id;
            one.pet.unitName = one.rooms.constFirst().unit.name;
        }
        all += one;
    }
    return all;
}

} // namespace desk::ui
