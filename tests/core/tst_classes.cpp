#include "core/classes/busy_times.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/groomer_days.h"
#include "core/grooming/keep_hours.h"
#include "core/reports/class_papers.h"
#include "tests/support/class_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using Mark = desk::AttendanceMark;

namespace {

/// The school, whose trainer grooms as well.
class SchoolWithSalon : public School
{
public:
    SchoolWithSalon()
    {
        groom = daycare;
        groom.id = newId<ServiceId>();
        groom.name = u"Full groom"_s;
        groom.kind = ServiceKind::Grooming;
        groom.chargedBy = ChargedBy::Visit;
        groom.needsUnit = false;
        put(groom,
            Rate{.id = newId<RateId>(),
                 .service = groom.id,
                 .amount = money(6'800),
                 .validFrom = QDate(2020, 1, 1)});
        SetWorkingHours hours{sam, {}};
        for (int weekday = 1; weekday <= 7; ++weekday)
            hours.days += DayHours{weekday, 9 * 60, 17 * 60};
        DESK_ASSERT(store->run(byMia(), hours));
    }

    Result<AppointmentId> groomed(Instant from)
    {
        return store->run(bySam(),
                          BookAppointment{.pet = ziggy.id,
                                          .services = {groom.id},
                                          .groomer = sam,
                                          .startsAt = from,
                                          .minutes = 60});
    }

    Service groom;
};

} // namespace

/// Courses, their sessions, and whose time these take.
class ClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCourseHasItsSessionsWhichEveryDeskCallsTheSame()
    {
        School school;
        const CoursePage page = school.page();
        QCOMPARE(page.sessions.size(), 4);
        QCOMPARE(page.trainer.id, school.sam);
        for (int week = 0; week < 4; ++week) {
            const CourseSession session = page.sessions[week].session.record;
            QCOMPARE(session.startsAt, school.at(10, 0, 7 * week));
            QCOMPARE(session.endsAt, school.at(11, 0, 7 * week));
            QCOMPARE(session.id,
                     sessionId(school.store->place().resort.id, school.puppies, week + 1));
            QCOMPARE(page.sessions[week].state, SessionState::Planned);
        }
        const QList<CourseRow> list =
            courseList(school.database(), school.founded.location, school.clock.now());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().nextAt, std::optional(school.at(10)));
        QCOMPARE(list.first().trainer, u"Sam"_s);
    }

    void aSessionKeepsItsHourWhenTheClocksChange()
    {
        School school;
        Course spring = school.course();
        spring.startsOn = QDate(2027, 3, 13); // the clocks go forward the day after
        const CourseId id = school.opened(spring);
        for (const CourseSession &session : sessionsOf(school.database(), id))
            QCOMPARE(school.store->place().time.minuteOfDay(session.startsAt), 600);
    }

    void onlyWhoMayEditRulesOpensACourse()
    {
        School school;
        QCOMPARE(reasons(school.store->run(school.bySam(), AddCourse{school.course()})),
                 QList{Reason::ApprovalNeeded});
    }

    void whatIsWrongWithACourseIsSaidAtOnce()
    {
        School school;
        Course wish = school.course();
        wish.name = u" "_s;
        wish.service = school.boarding.id;
        wish.capacity = 0;
        wish.minutes = 5;
        wish.sessions = 53;
        const auto refused = school.store->run(school.byMax(), AddCourse{wish});
        QCOMPARE(reasons(refused),
                 (QList{Reason::Missing,
                        Reason::Unknown,
                        Reason::OutOfRange,
                        Reason::OutOfRange,
                        Reason::OutOfRange}));
        Course late = school.course();
        late.startsOn = school.today(-60);
        QCOMPARE(reasons(school.store->run(school.byMax(), AddCourse{late})),
                 QList{Reason::TimePassed});
        late.startsOn = school.today(-7); // it has begun, and goes on
        late.startsAtMinute = 12 * 60;
        QVERIFY(school.store->run(school.byMax(), AddCourse{late}));
    }

    void aSessionIsMovedCalledOffAndHeldAfterAll()
    {
        School school;
        const CourseSession first = school.sessionAt(0);
        QVERIFY(school.store->run(school.bySam(), MoveSession{first.id, school.at(15, 30)}));
        QCOMPARE(school.sessionAt(0).endsAt, school.at(16, 30));
        QCOMPARE(
            reasons(school.store->run(school.bySam(), MoveSession{first.id, school.at(9, 0, -1)})),
            QList{Reason::TimePassed});
        QVERIFY(school.store->run(school.bySam(), CancelSession{first.id, u"Storm"_s}));
        QCOMPARE(school.page().sessions[0].state, SessionState::Cancelled);
        QCOMPARE(reasons(school.store->run(school.bySam(), MoveSession{first.id, school.at(17)})),
                 QList{Reason::Changed});
        QVERIFY(school.store->run(school.bySam(), UndoCancelSession{first.id}));
        QCOMPARE(school.page().sessions[0].state, SessionState::Planned);
        QVERIFY(school.sessionAt(0).cancelReason.isEmpty());

        school.enrolled(school.rex);
        QVERIFY(school.mark(school.rex, Mark::Present));
        QCOMPARE(reasons(school.store->run(school.bySam(), CancelSession{first.id, u"Storm"_s})),
                 QList{Reason::Changed});
    }

    void nobodyTrainsAndGroomsAtOneTime()
    {
        SchoolWithSalon school;
        QCOMPARE(reasons(school.groomed(school.at(10, 30))), QList{Reason::TrainerTaken});
        QCOMPARE(reasons(school.groomed(school.at(9, 1))), QList{Reason::TrainerTaken});
        QVERIFY(school.groomed(school.at(11)));
        QCOMPARE(busyTimes(school.database(), school.sam, {school.at(9), school.at(17)}),
                 (QList{BusyTime{BusyWith::Class, u"Puppies"_s, school.at(10), school.at(11)},
                        BusyTime{BusyWith::Grooming, u"Ziggy"_s, school.at(11), school.at(12)}}));
        // The first hour and a half that is free.
        QCOMPARE(firstFreeTime(school.database(),
                               school.store->place().time,
                               std::chrono::minutes(90),
                               school.at(9)),
                 (std::optional(FreeTime{school.sam, school.at(12)})));

        Course clash = school.course();
        clash.startsAtMinute = 11 * 60 + 30;
        QCOMPARE(reasons(school.store->run(school.byMax(), AddCourse{clash})),
                 QList{Reason::GroomerTaken});
        clash.startsAtMinute = 10 * 60 + 30;
        QCOMPARE(reasons(school.store->run(school.byMax(), AddCourse{clash})).first(),
                 Reason::TrainerTaken);
        clash.trainer = school.max;
        const CourseId id = school.opened(clash);
        const auto opened = openRecord<Course>(school.database(), id);
        Course other = opened->record;
        other.trainer = school.sam;
        QCOMPARE(reasons(school.store->run(school.byMax(), EditCourse{*opened, other})).first(),
                 Reason::TrainerTaken);
        QCOMPARE(reasons(school.store->run(school.bySam(),
                                           MoveSession{school.sessionAt(0).id, school.at(11, 15)})),
                 QList{Reason::GroomerTaken});
    }

    void aCourseIsPutAwayWhenNobodyWaitsForIt()
    {
        School school;
        const EnrolmentId rex = school.enrolled(school.rex);
        const auto archive = [&] {
            return reasons(school.store->run(school.byMax(), ArchiveCourse{school.puppies}));
        };
        QCOMPARE(archive(), QList{Reason::StillUsed});
        QVERIFY(school.store->run(school.bySam(), WithdrawPet{rex}));
        QCOMPARE(archive(), QList<Reason>());
        QVERIFY(!coursePage(school.database(), school.puppies, school.today()));
        QVERIFY(school.store->run(school.byMax(), UndoArchiveCourse{school.puppies}));
        QVERIFY(coursePage(school.database(), school.puppies, school.today()));
    }

    void thePapersSayWhatATrainerAndAFamilyNeed()
    {
        School school;
        school.enrolled(school.rex);
        const Printing printing{.now = school.clock.now(), .by = school.sam};
        const CourseSessionId first = school.sessionAt(0).id;
        QCOMPARE(reasons(homeworkSheet(school.database(), first, printing)),
                 QList{Reason::Missing});
        QVERIFY(school.store->run(
            school.bySam(),
            WriteSession{school.page().sessions[0].session, u"Sit"_s, u"Before every meal"_s}));
        const auto roster = classRoster(school.database(), first, printing);
        QVERIFY(roster);
        QCOMPARE(roster->course.enrolled.size(), 1);
        QCOMPARE(roster->course.enrolled.first().pet.name, u"Rex"_s);
        QCOMPARE(roster->session.topic, u"Sit"_s);
        const auto sheet = homeworkSheet(school.database(), first, printing);
        QVERIFY(sheet);
        QCOMPARE(sheet->session.homework, u"Before every meal"_s);
        QCOMPARE(sheet->next->number, 2);
        QCOMPARE(sheet->trainer, u"Sam"_s);
    }
};

DESK_TEST(ClassesTest)
#include "tst_classes.moc"
