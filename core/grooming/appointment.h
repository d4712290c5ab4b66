#pragma once

#include "core/base/ids.h"
#include "core/base/interval.h"
#include "core/base/names.h"
#include "core/catalog/service_ids.h"
#include "core/db/record.h"

namespace desk {

enum class AppointmentState { Booked, Arrived, Started, Finished, PickedUp, Cancelled, NoShow };

template <>
inline constexpr auto names<AppointmentState> = std::array{
    std::pair{AppointmentState::Booked, "BOOKED"},
    std::pair{AppointmentState::Arrived, "ARRIVED"},
    std::pair{AppointmentState::Started, "STARTED"},
    std::pair{AppointmentState::Finished, "FINISHED"},
    std::pair{AppointmentState::PickedUp, "PICKED_UP"},
    std::pair{AppointmentState::Cancelled, "CANCELLED"},
    std::pair{AppointmentState::NoShow, "NO_SHOW"},
};

/// A pet is groomed by somebody at a time. Its price is that of its services on the day.
struct Appointment
{
    AppointmentId id;
    LocationId location;
    HouseholdId household;
    PetId pet;
    StaffId groomer;
    QList<ServiceId> services; ///< of kind GROOMING, in the order in which they are done
    Instant startsAt{};        ///< as agreed
    Instant endsAt{};
    AppointmentState state = AppointmentState::Booked;
    Instant stateChangedAt{};
    std::optional<Instant> arrivedAt = {}; ///< what happened, when it did
    std::optional<Instant> startedAt = {};
    std::optional<Instant> finishedAt = {};
    std::optional<Instant> pickedUpAt = {};
    QString cancelReason = {};
    QString notes = {};
    /// The stay during which it is: the pet is in the house, and the stay's bill has it too.
    std::optional<ReservationId> reservation = {};
    std::optional<InvoiceId> invoice = {}; ///< see isBilled

    Interval interval() const { return {startsAt, endsAt}; }

    bool operator==(const Appointment &) const = default;

    static constexpr auto table = "appointments";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Appointment::id},
                            Field{"location", &Appointment::location},
                            Field{"household", &Appointment::household},
                            Field{"pet", &Appointment::pet},
                            Field{"groomer", &Appointment::groomer},
                            Field{"services", &Appointment::services},
                            Field{"starts_at", &Appointment::startsAt},
                            Field{"ends_at", &Appointment::endsAt},
                            Field{"state", &Appointment::state},
                            Field{"state_changed_at", &Appointment::stateChangedAt},
                            Field{"arrived_at", &Appointment::arrivedAt},
                            Field{"started_at", &Appointment::startedAt},
                            Field{"finished_at", &Appointment::finishedAt},
                            Field{"picked_up_at", &Appointment::pickedUpAt},
                            Field{"cancel_reason", &Appointment::cancelReason},
                            Field{"notes", &Appointment::notes},
                            Field{"reservation", &Appointment::reservation},
                            Field{"invoice", &Appointment::invoice});
    }
};

/// No appointment takes longer: whoever looks for what is at a time need not look back further.
inline constexpr std::chrono::minutes longestAppointment{12 * 60};

/// Whether it takes its groomer's time: it was not called off.
bool takesTime(AppointmentState state);

/// How far the pet itself has come: what no decision takes back. 0: it is still a plan.
int factsIn(AppointmentState state);

/// What comes next: nothing where there is nothing more to do. Who is in the house is fetched and
/// brought back.
std::optional<AppointmentState> nextState(AppointmentState state, bool isInHouse);

/// What it was before it came to its state.
std::optional<AppointmentState> stateBefore(const Appointment &appointment);

} // namespace desk
