#pragma once

#include "app/two_desks/shared_day.h"

namespace desk {

/// Plays the day on which the cable is pulled: both desks edit the same pet, book the same room and
/// take a payment for the same bill; then the cable is plugged in. Leaves pictures of both screens
/// in a folder and says on the standard output what happened and how long each step took. False
/// when something did not come about.
bool playConflictDay(SharedDay &day, const QString &folder);

} // namespace desk
