#include "core/households/pet_warnings.h"

#include "core/db/select.h"

namespace desk {

PetWarnings warningsOf(db::Database &database, const QList<PetId> &pets)
{
    constexpr auto ofPets = "WHERE pet IN (SELECT unhex(value) FROM json_each(?))"
                            " AND archived_at IS NULL ORDER BY pet, id";
    const QString ids = db::jsonOfIds(pets);
    return {.alerts = db::select<PetAlert>(database, ofPets, ids),
            .allergies = db::select<Allergy>(database, ofPets, ids)};
}

} // namespace desk
