#pragma once

#include "core/base/refusal.h"
#include "core/lodging/unit.h"

namespace desk {

namespace db {
class Database;
}

/// Whether another number of pets, another weight, or whatever else says who may stay in it.
bool hasOtherLimits(const Unit &unit, const Unit &other);

/// What stands against making of a unit what `after` says: who is in it, or booked into it, and
/// would not be let in any more. Who does not fit as it is now is nobody's news, unless there shall
/// be place for fewer pets or more time between families. Refuses: HasFutureStay, under `species`,
/// `maxWeightGrams`, `maxPets`, `occupancy` or `turnoverMinutes`.
Refusals shutOut(db::Database &database, const Unit &before, const Unit &after, Instant now);

/// The stays that hold a unit from now on, as one refusal; none when nobody does.
std::optional<Refusal> heldBySomebody(db::Database &database, const Unit &unit, Instant now);

} // namespace desk
