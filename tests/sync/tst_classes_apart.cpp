#include "core/billing/sell.h"
#include "core/classes/course_page.h"
#include "core/classes/edit_courses.h"
#include "core/classes/enrol.h"
#include "core/classes/keep_sessions.h"
#include "core/verify/house.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using Mark = desk::AttendanceMark;
using State = desk::EnrolmentState;

namespace {

/// A resort with a course that has one place, and two desks.
class SharedSchool : public SharedResort
{
public:
    SharedSchool()
        : SharedResort([](Shop &shop) {
            Service training = shop.daycare;
            training.id = shop.newId<ServiceId>();
            training.name = u"Group training"_s;
            training.kind = ServiceKind::Training;
            training.chargedBy = ChargedBy::Visit;
            training.needsUnit = false;
            shop.put(training,
                     Rate{.id = shop.newId<RateId>(),
                          .service = training.id,
                          .amount = shop.money(3'500),
                          .validFrom = QDate(2020, 1, 1)});
            DESK_ASSERT(shop.store->run(shop.byMax(),
                                        AddCourse{Course{.service = training.id,
                                                         .name = u"Puppies"_s,
                                                         .trainer = shop.sam,
                                                         .startsOn = shop.today(),
                                                         .startsAtMinute = 23 * 60,
                                                         .minutes = 30,
                                                         .sessions = 2,
                                                         .capacity = 1}}));
        })
    {
        course = reception->database().value<CourseId>("SELECT id FROM courses");
        first = sessionId(reception->store->place().resort.id, course, 1);
    }

    Result<Enrolled> enrols(SharedDesk &desk, const Pet &pet, bool waits = false)
    {
        return desk.store->run(bySam(), EnrolPet{.course = course, .pet = pet.id, .waits = waits});
    }

    /// A course of Sam's, from tomorrow on.
    Result<CourseId> plans(SharedDesk &desk, const QString &name, int hour)
    {
        Course other = *desk.database().find<Course>(course);
        other.id = {};
        other.name = name;
        other.startsOn = house().today(1);
        other.startsAtMinute = hour * 60;
        return desk.store->run(byMax(), AddCourse{other});
    }

    /// The first of a course.
    CourseSessionId sessionOf(const QString &name)
    {
        return reception->database().value<CourseSessionId>(R"sql(
            SELECT course_sessions.id
              FROM course_sessions JOIN courses ON courses.id = course
             WHERE courses.name = ? AND number = 1
        )sql",
                                                            name);
    }

    EnrolmentId placeOf(const Pet &pet)
    {
        return enrolmentId(reception->store->place().resort.id, course, pet.id);
    }

    Result<> marks(SharedDesk &desk, const Pet &pet, Mark mark)
    {
        return desk.store->run(bySam(), MarkAttendance{first, pet.id, mark});
    }

    Mark markedAt(SharedDesk &desk, const Pet &pet)
    {
        const auto id = attendanceId(reception->store->place().resort.id, first, pet.id);
        return desk.database().find<Attendance>(id).value_or(Attendance()).mark;
    }

    State stateAt(SharedDesk &desk, const Pet &pet)
    {
        return desk.database().find<Enrolment>(placeOf(pet))->state;
    }

    CourseId course;
    CourseSessionId first;
};

} // namespace

