#pragma once

#include "core/catalog/service.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/households/family_rows.h"
#include "core/households/pet.h"
#include "core/households/pet_warnings.h"
#include "core/resort/place.h"
#include "core/staff/staff.h"
#include "core/store/writer.h"

#include <QHash>

namespace desk {

/// A course in the list of those that stand.
struct CourseRow
{
    Course course;
    QString trainer;
    int enrolled = 0;
    int waiting = 0;
    std::optional<Instant> nextAt; ///< its next session; none: it is over

    bool operator==(const CourseRow &) const = default;
};

/// Those of a location: the one whose session comes next first, those that are over last. A fixed
/// number of statements.
QList<CourseRow> courseList(db::Database &database, const LocationId &location, Instant now);

/// A pet in a course, or waiting for a place in it.
struct PetInCourse
{
    Enrolment enrolment;
    Pet pet;
    FamilyRow family;
    PetWarnings warnings;
    bool billed = false;
    QHash<CourseSessionId, AttendanceMark> marks = {};

    AttendanceMark markAt(const CourseSessionId &session) const { return marks.value(session); }

    bool operator==(const PetInCourse &) const = default;
};

/// A session, and how it stands.
struct SessionRow
{
    Opened<CourseSession> session;
    SessionState state = SessionState::Planned;
    int present = 0;

    bool operator==(const SessionRow &) const = default;
};

/// All that there is to know of a course.
struct CoursePage
{
    Opened<Course> course;
    Staff trainer;
    Service service;
    QList<SessionRow> sessions;  ///< by time
    QList<PetInCourse> enrolled; ///< by the pet's name
    QList<PetInCourse> waiting;  ///< who waits longest first

    bool operator==(const CoursePage &) const = default;
};

/// Nothing for a course that is unknown or put away. A fixed number of statements, however many
/// sessions and pets.
std::optional<CoursePage> coursePage(db::Database &database, const CourseId &course, QDate today);

/// People who work here: any of them may train.
QList<Staff> trainers(db::Database &database);

/// The services of kind TRAINING.
QList<Service> trainings(db::Database &database);

} // namespace desk
