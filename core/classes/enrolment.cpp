#include "core/classes/enrolment.h"

#include "core/base/natural_id.h"

namespace desk {

namespace {

QByteArray keyOf(const QString &one, const QString &other)
{
    return one.toLatin1() + '|' + other.toLatin1();
}

} // namespace

EnrolmentId enrolmentId(const ResortId &resort, const CourseId &course, const PetId &pet)
{
    return EnrolmentId(
        naturalId(resort.bytes(), Enrolment::table, keyOf(course.text(), pet.text())));
}

AttendanceId attendanceId(const ResortId &resort, const CourseSessionId &session, const PetId &pet)
{
    return AttendanceId(
        naturalId(resort.bytes(), Attendance::table, keyOf(session.text(), pet.text())));
}

int weightOf(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Open:
        return 0;
    case AttendanceMark::Absent:
        return 1;
    case AttendanceMark::Excused:
        return 2;
    case AttendanceMark::Present:
        return 3;
    }
    return 0;
}

int weightOf(EnrolmentState state)
{
    return state == EnrolmentState::Waiting ? 0 : 1;
}

} // namespace desk
