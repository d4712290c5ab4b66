#include "core/households/pet_warnings.h"

#include "core/db/select.h"

#include <algorithm>

namespace desk {

PetWarnings warningsOf(db::Database &database, const QList<PetId> &pets)
{
    constexpr auto ofPets = "WHERE pet IN (SELECT unhex(value) FROM json_each(?))"
                            " AND archived_at IS NULL ORDER BY pet, id";
    const QString ids = db::jsonOfIds(pets);
    return {.alerts = db::select<PetAlert>(database, ofPets, ids),
            .allergies = db::select<Allergy>(database, ofPets, ids)};
}

PetWarnings warningsAbout(const PetWarnings &all, const PetId &pet)
{
    PetWarnings own;
    std::ranges::copy_if(all.alerts, std::back_inserter(own.alerts), [&](const PetAlert &alert) {
        return alert.pet == pet;
    });
    std::ranges::copy_if(all.allergies,
                         std::back_inserter(own.allergies),
                         [&](const Allergy &allergy) { return allergy.pet == pet; });
    return own;
}

} // namespace desk
