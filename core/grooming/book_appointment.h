#pragma once

#include "core/catalog/service.h"
#include "core/grooming/appointment.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// A pet comes to be groomed. When a stay of it is in the house then, the appointment is a part of
/// that: nobody brings the pet, and the bill of the stay has it.
struct BookAppointment
{
    PetId pet;
    QList<ServiceId> services;
    StaffId groomer;
    Instant startsAt{};
    int minutes = 0; ///< 0: as long as the services take
    QString notes = {};

    static constexpr Intent intent{"appointment.book", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`pet`, `groomer`, `services`), Missing (`services`), PetArchived, PetDeceased,
/// HouseholdArchived, DoNotBook, RateMissing and whatever else stands against a price, OutOfRange
/// (`minutes`), TooLong and CardNumberTyped (`notes`), and what stands against the time:
/// TimePassed, GroomerOff, GroomerPauses, GroomerTaken, TrainerTaken (`startsAt`), PetAtGroomer
/// (`pet`).
[[nodiscard]] Result<AppointmentId> carryOut(Writer &writer, const BookAppointment &command);

/// Another time, another groomer, or both.
struct MoveAppointment
{
    AppointmentId appointment;
    StaffId groomer;
    Instant startsAt{};
    int minutes = 0; ///< 0: as long as it was to take

    static constexpr Intent intent{"appointment.move", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed (it has begun or was called off), OutOfRange (`minutes`), and what
/// stands against the time.
[[nodiscard]] Result<> carryOut(Writer &writer, const MoveAppointment &command);

/// What stands against the time of an appointment, as it would be.
Refusals objectionsToTime(Writer &writer, const Appointment &appointment);

/// How long these services take, one after the other.
int minutesOf(const QList<Service> &services);

} // namespace desk
