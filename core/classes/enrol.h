#pragma once

#include "core/classes/enrolment.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// A place in a course for a pet; for one that waits, the place that came free.
struct EnrolPet
{
    CourseId course;
    PetId pet;
    bool waits = false; ///< where it is full, the pet waits for a place
    QString notes = {};

    static constexpr Intent intent{"enrolment.enrol", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// What came of it.
struct Enrolled
{
    EnrolmentId enrolment;
    EnrolmentState state = EnrolmentState::Enrolled; ///< Waiting: the course is full

    bool operator==(const Enrolled &) const = default;
};

/// Refuses: Unknown (`course`, `pet`), what stands against the pet (objectionsToPet), VaccineStops
/// (`vaccines`), AlreadyEnrolled (`pet`, `course`), TimePassed (the course is over), CourseFull
/// (`course`, `places`, `waiting`) unless it waits, TooLong and CardNumberTyped (`notes`), and what
/// stands against a price: a place without one is no promise.
[[nodiscard]] Result<Enrolled> carryOut(Writer &writer, const EnrolPet &command);

/// It does not come any more, or does not wait any longer.
struct WithdrawPet
{
    EnrolmentId enrolment;

    static constexpr Intent intent{"enrolment.withdraw", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed (it has left already).
[[nodiscard]] Result<> carryOut(Writer &writer, const WithdrawPet &command);

/// Takes the last of these back.
struct UndoEnrolment
{
    EnrolmentId enrolment;
    EnrolmentState state = EnrolmentState::Enrolled;   ///< that is taken back
    EnrolmentState before = EnrolmentState::Withdrawn; ///< who was not there had no place

    static constexpr Intent intent{"enrolment.undo", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed (it is in another state meanwhile), UndoTooLate, UndoBlocked (its
/// place stands on a bill), CourseFull (somebody else has it).
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoEnrolment &command);

/// Whether a pet was at a session. Another mark is put in place of the one before.
struct MarkAttendance
{
    CourseSessionId session;
    PetId pet;
    AttendanceMark mark = AttendanceMark::Present;

    static constexpr Intent intent{"attendance.mark", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed (the session was called off, or the pet has no place), TooEarly
/// (`from`: its day).
[[nodiscard]] Result<> carryOut(Writer &writer, const MarkAttendance &command);

/// How many places of a course are taken.
int placesTaken(db::Database &database, const CourseId &course);

/// Whether a pet has a place in a course that has given away more than it has: two desks that did
/// not hear of each other gave away the last one.
bool isCourseOverfull(db::Database &database, const EnrolmentId &enrolment);

} // namespace desk
