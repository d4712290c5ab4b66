#pragma once

#include "core/base/interval.h"
#include "core/base/resort_time.h"
#include "core/care/task.h"
#include "core/store/writer.h"

#include <QList>

namespace desk {

/// The moments of an interval at which it is this time of day at the resort: each day once, also
/// when the clocks change.
QList<Instant> daily(const ResortTime &time, Interval interval, int minuteOfDay);

/// Makes the tasks of a stay's plans that fall into the interval.
void scheduleCare(Writer &writer, const ReservationId &reservation, Interval interval);

/// Takes back the tasks from a moment on that nobody has logged; they carry `writer.now()`.
void withdrawCare(Writer &writer, const ReservationId &reservation, Instant from);

/// Takes up again what was withdrawn at exactly that moment.
void resumeCare(Writer &writer, const ReservationId &reservation, Instant withdrawnAt);

} // namespace desk