/// A course at two desks that were cut apart.
class ClassesApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastPlaceIsGivenAwayTwiceAndSomebodyIsTold()
    {
        SharedSchool school;
        QVERIFY(school.enrols(*school.reception, school.house().rex));
        QVERIFY(school.enrols(*school.office, school.house().ziggy));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        QCOMPARE(placesTaken(school.office->database(), school.course), 2);
        const QList<Clash> clashes = school.clashes();
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, ClashKind::CourseOverfull);
        // Whom to call: the pet that came second.
        QCOMPARE(clashes.first().id.bytes(), school.placeOf(school.house().ziggy).bytes());
        QVERIFY(verify::brokenHouse(school.office->database()).isEmpty());
    }

    void aTrainerWhoIsPromisedTwiceIsNotPromisedUnnoticed()
    {
        SharedSchool school;
        QVERIFY(school.plans(*school.reception, u"Recall"_s, 9));
        QVERIFY(school.plans(*school.office, u"Agility"_s, 9));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        const QList<Clash> clashes = school.clashes();
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, ClashKind::TrainerTaken);
        // The first of those that came second.
        QCOMPARE(
            school.office->database().value<QString>(R"sql(
                     SELECT courses.name || ' ' || number
                       FROM course_sessions JOIN courses ON courses.id = course
                      WHERE course_sessions.id = ?
                 )sql",
                                                     CourseSessionId(clashes.first().id.bytes())),
            u"Agility 1"_s);
    }

    void aSessionThatMovesIntoAnotherOneIsNoticed()
    {
        SharedSchool school;
        QVERIFY(school.plans(*school.reception, u"Recall"_s, 9));
        QVERIFY(school.settle());
        const CourseSession first = *school.reception->database().find<CourseSession>(school.first);
        const Instant later = first.startsAt + std::chrono::hours(24);
        QVERIFY(school.reception->store->run(
            school.bySam(), MoveSession{.session = school.first, .startsAt = later}));
        QVERIFY(school.office->store->run(
            school.bySam(),
            MoveSession{.session = school.sessionOf(u"Recall"_s), .startsAt = later}));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        const QList<Clash> clashes = school.clashes();
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, ClashKind::TrainerTaken);
        QCOMPARE(CourseSessionId(clashes.first().id.bytes()), school.sessionOf(u"Recall"_s));
    }

    void coursesThatDoNotMeetAreNobodysBusiness()
    {
        SharedSchool school;
        QVERIFY(school.plans(*school.reception, u"Recall"_s, 9));
        QVERIFY(school.plans(*school.office, u"Agility"_s, 10));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        QCOMPARE(school.reception->cards(), QStringList());
    }

    void whoEnrolsTheSamePetTwiceDoesItOnce()
    {
        SharedSchool school;
        QVERIFY(school.enrols(*school.reception, school.house().rex));
        school.clock().advance(std::chrono::minutes(5));
        QVERIFY(school.enrols(*school.office, school.house().rex));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        QCOMPARE(placesTaken(school.office->database(), school.course), 1);
        QCOMPARE(school.reception->cards(), QStringList());
    }

    void whoHasAPlaceDoesNotWait()
    {
        for (const bool waitsFirst : {true, false}) {
            SharedSchool school;
            QVERIFY(school.enrols(*school.reception, school.house().bella));
            QVERIFY(school.settle());
            // The office has called, and Bella does not come: nobody at the reception knows.
            QVERIFY(school.office->store->run(school.bySam(),
                                              WithdrawPet{school.placeOf(school.house().bella)}));
            QVERIFY(school.enrols(*school.office, school.house().rex));
            QVERIFY(school.enrols(*school.reception, school.house().rex, true));
            if (waitsFirst)
                QVERIFY(school.reception->exchange(*school.hub));
            QVERIFY(school.office->exchange(*school.hub));
            QVERIFY(school.settle());
            QVERIFY(school.agrees());
            QCOMPARE(school.stateAt(*school.reception, school.house().rex), State::Enrolled);
            QCOMPARE(school.reception->cards(), QStringList());
        }
    }

    void whoWasSeenWasThere()
    {
        for (const bool seenFirst : {true, false}) {
            SharedSchool school;
            QVERIFY(school.enrols(*school.reception, school.house().rex));
            QVERIFY(school.settle());
            QVERIFY(school.marks(*school.reception, school.house().rex, Mark::Present));
            school.clock().advance(std::chrono::minutes(1)); // later, and wrong
            QVERIFY(school.marks(*school.office, school.house().rex, Mark::Absent));
            if (seenFirst)
                QVERIFY(school.reception->exchange(*school.hub));
            QVERIFY(school.office->exchange(*school.hub));
            QVERIFY(school.settle());
            QVERIFY(school.agrees());
            QCOMPARE(school.markedAt(*school.office, school.house().rex), Mark::Present);
            QCOMPARE(school.clashes().size(), 1);
        }
    }

    void twoThatNoteTheSameNoteItOnce()
    {
        SharedSchool school;
        QVERIFY(school.enrols(*school.reception, school.house().rex));
        QVERIFY(school.settle());
        for (SharedDesk *desk : {school.reception.get(), school.office.get()})
            QVERIFY(school.marks(*desk, school.house().rex, Mark::Present));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        QCOMPARE(school.office->database().value<qint64>("SELECT count(*) FROM attendances"), 1);
        QCOMPARE(school.reception->cards(), QStringList());
    }

    void whoKnowsWhatWasNotedPutsItRight()
    {
        SharedSchool school;
        QVERIFY(school.enrols(*school.reception, school.house().rex));
        QVERIFY(school.marks(*school.reception, school.house().rex, Mark::Present));
        QVERIFY(school.settle());
        QVERIFY(school.marks(*school.office, school.house().rex, Mark::Absent));
        QVERIFY(school.settle());
        QVERIFY(school.agrees());
        QCOMPARE(school.markedAt(*school.reception, school.house().rex), Mark::Absent);
        QCOMPARE(school.reception->cards(), QStringList());
    }
};

DESK_TEST(ClassesApartTest)
#include "tst_classes_apart.moc"
