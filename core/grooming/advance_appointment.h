#pragma once

#include "core/grooming/appointment.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What happens to an appointment. All of these refuse: Unknown, Changed (it is in another state
// than whoever asks has seen, or this does not follow).

/// The next thing: it arrived, was begun, is finished, went home. When that was is kept.
struct AdvanceAppointment
{
    AppointmentId appointment;
    AppointmentState to = AppointmentState::Arrived;

    static constexpr Intent intent{"appointment.advance", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses also: TooEarly (`from`: it is for another day).
[[nodiscard]] Result<> carryOut(Writer &writer, const AdvanceAppointment &command);

/// They called it off, or it was called off for them.
struct CancelAppointment
{
    AppointmentId appointment;
    QString reason;

    static constexpr Intent intent{"appointment.cancel", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses also: Missing, TooLong, CardNumberTyped (`reason`).
[[nodiscard]] Result<> carryOut(Writer &writer, const CancelAppointment &command);

/// Nobody came.
struct MissAppointment
{
    AppointmentId appointment;

    static constexpr Intent intent{"appointment.no_show", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses also: TooEarly (`from`: its time).
[[nodiscard]] Result<> carryOut(Writer &writer, const MissAppointment &command);

/// Takes the last of these back.
struct UndoAppointment
{
    AppointmentId appointment;
    AppointmentState state = AppointmentState::Booked; ///< that is taken back

    static constexpr Intent intent{"appointment.undo", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses also: UndoTooLate, UndoBlocked (it stands on a bill), and, where its groomer has found
/// something else to do since, GroomerTaken, TrainerTaken and PetAtGroomer.
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoAppointment &command);

} // namespace desk
