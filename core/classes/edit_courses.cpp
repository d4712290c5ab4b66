#include "core/classes/edit_courses.h"

#include "core/base/typed_text.h"
#include "core/catalog/named_record.h"
#include "core/catalog/service.h"
#include "core/classes/busy_times.h"
#include "core/db/select.h"
#include "core/staff/permission.h"
#include "core/staff/staff.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int shortestSession = 15;
constexpr int longestSession = 8 * 60;

void checkTexts(Writer &writer, TypedTexts &texts, Course &course)
{
    course.name = texts.required(u"name"_s, course.name, limits::word);
    course.place = texts.line(u"place"_s, course.place, limits::word);
    const auto service = standing<Service>(writer, course.service);
    if (!service || service->kind != ServiceKind::Training)
        texts.refuse(Reason::Unknown, u"service"_s);
    if (!standing<Staff>(writer, course.trainer))
        texts.refuse(Reason::Unknown, u"trainer"_s);
    texts.range(u"capacity"_s, course.capacity, 1, mostPetsInACourse);
}

void checkTimes(TypedTexts &texts, const Course &course)
{
    texts.range(u"startsAtMinute"_s, course.startsAtMinute, 0, minutesOfADay - 1);
    texts.range(u"minutes"_s, course.minutes, shortestSession, longestSession);
    texts.range(u"sessions"_s, course.sessions, 1, mostSessions);
    if (!course.startsOn.isValid())
        texts.refuse(Reason::NotADate, u"startsOn"_s);
}

QList<CourseSession> plannedSessions(Writer &writer, const Course &course)
{
    QList<CourseSession> sessions;
    for (const QDate day : sessionDays(course)) {
        const int number = int(sessions.size()) + 1;
        const Instant from = writer.time().at(day, course.startsAtMinute);
        sessions += CourseSession{.id = sessionId(writer.resort().id, course.id, number),
                                  .course = course.id,
                                  .number = number,
                                  .startsAt = from,
                                  .endsAt = from + std::chrono::minutes(course.minutes)};
    }
    return sessions;
}

// The first that is in the way of each session to come.
Refusals takenTimes(Writer &writer, const Course &course, const QList<CourseSession> &sessions)
{
    const auto trainer = writer.find<Staff>(course.trainer);
    Refusals refusals;
    for (const CourseSession &session : sessions) {
        if (!trainer || session.cancelledAt || session.endsAt <= writer.now())
            continue;
        const QList<BusyTime> busy =
            busyTimes(writer.database(), trainer->id, session.interval(), session.id);
        if (!busy.isEmpty())
            refusals.push_back(takenBy(busy.first(), trainer->name, u"trainer"_s));
    }
    return refusals;
}

void append(TypedTexts &texts, const Refusals &refusals)
{
    texts.refusals.insert(texts.refusals.end(), refusals.begin(), refusals.end());
}

} // namespace

QJsonObject AddCourse::meant() const
{
    return {{u"name"_s, course.name},
            {u"trainer"_s, course.trainer.text()},
            {u"starts_on"_s, course.startsOn.toString(Qt::ISODate)}};
}

Result<CourseId> carryOut(Writer &writer, const AddCourse &command)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    Course course = command.course;
    course.id = writer.newId<CourseId>();
    course.location = writer.by().location;
    course.archivedAt.reset();
    checkTexts(writer, texts, course);
    checkTimes(texts, course);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    const QList<CourseSession> sessions = plannedSessions(writer, course);
    // One that has begun elsewhere can be taken over.
    if (sessions.last().endsAt <= writer.now())
        texts.refuse(Reason::TimePassed, u"startsOn"_s);
    append(texts, takenTimes(writer, course, sessions));
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(course);
    for (const CourseSession &session : sessions)
        writer.put(session);
    return course.id;
}

QJsonObject EditCourse::meant() const
{
    return {{u"course"_s, edited.id.text()}, {u"capacity"_s, edited.capacity}};
}

Result<> carryOut(Writer &writer, const EditCourse &command)
{
    if (!standing<Course>(writer, command.opened.record.id))
        return refuse(Reason::Unknown);
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    Course course = command.opened.record;
    course.name = command.edited.name;
    course.place = command.edited.place;
    course.service = command.edited.service;
    course.trainer = command.edited.trainer;
    course.capacity = command.edited.capacity;
    course.pricedBy = command.edited.pricedBy;
    checkTexts(writer, texts, course);
    if (course.trainer != command.opened.record.trainer)
        append(texts, takenTimes(writer, course, sessionsOf(writer.database(), course.id)));
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, course);
    return {};
}

QJsonObject ArchiveCourse::meant() const
{
    return {{u"course"_s, course.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveCourse &command)
{
    Refusals refusals = objections(writer, Permission::EditRules);
    const auto course = standing<Course>(writer, command.course);
    if (!course)
        return refuse(Reason::Unknown);
    const auto expected = writer.database().values<QString>(R"sql(
        SELECT pets.name
          FROM enrolments AS e JOIN pets ON pets.id = e.pet
         WHERE e.course = ?1 AND e.state = 'ENROLLED'
           AND EXISTS (SELECT 1
                         FROM course_sessions AS s
                        WHERE s.course = ?1 AND s.ends_at > ?2 AND s.cancelled_at IS NULL)
         ORDER BY pets.name
         LIMIT 1
    )sql",
                                                            course->id,
                                                            writer.now());
    if (!expected.isEmpty())
        refusals.push_back({Reason::StillUsed, {}, {{u"what"_s, expected.first()}}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *course);
    return {};
}

QJsonObject UndoArchiveCourse::meant() const
{
    return {{u"course"_s, course.text()}};
}

Result<> carryOut(Writer &writer, const UndoArchiveCourse &command)
{
    Refusals refusals = objections(writer, Permission::EditRules);
    std::optional<Course> course = writer.find<Course>(command.course);
    if (!course || !course->archivedAt)
        return refuse(Reason::Unknown);
    const Refusals taken =
        takenTimes(writer, *course, sessionsOf(writer.database(), command.course));
    refusals.insert(refusals.end(), taken.begin(), taken.end());
    if (!refusals.empty())
        return refuse(std::move(refusals));
    course->archivedAt.reset();
    writer.put(*course);
    return {};
}

QList<CourseSession> sessionsOf(db::Database &database, const CourseId &course)
{
    return db::select<CourseSession>(database, "WHERE course = ? ORDER BY number, id", course);
}

} // namespace desk
