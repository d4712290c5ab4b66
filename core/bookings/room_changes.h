#pragma once

#include "core/bookings/stay_case.h"

namespace desk {

// What follows from a pet's going to another room or staying for another while.

/// Whoever leaves a room for another leaves it to be cleaned. A yard needs none.
void leaveDirty(Writer &writer, const UnitId &unit);

/// A room that is found free for it belongs to a stay that was promised, also when it had none of
/// its own before.
void hold(QList<Segment> &segments, const UnitId &unit, ReservationState state);

/// Care ends and goes on with a stay in house that ended at `before` until now.
void rescheduleCare(Writer &writer, const StayCase &stay, Interval before);

} // namespace desk
