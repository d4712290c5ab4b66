#pragma once

#include "core/classes/course_page.h"
#include "core/classes/edit_courses.h"
#include "core/classes/enrol.h"
#include "core/classes/keep_sessions.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// The shop with a class: Sam trains puppies in the yard on four Saturdays from ten to eleven, from
/// today on. There are two places; a session costs 35.00. Today is Saturday, the 21st of November
/// 2026, half past six.
class School : public Shop
{
public:
    School()
    {
        training = daycare;
        training.id = newId<ServiceId>();
        training.name = QStringLiteral("Group training");
        training.kind = ServiceKind::Training;
        training.chargedBy = ChargedBy::Visit;
        training.needsUnit = false;
        training.revenueAccount = QStringLiteral("training");
        put(training,
            Rate{.id = newId<RateId>(),
                 .service = training.id,
                 .amount = money(3'500),
                 .validFrom = QDate(2020, 1, 1)});
        puppies = opened(course());
    }

    Course course() const
    {
        return {.service = training.id,
                .name = QStringLiteral("Puppies"),
                .trainer = sam,
                .place = QStringLiteral("Yard"),
                .startsOn = today(),
                .startsAtMinute = 10 * 60,
                .minutes = 60,
                .sessions = 4,
                .capacity = 2,
                .pricedBy = CoursePrice::Session};
    }

    CourseId opened(const Course &wish)
    {
        const auto made = store->run(byMax(), AddCourse{wish});
        DESK_ASSERT(made);
        return *made;
    }

    Result<Enrolled> enrol(const Pet &pet, bool waits = false)
    {
        return store->run(bySam(), EnrolPet{.course = puppies, .pet = pet.id, .waits = waits});
    }

    EnrolmentId enrolled(const Pet &pet)
    {
        const Result<Enrolled> made = enrol(pet);
        DESK_ASSERT(made);
        return made->enrolment;
    }

    Result<> mark(const Pet &pet, AttendanceMark mark, int session = 0)
    {
        return store->run(bySam(), MarkAttendance{sessionAt(session).id, pet.id, mark});
    }

    CoursePage page() { return *coursePage(database(), puppies, today()); }
    CourseSession sessionAt(int place) { return page().sessions[place].session.record; }
    Enrolment enrolment(const EnrolmentId &id) { return *database().find<Enrolment>(id); }

    Service training;
    CourseId puppies;
};

} // namespace desk::test
