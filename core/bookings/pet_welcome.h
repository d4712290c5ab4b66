#pragma once

#include "core/bookings/stay_case.h"

namespace desk {

/// What stands against a pet that is to come for something other than a stay, without what somebody
/// with the right to it has overridden: Unknown, PetArchived, PetDeceased, DoNotBook (`pet`),
/// HouseholdArchived.
Refusals objectionsToPet(Writer &writer, const PetId &id);

} // namespace desk
