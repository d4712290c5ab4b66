#include "core/classes/course_page.h"

#include "core/billing/invoice_state.h"
#include "core/db/select.h"

#include <algorithm>

namespace desk {

namespace {

/// What is counted of a course.
struct CourseCounts
{
    CourseId course;
    int enrolled = 0;
    int waiting = 0;
    std::optional<Instant> nextAt;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"course", &CourseCounts::course},
                            Field{"enrolled", &CourseCounts::enrolled},
                            Field{"waiting", &CourseCounts::waiting},
                            Field{"next_at", &CourseCounts::nextAt});
    }
};

QHash<CourseId, CourseCounts> countsOf(db::Database &database,
                                       const LocationId &location,
                                       Instant now)
{
    QHash<CourseId, CourseCounts> counts;
    for (const CourseCounts &one : database.all<CourseCounts>(R"sql(
             SELECT c.id,
                    (SELECT count(*) FROM enrolments AS e
                      WHERE e.course = c.id AND e.state = 'ENROLLED'),
                    (SELECT count(*) FROM enrolments AS e
                      WHERE e.course = c.id AND e.state = 'WAITING'),
                    (SELECT min(s.starts_at) FROM course_sessions AS s
                      WHERE s.course = c.id AND s.ends_at > ?2 AND s.cancelled_at IS NULL)
               FROM courses AS c
              WHERE c.location = ?1 AND c.archived_at IS NULL
         )sql",
                                                              location,
                                                              now))
        counts.insert(one.course, one);
    return counts;
}

bool comesFirst(const CourseRow &one, const CourseRow &other)
{
    if (one.nextAt.has_value() != other.nextAt.has_value())
        return one.nextAt.has_value();
    return one.nextAt < other.nextAt;
}

/// What the pets of a course bring along.
struct AboutPets
{
    QHash<PetId, Pet> pets;
    QHash<HouseholdId, FamilyRow> families;
    PetWarnings warnings;
    QSet<InvoiceId> bills;
    QHash<PetId, QHash<CourseSessionId, AttendanceMark>> marks;
};

QHash<PetId, QHash<CourseSessionId, AttendanceMark>> marksIn(db::Database &database,
                                                             const CourseId &course)
{
    QHash<PetId, QHash<CourseSessionId, AttendanceMark>> marks;
    for (const Attendance &one :
         db::select<Attendance>(database,
                                "WHERE session IN (SELECT id FROM course_sessions WHERE course = ?)"
                                " ORDER BY id",
                                course))
        marks[one.pet].insert(one.session, one.mark);
    return marks;
}

AboutPets aboutPets(db::Database &database,
                    const CourseId &course,
                    const QList<Enrolment> &places,
                    QDate today)
{
    QList<PetId> pets;
    QList<HouseholdId> households;
    QList<InvoiceId> invoices;
    for (const Enrolment &place : places) {
        pets += place.pet;
        households += place.household;
        if (place.invoice)
            invoices += *place.invoice;
    }
    AboutPets about{.pets = db::byId<Pet>(database, pets),
                    .families = {},
                    .warnings = warningsOf(database, pets),
                    .bills = billsThatCount(database, invoices),
                    .marks = marksIn(database, course)};
    for (const FamilyRow &row : familyRows(database, households, today))
        about.families.insert(row.id, row);
    return about;
}

PetInCourse petInCourse(const Enrolment &place, const AboutPets &about)
{
    return {.enrolment = place,
            .pet = about.pets.value(place.pet),
            .family = about.families.value(place.household),
            .warnings = warningsAbout(about.warnings, place.pet),
            .billed = place.invoice && about.bills.contains(*place.invoice),
            .marks = about.marks.value(place.pet)};
}

/// A session with the commit it stands at.
struct SessionAt
{
    CourseSessionId id;
    qint64 seq = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &SessionAt::id}, Field{"seq", &SessionAt::seq});
    }
};

QList<SessionRow> sessionRows(db::Database &database,
                              const CourseId &course,
                              const AboutPets &about)
{
    QHash<CourseSessionId, qint64> commits;
    for (const SessionAt &one :
         database.all<SessionAt>("SELECT id, _seq FROM course_sessions WHERE course = ?", course))
        commits.insert(one.id, one.seq);
    QList<SessionRow> rows;
    for (const CourseSession &session : db::select<CourseSession>(
             database, "WHERE course = ? ORDER BY starts_at, number, id", course)) {
        const auto present = std::ranges::count_if(about.marks, [&](const auto &ofPet) {
            return ofPet.value(session.id) == AttendanceMark::Present;
        });
        rows += SessionRow{.session = {session, commits.value(session.id)},
                           .state = stateOf(session, present > 0),
                           .present = int(present)};
    }
    return rows;
}

} // namespace

QList<CourseRow> courseList(db::Database &database, const LocationId &location, Instant now)
{
    const auto courses = db::select<Course>(
        database,
        "WHERE location = ? AND archived_at IS NULL ORDER BY starts_on DESC, name, id",
        location);
    QList<StaffId> people;
    for (const Course &course : courses)
        people += course.trainer;
    const auto staff = db::byId<Staff>(database, people);
    const auto counts = countsOf(database, location, now);
    QList<CourseRow> rows;
    for (const Course &course : courses) {
        const CourseCounts own = counts.value(course.id);
        rows += CourseRow{.course = course,
                          .trainer = staff.value(course.trainer).name,
                          .enrolled = own.enrolled,
                          .waiting = own.waiting,
                          .nextAt = own.nextAt};
    }
    std::ranges::stable_sort(rows, comesFirst);
    return rows;
}

std::optional<CoursePage> coursePage(db::Database &database, const CourseId &course, QDate today)
{
    const auto opened = openRecord<Course>(database, course);
    if (!opened || opened->record.archivedAt)
        return std::nullopt;
    const auto places = db::select<Enrolment>(
        database,
        "WHERE course = ? AND state <> 'WITHDRAWN' ORDER BY state_changed_at, id",
        course);
    const AboutPets about = aboutPets(database, course, places, today);
    CoursePage page{.course = *opened,
                    .trainer = database.find<Staff>(opened->record.trainer).value_or(Staff()),
                    .service = database.find<Service>(opened->record.service).value_or(Service()),
                    .sessions = sessionRows(database, course, about),
                    .enrolled = {},
                    .waiting = {}};
    for (const Enrolment &place : places) {
        auto &list = place.state == EnrolmentState::Waiting ? page.waiting : page.enrolled;
        list += petInCourse(place, about);
    }
    std::ranges::stable_sort(
        page.enrolled, {}, [](const PetInCourse &one) { return one.pet.name.toCaseFolded(); });
    return page;
}

QList<Staff> trainers(db::Database &database)
{
    return db::select<Staff>(database, "WHERE archived_at IS NULL ORDER BY position, id");
}

QList<Service> trainings(db::Database &database)
{
    return db::select<Service>(
        database, "WHERE kind = 'TRAINING' AND archived_at IS NULL ORDER BY position, id");
}

} // namespace desk
