#pragma once

#include "core/care/planned_care.h"
#include "core/store/writer.h"

namespace desk {

/// Makes the tasks of a stay's plans that fall into the interval, when a pet arrives.
void scheduleCare(Writer &writer, const ReservationId &reservation, Interval interval);

/// The same for the time after the departure that was agreed, as every desk would make them. What
/// was withdrawn there is due again.
void continueCare(Writer &writer, const ReservationId &reservation, Interval interval);

/// What is due under this id for a pet that stays longer than agreed, and is on no file yet.
std::optional<CareTask> overtimeTask(Writer &writer, const CareTaskId &id);

/// Takes back the tasks from a moment on that nobody has logged; they carry `writer.now()`.
void withdrawCare(Writer &writer, const ReservationId &reservation, Instant from);

/// Takes up again what was withdrawn at exactly that moment.
void resumeCare(Writer &writer, const ReservationId &reservation, Instant withdrawnAt);

} // namespace desk
