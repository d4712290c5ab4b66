#include "core/grooming/book_appointment.h"

#include "core/base/typed_text.h"
#include "core/bookings/pet_welcome.h"
#include "core/classes/busy_times.h"
#include "core/db/select.h"
#include "core/grooming/appointment_price.h"
#include "core/grooming/groomer_days.h"

using namespace Qt::Literals;

namespace desk {

namespace {

// None where one of them is no grooming that can be had today.
std::optional<QList<Service>> offered(Writer &writer, const QList<ServiceId> &ids)
{
    QList<Service> services;
    for (const ServiceId &id : ids) {
        const auto service = writer.find<Service>(id);
        if (!service || service->archivedAt || service->kind != ServiceKind::Grooming)
            return std::nullopt;
        services += *service;
    }
    return services;
}

/// What is in the way at a time, and whose it is.
struct InTheWay
{
    QString name;
    Instant from{};
    Instant until{};

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"name", &InTheWay::name},
                            Field{"starts_at", &InTheWay::from},
                            Field{"ends_at", &InTheWay::until});
    }
};

std::optional<InTheWay> anotherPet(Writer &writer, const Appointment &appointment)
{
    return writer.database().first<InTheWay>(R"sql(
        SELECT pets.name, a.starts_at, a.ends_at
          FROM appointments AS a JOIN pets ON pets.id = a.pet
         WHERE a.starts_at > ?1 AND a.starts_at < ?2 AND a.ends_at > ?3
           AND a.groomer = ?4 AND a.id <> ?5 AND a.state NOT IN ('CANCELLED', 'NO_SHOW')
         ORDER BY a.starts_at, a.id
         LIMIT 1
    )sql",
                                             appointment.startsAt - longestAppointment,
                                             appointment.endsAt,
                                             appointment.startsAt,
                                             appointment.groomer,
                                             appointment.id);
}

std::optional<InTheWay> anotherGroomer(Writer &writer, const Appointment &appointment)
{
    return writer.database().first<InTheWay>(R"sql(
        SELECT pets.name, a.starts_at, a.ends_at
          FROM appointments AS a JOIN pets ON pets.id = a.pet
         WHERE a.starts_at > ?1 AND a.starts_at < ?2 AND a.ends_at > ?3
           AND a.pet = ?4 AND a.id <> ?5 AND a.state NOT IN ('CANCELLED', 'NO_SHOW')
         ORDER BY a.starts_at, a.id
         LIMIT 1
    )sql",
                                             appointment.startsAt - longestAppointment,
                                             appointment.endsAt,
                                             appointment.startsAt,
                                             appointment.pet,
                                             appointment.id);
}

std::optional<InTheWay> pauseOf(Writer &writer, const Appointment &appointment)
{
    return writer.database().first<InTheWay>(R"sql(
        SELECT reason, starts_at, ends_at
          FROM groomer_breaks
         WHERE starts_at > ?1 AND starts_at < ?2 AND ends_at > ?3
           AND staff = ?4 AND archived_at IS NULL
         ORDER BY starts_at, id
         LIMIT 1
    )sql",
                                             appointment.startsAt - longestAppointment,
                                             appointment.endsAt,
                                             appointment.startsAt,
                                             appointment.groomer);
}

Refusals whileTheyWork(Writer &writer, const Appointment &appointment, const Staff &groomer)
{
    const QDate day = writer.time().civilDate(appointment.startsAt);
    for (const GroomerDay &one : groomerDays(writer.database(), writer.time(), day, day)) {
        if (one.groomer != groomer.id || !one.hours)
            continue;
        if (one.hours->from <= appointment.startsAt && appointment.endsAt <= one.hours->until)
            return {};
        return {{Reason::GroomerOff,
                 u"startsAt"_s,
                 {{u"groomer"_s, groomer.name},
                  {u"from"_s, one.hours->from},
                  {u"to"_s, one.hours->until}}}};
    }
    return {{Reason::GroomerOff, u"startsAt"_s, {{u"groomer"_s, groomer.name}, {u"on"_s, day}}}};
}

Refusal about(Reason reason, const QString &field, const QString &who, const InTheWay &what)
{
    return {reason,
            field,
            {{u"groomer"_s, who},
             {u"pet"_s, what.name},
             {u"from"_s, what.from},
             {u"to"_s, what.until}}};
}

// A class that they train in the meantime.
Refusals whileTheyTrain(Writer &writer, const Appointment &appointment, const Staff &groomer)
{
    for (const BusyTime &busy : busyTimes(writer.database(), groomer.id, appointment.interval())) {
        if (busy.with == BusyWith::Class)
            return {takenBy(busy, groomer.name, u"startsAt"_s)};
    }
    return {};
}

