#pragma once

#include "core/households/pet.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// What staff must know of pets before they touch or feed them.
struct PetWarnings
{
    QList<PetAlert> alerts;   ///< by pet, then as they were noted
    QList<Allergy> allergies; ///< likewise

    bool operator==(const PetWarnings &) const = default;
};

/// The warnings of these pets, in two statements; without what was archived.
PetWarnings warningsOf(db::Database &database, const QList<PetId> &pets);

/// Those of one pet among them.
PetWarnings warningsAbout(const PetWarnings &all, const PetId &pet);

} // namespace desk
