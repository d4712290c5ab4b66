#include "core/classes/course.h"

#include "core/base/natural_id.h"

namespace desk {

namespace {

constexpr int daysOfAWeek = 7;

} // namespace

CourseSessionId sessionId(const ResortId &resort, const CourseId &course, int number)
{
    const QByteArray key = course.text().toLatin1() + '|' + QByteArray::number(number);
    return CourseSessionId(naturalId(resort.bytes(), CourseSession::table, key));
}

QList<QDate> sessionDays(const Course &course)
{
    QList<QDate> days;
    for (int week = 0; week < course.sessions; ++week)
        days += course.startsOn.addDays(week * daysOfAWeek);
    return days;
}

SessionState stateOf(const CourseSession &session, bool anybodyWasThere)
{
    if (anybodyWasThere)
        return SessionState::Held;
    return session.cancelledAt ? SessionState::Cancelled : SessionState::Planned;
}

} // namespace desk