// The stay of the pet that is in the house then, or is to be.
std::optional<ReservationId> stayAround(Writer &writer, const Appointment &appointment)
{
    const QDate day = writer.time().civilDate(appointment.startsAt);
    for (const Reservation &stay :
         db::select<Reservation>(writer.database(),
                                 "WHERE pet = ?1 AND arrives_on <= ?2 AND leaves_on >= ?2"
                                 " AND state IN ('CONFIRMED', 'CHECKED_IN')"
                                 " ORDER BY state, arrives_on, id",
                                 appointment.pet,
                                 day)) {
        const bool isStillHere = stay.state == ReservationState::CheckedIn
            && day == writer.time().civilDate(writer.now());
        if (isStillHere || stayInterval(writer.time(), stay).overlaps(appointment.interval()))
            return stay.id;
    }
    return std::nullopt;
}

void checkLength(TypedTexts &texts, int minutes)
{
    texts.range(u"minutes"_s, minutes, 5, int(longestAppointment.count()));
}

} // namespace

int minutesOf(const QList<Service> &services)
{
    int minutes = 0;
    for (const Service &service : services)
        minutes += service.durationMinutes;
    return minutes;
}

Refusals objectionsToTime(Writer &writer, const Appointment &appointment)
{
    const auto groomer = writer.find<Staff>(appointment.groomer);
    if (!groomer || groomer->archivedAt)
        return {{Reason::Unknown, u"groomer"_s, {}}};
    if (appointment.endsAt <= writer.now())
        return {{Reason::TimePassed, u"startsAt"_s, {}}};
    Refusals refusals = whileTheyWork(writer, appointment, *groomer);
    if (const auto pause = pauseOf(writer, appointment)) {
        refusals.push_back(about(Reason::GroomerPauses, u"startsAt"_s, groomer->name, *pause));
        refusals.back().values.insert(u"why"_s, pause->name);
    }
    if (const auto other = anotherPet(writer, appointment))
        refusals.push_back(about(Reason::GroomerTaken, u"startsAt"_s, groomer->name, *other));
    append(refusals, whileTheyTrain(writer, appointment, *groomer));
    if (const auto other = anotherGroomer(writer, appointment))
        refusals.push_back(about(Reason::PetAtGroomer, u"pet"_s, groomer->name, *other));
    return refusals;
}

QJsonObject BookAppointment::meant() const
{
    return {{u"pet"_s, pet.text()},
            {u"groomer"_s, groomer.text()},
            {u"starts_at"_s, toMilliseconds(startsAt)}};
}

Result<AppointmentId> carryOut(Writer &writer, const BookAppointment &command)
{
    TypedTexts texts;
    Appointment appointment{.id = writer.newId<AppointmentId>(),
                            .location = writer.by().location,
                            .household = {},
                            .pet = command.pet,
                            .groomer = command.groomer,
                            .services = command.services,
                            .startsAt = command.startsAt,
                            .stateChangedAt = writer.now(),
                            .notes = texts.lines(u"notes"_s, command.notes)};
    append(texts.refusals, objectionsToPet(writer, appointment.pet));
    const auto services = offered(writer, command.services);
    if (!services)
        texts.refuse(Reason::Unknown, u"services"_s);
    else if (services->isEmpty())
        texts.refuse(Reason::Missing, u"services"_s);
    const auto pet = writer.find<Pet>(command.pet);
    if (!pet || !services || services->isEmpty())
        return refuse(std::move(texts.refusals));
    appointment.household = pet->household;
    const int minutes = command.minutes != 0 ? command.minutes : minutesOf(*services);
    checkLength(texts, minutes);
    appointment.endsAt = appointment.startsAt + std::chrono::minutes(minutes);
    append(texts.refusals, objectionsToTime(writer, appointment));
    const Result<Quote> price =
        priceAppointments(writer.database(), writer.time(), {appointment}, writer.today());
    if (!price)
        append(texts.refusals, price.error());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    appointment.reservation = stayAround(writer, appointment);
    writer.put(appointment);
    return appointment.id;
}

QJsonObject MoveAppointment::meant() const
{
    return {{u"appointment"_s, appointment.text()},
            {u"groomer"_s, groomer.text()},
            {u"starts_at"_s, toMilliseconds(startsAt)}};
}

Result<> carryOut(Writer &writer, const MoveAppointment &command)
{
    std::optional<Appointment> appointment = writer.find<Appointment>(command.appointment);
    if (!appointment)
        return refuse(Reason::Unknown);
    if (appointment->state != AppointmentState::Booked
        && appointment->state != AppointmentState::Arrived)
        return refuse(Reason::Changed);
    const auto length = command.minutes != 0 ? std::chrono::minutes(command.minutes)
                                             : std::chrono::duration_cast<std::chrono::minutes>(
                                                 appointment->endsAt - appointment->startsAt);
    TypedTexts texts;
    checkLength(texts, int(length.count()));
    appointment->groomer = command.groomer;
    appointment->startsAt = command.startsAt;
    appointment->endsAt = command.startsAt + length;
    append(texts.refusals, objectionsToTime(writer, *appointment));
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    appointment->reservation = stayAround(writer, *appointment);
    writer.put(*appointment);
    return {};
}

} // namespace desk
