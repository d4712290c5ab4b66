#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <optional>

namespace desk {

class Writer;

/// The count of wrong PINs of this desk, per person. It is local, outlives restarts, and does not
/// trust the clock:
/// - the fifth wrong PIN locks for 15 minutes; after that each further one locks again, until a
///   right one or a new PIN clears the count: a clock that was turned forward buys one try, not
///   five;
/// - each try keeps the time it saw. A clock that is seen to go back while somebody is locked (or
///   after a lock was sat out) starts the 15 minutes anew: going back never shortens a lock, and a
///   lock that was set while the clock was a year ahead lasts 15 minutes, not a year.
namespace pin_attempts {

inline constexpr int triesBeforeLock = 5;
inline constexpr std::chrono::minutes lockLength{15};

/// Counts a try as wrong before anybody looks at it, so that ending the program forgives nothing.
/// When the person is locked, nothing is counted and the end of the lock is returned. Has to be
/// committed before the PIN is checked.
std::optional<Instant> begin(Writer &writer, const StaffId &staff);

/// The PIN was right, or a new one was given.
void forgive(Writer &writer, const StaffId &staff);

/// Tries that are left before the next lock.
int left(Writer &writer, const StaffId &staff);

} // namespace pin_attempts
} // namespace desk
