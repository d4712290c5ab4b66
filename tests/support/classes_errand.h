#pragma once

#include "core/classes/busy_times.h"
#include "core/classes/course_page.h"
#include "core/classes/edit_courses.h"
#include "core/classes/enrol.h"
#include "core/classes/keep_sessions.h"
#include "core/reports/class_papers.h"
#include "tests/support/grooming_errand.h"

namespace desk::test {

/// A course with one place: Rex has it, Ziggy waits, gets it and leaves; a session is moved, called
/// off and held after all; then the course is put away and taken up again.
template <class Does>
void goToSchool(SmallHouse &house, Does does)
{
    Service training = house.daycare;
    training.id = house.newId<ServiceId>();
    training.name = QStringLiteral("Group training");
    training.kind = ServiceKind::Training;
    training.chargedBy = ChargedBy::Visit;
    training.needsUnit = false;
    house.put(training,
              Rate{.id = house.newId<RateId>(),
                   .service = training.id,
                   .amount = house.money(3'500),
                   .validFrom = QDate(2020, 1, 1)});
    db::Database &database = house.database();
    does(AddCourse{Course{.service = training.id,
                          .name = QStringLiteral("Puppies"),
                          .trainer = house.max,
                          .startsOn = house.store->place().time.civilDate(house.clock.now()),
                          .startsAtMinute = 23 * 60,
                          .minutes = 45,
                          .sessions = 2,
                          .capacity = 1,
                          .pricedBy = CoursePrice::Session}});
    const auto id = database.value<CourseId>("SELECT id FROM courses");
    const auto opened = openRecord<Course>(database, id);
    Course other = opened->record;
    other.trainer = house.sam;
    does(EditCourse{*opened, other});
    does(EnrolPet{.course = id, .pet = house.rex.id});
    does(EnrolPet{.course = id, .pet = house.ziggy.id});
    does(EnrolPet{.course = id, .pet = house.ziggy.id, .waits = true});
    const ResortId &resort = house.store->place().resort.id;
    const EnrolmentId rex = enrolmentId(resort, id, house.rex.id);
    const CourseSessionId first = sessionId(resort, id, 1);
    does(MarkAttendance{first, house.rex.id, AttendanceMark::Present});
    does(MarkAttendance{first, house.rex.id, AttendanceMark::Open});
    does(WithdrawPet{rex});
    does(UndoEnrolment{rex, EnrolmentState::Withdrawn, EnrolmentState::Enrolled});
    does(WithdrawPet{rex});
    does(EnrolPet{.course = id, .pet = house.ziggy.id});
    const auto session = openRecord<CourseSession>(database, first);
    does(WriteSession{*session, QStringLiteral("Sit"), QStringLiteral("Sit before every meal")});
    const Printing printing{.now = house.clock.now(), .by = house.sam};
    (void)classRoster(database, first, printing);
    (void)homeworkSheet(database, first, printing);
    does(MoveSession{first, session->record.startsAt + std::chrono::minutes(5)});
    (void)sessionGivenTwice(database, id, house.clock.now());
    does(CancelSession{first, QStringLiteral("Storm")});
    does(UndoCancelSession{first});
    does(WithdrawPet{enrolmentId(resort, id, house.ziggy.id)});
    does(ArchiveCourse{id});
    does(UndoArchiveCourse{id});
}

/// What people come for at a time of the day: the groomer, then a class.
template <class Does>
void keepAppointments(SmallHouse &house, Does does)
{
    goToTheGroomer(house, does);
    goToSchool(house, does);
}

} // namespace desk::test
