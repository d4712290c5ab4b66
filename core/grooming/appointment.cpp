#include "core/grooming/appointment.h"

namespace desk {

bool takesTime(AppointmentState state)
{
    return state != AppointmentState::Cancelled && state != AppointmentState::NoShow;
}

int factsIn(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Arrived:
        return 1;
    case AppointmentState::Started:
        return 2;
    case AppointmentState::Finished:
        return 3;
    case AppointmentState::PickedUp:
        return 4;
    case AppointmentState::Booked:
    case AppointmentState::Cancelled:
    case AppointmentState::NoShow:
        break;
    }
    return 0;
}

std::optional<AppointmentState> nextState(AppointmentState state, bool isInHouse)
{
    switch (state) {
    case AppointmentState::Booked:
        return isInHouse ? AppointmentState::Started : AppointmentState::Arrived;
    case AppointmentState::Arrived:
        return AppointmentState::Started;
    case AppointmentState::Started:
        return AppointmentState::Finished;
    case AppointmentState::Finished:
        return isInHouse ? std::nullopt : std::optional(AppointmentState::PickedUp);
    case AppointmentState::PickedUp:
    case AppointmentState::Cancelled:
    case AppointmentState::NoShow:
        break;
    }
    return std::nullopt;
}

std::optional<AppointmentState> stateBefore(const Appointment &appointment)
{
    switch (appointment.state) {
    case AppointmentState::PickedUp:
        return AppointmentState::Finished;
    case AppointmentState::Finished:
        return AppointmentState::Started;
    case AppointmentState::Started:
    case AppointmentState::Cancelled:
        return appointment.arrivedAt ? AppointmentState::Arrived : AppointmentState::Booked;
    case AppointmentState::Arrived:
    case AppointmentState::NoShow:
        return AppointmentState::Booked;
    case AppointmentState::Booked:
        break;
    }
    return std::nullopt;
}

} // namespace desk
