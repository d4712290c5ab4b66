#pragma once

#include "core/bookings/stay_case.h"

namespace desk {

/// How long after the agreed time somebody has not shown up.
inline constexpr std::chrono::minutes noShowGrace{60};
inline constexpr int longestStayDays = 366;

/// What each of the guards has against the stay, all at once.
Refusals guardObjections(Writer &writer, Guards guards, const StayCase &stay);

} // namespace desk
