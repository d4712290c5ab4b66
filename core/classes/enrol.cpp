#include "core/classes/enrol.h"

#include "core/base/typed_text.h"
#include "core/bookings/pet_welcome.h"
#include "core/catalog/named_record.h"
#include "core/classes/course_price.h"
#include "core/classes/edit_courses.h"
#include "core/health/verdicts.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusal courseFull(Writer &writer, const Course &course)
{
    const auto waiting = writer.database().value<qint64>(
        "SELECT count(*) FROM enrolments WHERE course = ? AND state = 'WAITING'", course.id);
    return {Reason::CourseFull,
            {},
            {{u"course"_s, course.name},
             {u"places"_s, qint64{course.capacity}},
             {u"waiting"_s, waiting}}};
}

bool isFull(Writer &writer, const Course &course)
{
    return placesTaken(writer.database(), course.id) >= course.capacity;
}

// The first and the last day that are still to come; nothing when it is over.
std::optional<std::pair<QDate, QDate>> daysToCome(Writer &writer, const Course &course)
{
    std::optional<std::pair<QDate, QDate>> days;
    for (const CourseSession &session : sessionsOf(writer.database(), course.id)) {
        if (session.cancelledAt || session.endsAt <= writer.now())
            continue;
        const QDate day = writer.time().civilDate(session.startsAt);
        days = days ? std::pair(std::min(days->first, day), std::max(days->second, day))
                    : std::pair(day, day);
    }
    return days;
}

// As at the door of a stay: what a certificate does not say, a manager decides.
Refusals vaccinesStop(Writer &writer,
                      const Course &course,
                      const PetId &pet,
                      const std::pair<QDate, QDate> &days)
{
    const HealthVerdict judged = verdict(
        writer.database(),
        {.pet = pet, .service = course.service, .arrives = days.first, .leaves = days.second});
    Refusals refusals;
    for (const Finding &finding : judged.findings) {
        if (!finding.stops())
            continue;
        QMap<QString, RefusalValue> values{{u"vaccine"_s, finding.vaccineName},
                                           {u"verdict"_s, QString(nameOf(finding.verdict))}};
        if (finding.expiresOn)
            values.insert(u"until"_s, *finding.expiresOn);
        refusals.push_back({Reason::VaccineStops, u"vaccines"_s, values});
    }
    return unlessOverridden(writer, refusals);
}

bool isThere(const std::optional<Enrolment> &stands, bool waits)
{
    return stands
        && (stands->state == EnrolmentState::Enrolled
            || (waits && stands->state == EnrolmentState::Waiting));
}

// It was billed, and would have no place: the money is given back first.
bool unmakesBill(Writer &writer, const Enrolment &enrolment, EnrolmentState to)
{
    return to != EnrolmentState::Enrolled && isBilled(writer.database(), enrolment);
}

} // namespace

QJsonObject EnrolPet::meant() const
{
    return {{u"course"_s, course.text()}, {u"pet"_s, pet.text()}, {u"waits"_s, waits}};
}

Result<Enrolled> carryOut(Writer &writer, const EnrolPet &command)
{
    const auto course = standing<Course>(writer, command.course);
    if (!course)
        return refuse(Reason::Unknown, u"course"_s);
    const auto pet = writer.find<Pet>(command.pet);
    if (!pet)
        return refuse(Reason::Unknown, u"pet"_s);
    const EnrolmentId id = enrolmentId(writer.resort().id, course->id, pet->id);
    const auto stands = writer.find<Enrolment>(id);
    if (isThere(stands, command.waits))
        return refuse(Reason::AlreadyEnrolled,
                      u"pet"_s,
                      {{u"pet"_s, pet->name}, {u"course"_s, course->name}});
    const auto days = daysToCome(writer, *course);
    if (!days)
        return refuse(Reason::TimePassed, u"course"_s);
    TypedTexts texts;
    Enrolment enrolment{.id = id,
                        .course = course->id,
                        .pet = pet->id,
                        .household = pet->household,
                        .stateChangedAt = writer.now(),
                        .notes = texts.lines(u"notes"_s, command.notes)};
    if (stands) {
        enrolment.invoice = stands->invoice;
        if (enrolment.notes.isEmpty())
            enrolment.notes = stands->notes;
    }
    append(texts.refusals, objectionsToPet(writer, pet->id));
    append(texts.refusals, vaccinesStop(writer, *course, pet->id, *days));
    if (const auto price = priceOfPlace(writer.database(), writer.time(), *course, enrolment);
        !price)
        append(texts.refusals, price.error());
    if (isFull(writer, *course)) {
        enrolment.state = EnrolmentState::Waiting;
        if (!command.waits)
            texts.refusals.push_back(courseFull(writer, *course));
    }
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(enrolment);
    return Enrolled{id, enrolment.state};
}

