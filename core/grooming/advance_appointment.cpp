#include "core/grooming/advance_appointment.h"

#include "core/base/typed_text.h"
#include "core/bookings/transition.h"
#include "core/grooming/appointment_price.h"
#include "core/grooming/book_appointment.h"

using namespace Qt::Literals;

namespace desk {

namespace {

// The stay for which the pet is in the house now.
std::optional<ReservationId> stayNow(db::Database &database, const PetId &pet)
{
    const auto stays = database.values<ReservationId>(
        "SELECT id FROM reservations WHERE pet = ? AND state = 'CHECKED_IN' ORDER BY id LIMIT 1",
        pet);
    return stays.isEmpty() ? std::nullopt : std::optional(stays.first());
}

std::optional<Instant> &momentOf(Appointment &appointment, AppointmentState state)
{
    switch (state) {
    case AppointmentState::Arrived:
        return appointment.arrivedAt;
    case AppointmentState::Started:
        return appointment.startedAt;
    case AppointmentState::Finished:
        return appointment.finishedAt;
    case AppointmentState::PickedUp:
        return appointment.pickedUpAt;
    case AppointmentState::Booked:
    case AppointmentState::Cancelled:
    case AppointmentState::NoShow:
        break;
    }
    DESK_ASSERT(!"a state that is no fact");
    return appointment.arrivedAt;
}

void enter(Writer &writer, Appointment &appointment, AppointmentState state)
{
    appointment.state = state;
    appointment.stateChangedAt = writer.now();
    writer.put(appointment);
}

QJsonObject meantFor(const AppointmentId &appointment, AppointmentState state)
{
    return {{u"appointment"_s, appointment.text()}, {u"state"_s, QString(nameOf(state))}};
}

// What was called off gave its time away: only what took it since stands against it.
Refusals takenSince(Writer &writer, const Appointment &appointment)
{
    Refusals refusals = objectionsToTime(writer, appointment);
    std::erase_if(refusals, [](const Refusal &refusal) {
        return refusal.reason != Reason::GroomerTaken && refusal.reason != Reason::TrainerTaken
            && refusal.reason != Reason::PetAtGroomer;
    });
    return refusals;
}

} // namespace

QJsonObject AdvanceAppointment::meant() const
{
    return meantFor(appointment, to);
}

Result<> carryOut(Writer &writer, const AdvanceAppointment &command)
{
    std::optional<Appointment> appointment = writer.find<Appointment>(command.appointment);
    if (!appointment)
        return refuse(Reason::Unknown);
    const std::optional<ReservationId> stay = stayNow(writer.database(), appointment->pet);
    const bool follows = nextState(appointment->state, stay.has_value()) == command.to
        || nextState(appointment->state, false) == command.to;
    if (!follows)
        return refuse(Reason::Changed);
    const QDate day = writer.time().civilDate(appointment->startsAt);
    if (writer.time().civilDate(writer.now()) < day)
        return refuse(Reason::TooEarly, {}, {{u"from"_s, day}});
    // Who came for a stay after the appointment was made is groomed as a part of it.
    if (stay && !appointment->invoice)
        appointment->reservation = stay;
    momentOf(*appointment, command.to) = writer.now();
    enter(writer, *appointment, command.to);
    return {};
}

QJsonObject CancelAppointment::meant() const
{
    return meantFor(appointment, AppointmentState::Cancelled);
}

Result<> carryOut(Writer &writer, const CancelAppointment &command)
{
    std::optional<Appointment> appointment = writer.find<Appointment>(command.appointment);
    if (!appointment)
        return refuse(Reason::Unknown);
    TypedTexts texts;
    appointment->cancelReason = texts.required(u"reason"_s, command.reason, limits::line);
    if (appointment->state != AppointmentState::Booked
        && appointment->state != AppointmentState::Arrived)
        texts.refuse(Reason::Changed, {});
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    enter(writer, *appointment, AppointmentState::Cancelled);
    return {};
}

QJsonObject MissAppointment::meant() const
{
    return meantFor(appointment, AppointmentState::NoShow);
}

Result<> carryOut(Writer &writer, const MissAppointment &command)
{
    std::optional<Appointment> appointment = writer.find<Appointment>(command.appointment);
    if (!appointment)
        return refuse(Reason::Unknown);
    if (appointment->state != AppointmentState::Booked)
        return refuse(Reason::Changed);
    if (writer.now() < appointment->startsAt)
        return refuse(Reason::TooEarly, {}, {{u"from"_s, appointment->startsAt}});
    enter(writer, *appointment, AppointmentState::NoShow);
    return {};
}

QJsonObject UndoAppointment::meant() const
{
    return meantFor(appointment, state);
}

Result<> carryOut(Writer &writer, const UndoAppointment &command)
{
    std::optional<Appointment> appointment = writer.find<Appointment>(command.appointment);
    if (!appointment)
        return refuse(Reason::Unknown);
    const std::optional<AppointmentState> before = stateBefore(*appointment);
    if (appointment->state != command.state || !before)
        return refuse(Reason::Changed);
    if (writer.now() >= appointment->stateChangedAt + undoTime)
        return refuse(Reason::UndoTooLate);
    if (!takesTime(appointment->state)) {
        if (Refusals refusals = takenSince(writer, *appointment); !refusals.empty())
            return refuse(std::move(refusals));
        appointment->cancelReason.clear();
    } else {
        const bool unmakesBill = appointment->state != AppointmentState::PickedUp
            && isBilled(writer.database(), *appointment);
        if (unmakesBill)
            return refuse(Reason::UndoBlocked);
        momentOf(*appointment, appointment->state).reset();
    }
    enter(writer, *appointment, *before);
    return {};
}

} // namespace desk
