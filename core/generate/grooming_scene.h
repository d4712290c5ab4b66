#pragma once

#include "core/generate/front_desk.h"

namespace desk::generate {

/// Who grooms, and when: so many of the staff.
void addGroomers(World &world, int groomers);

/// The day at the salon, and the next: breaks at noon, and appointments until two hours before the
/// day ends. Of the first of today one pet is being groomed and one has arrived.
void bookTheSalon(FrontDesk &desk);

} // namespace desk::generate