QJsonObject WithdrawPet::meant() const
{
    return {{u"enrolment"_s, enrolment.text()}};
}

Result<> carryOut(Writer &writer, const WithdrawPet &command)
{
    std::optional<Enrolment> enrolment = writer.find<Enrolment>(command.enrolment);
    if (!enrolment)
        return refuse(Reason::Unknown);
    if (enrolment->state == EnrolmentState::Withdrawn)
        return refuse(Reason::Changed);
    enrolment->state = EnrolmentState::Withdrawn;
    enrolment->stateChangedAt = writer.now();
    writer.put(*enrolment);
    return {};
}

QJsonObject UndoEnrolment::meant() const
{
    return {{u"enrolment"_s, enrolment.text()}, {u"state"_s, QString(nameOf(state))}};
}

Result<> carryOut(Writer &writer, const UndoEnrolment &command)
{
    std::optional<Enrolment> enrolment = writer.find<Enrolment>(command.enrolment);
    const auto course = enrolment ? writer.find<Course>(enrolment->course) : std::nullopt;
    if (!course)
        return refuse(Reason::Unknown);
    if (enrolment->state != command.state || command.before == command.state)
        return refuse(Reason::Changed);
    if (writer.now() >= enrolment->stateChangedAt + undoTime)
        return refuse(Reason::UndoTooLate);
    const bool wasBilledHere = command.state == EnrolmentState::Enrolled
        && unmakesBill(writer, *enrolment, command.before);
    if (wasBilledHere)
        return refuse(Reason::UndoBlocked);
    if (command.before == EnrolmentState::Enrolled && isFull(writer, *course))
        return refuse({courseFull(writer, *course)});
    enrolment->state = command.before;
    enrolment->stateChangedAt = writer.now();
    writer.put(*enrolment);
    return {};
}

QJsonObject MarkAttendance::meant() const
{
    return {
        {u"session"_s, session.text()}, {u"pet"_s, pet.text()}, {u"mark"_s, QString(nameOf(mark))}};
}

Result<> carryOut(Writer &writer, const MarkAttendance &command)
{
    const auto session = writer.find<CourseSession>(command.session);
    if (!session)
        return refuse(Reason::Unknown);
    const auto enrolment =
        writer.find<Enrolment>(enrolmentId(writer.resort().id, session->course, command.pet));
    const AttendanceId id = attendanceId(writer.resort().id, session->id, command.pet);
    const auto stands = writer.find<Attendance>(id);
    // What was noted of a pet that has left since can still be put right.
    const bool isTheirs =
        enrolment && (enrolment->state == EnrolmentState::Enrolled || stands.has_value());
    if (session->cancelledAt || !isTheirs)
        return refuse(Reason::Changed);
    const QDate day = writer.time().civilDate(session->startsAt);
    if (writer.time().civilDate(writer.now()) < day)
        return refuse(Reason::TooEarly, {}, {{u"from"_s, day}});
    if (!stands && command.mark == AttendanceMark::Open)
        return {};
    writer.put(
        Attendance{.id = id, .session = session->id, .pet = command.pet, .mark = command.mark});
    return {};
}

int placesTaken(db::Database &database, const CourseId &course)
{
    return database.value<int>(
        "SELECT count(*) FROM enrolments WHERE course = ? AND state = 'ENROLLED'", course);
}

bool isCourseOverfull(db::Database &database, const EnrolmentId &enrolment)
{
    const auto place = database.find<Enrolment>(enrolment);
    const auto course = place ? database.find<Course>(place->course) : std::nullopt;
    return course && place->state == EnrolmentState::Enrolled
        && placesTaken(database, course->id) > course->capacity;
}

} // namespace desk
