#include "core/classes/course_price.h"
#include "core/health/vaccine.h"
#include "core/verify/books.h"
#include "core/verify/house.h"
#include "tests/support/class_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using Mark = desk::AttendanceMark;
using State = desk::EnrolmentState;

namespace {

QStringList namesIn(const QList<PetInCourse> &pets)
{
    QStringList names;
    for (const PetInCourse &pet : pets)
        names += pet.pet.name;
    return names;
}

} // namespace

/// Who has a place in a course, who was there, and what it costs.
class ClassPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPetIsEnrolledOnce()
    {
        School school;
        const EnrolmentId id = school.enrolled(school.rex);
        QCOMPARE(school.enrolment(id).state, State::Enrolled);
        QCOMPARE(school.enrolment(id).household, school.smiths.id);
        QCOMPARE(id, enrolmentId(school.store->place().resort.id, school.puppies, school.rex.id));
        QCOMPARE(reasons(school.enrol(school.rex)), QList{Reason::AlreadyEnrolled});
        QCOMPARE(namesIn(school.page().enrolled), QStringList{u"Rex"_s});
    }

    void whereItIsFullThePetWaitsAndComesIn()
    {
        School school;
        const EnrolmentId rex = school.enrolled(school.rex);
        school.enrolled(school.bella);
        const auto refused = school.enrol(school.ziggy);
        QCOMPARE(reasons(refused), QList{Reason::CourseFull});
        QCOMPARE(refused.error().front().values.value(u"places"_s), RefusalValue(qint64{2}));
        const auto waits = school.enrol(school.ziggy, true);
        QVERIFY(waits);
        QCOMPARE(waits->state, State::Waiting);
        QCOMPARE(reasons(school.enrol(school.ziggy, true)), QList{Reason::AlreadyEnrolled});
        QCOMPARE(namesIn(school.page().waiting), QStringList{u"Ziggy"_s});
        QCOMPARE(reasons(school.enrol(school.ziggy)), QList{Reason::CourseFull});

        QVERIFY(school.store->run(school.bySam(), WithdrawPet{rex}));
        QVERIFY(school.enrol(school.ziggy));
        QCOMPARE(namesIn(school.page().enrolled), (QStringList{u"Bella"_s, u"Ziggy"_s}));
        QVERIFY(school.page().waiting.isEmpty());
    }

    void whoWaitsLongestStandsFirst()
    {
        School school;
        school.enrolled(school.rex);
        school.enrolled(school.bella);
        const Pet late = school.dog(school.joneses, u"Anton"_s);
        school.put(late);
        for (const Pet &pet : {school.ziggy, late}) {
            school.clock.advance(std::chrono::minutes(1));
            QVERIFY(school.enrol(pet, true));
        }
        QCOMPARE(namesIn(school.page().waiting), (QStringList{u"Ziggy"_s, u"Anton"_s}));
    }

    void whoMayNotComeIsRefused()
    {
        School school;
        school.rex.doNotBookReason = u"Bit a puppy"_s;
        school.bella.archivedAt = school.clock.now();
        school.ziggy.deceasedOn = school.today(-1);
        school.put(school.rex, school.bella, school.ziggy);
        QCOMPARE(reasons(school.enrol(school.rex)), QList{Reason::DoNotBook});
        QCOMPARE(reasons(school.enrol(school.bella)), QList{Reason::PetArchived});
        QCOMPARE(reasons(school.enrol(school.ziggy)), QList{Reason::PetDeceased});
        By manager = school.byMax();
        manager.reason = u"Wears a muzzle"_s;
        QVERIFY(
            school.store->run(manager, EnrolPet{.course = school.puppies, .pet = school.rex.id}));
    }

    void whatACertificateDoesNotSayAManagerDecides()
    {
        School school;
        const Vaccine rabies{.id = school.newId<VaccineId>(), .name = u"Rabies"_s};
        school.put(rabies,
                   VaccineRule{.id = school.newId<VaccineRuleId>(),
                               .vaccine = rabies.id,
                               .effectiveFrom = QDate(2020, 1, 1)});
        const auto refused = school.enrol(school.rex);
        QCOMPARE(reasons(refused), QList{Reason::VaccineStops});
        By manager = school.byMax();
        manager.reason = u"Seen on the phone"_s;
        QVERIFY(
            school.store->run(manager, EnrolPet{.course = school.puppies, .pet = school.rex.id}));
    }

    void withoutAPriceNoPlaceIsPromised()
    {
        School school;
        Service free = school.training;
        free.id = school.newId<ServiceId>();
        school.put(free);
        Course wish = school.course();
        wish.service = free.id;
        wish.startsAtMinute = 12 * 60;
        const CourseId id = school.opened(wish);
        QCOMPARE(reasons(school.store->run(school.bySam(), EnrolPet{id, school.rex.id})),
                 QList{Reason::RateMissing});
    }

    void aCourseThatIsOverTakesNobody()
    {
        School school;
        school.clock.set(school.at(11, 0, 21));
        QCOMPARE(reasons(school.enrol(school.rex)), QList{Reason::TimePassed});
    }

    void theLastStepIsTakenBack()
    {
        School school;
        const EnrolmentId rex = school.enrolled(school.rex);
        const auto undo = [&](State state, State before) {
            return reasons(school.store->run(school.bySam(), UndoEnrolment{rex, state, before}));
        };
        QCOMPARE(undo(State::Waiting, State::Withdrawn), QList{Reason::Changed});
        QCOMPARE(undo(State::Enrolled, State::Withdrawn), QList<Reason>());
        QCOMPARE(school.enrolment(rex).state, State::Withdrawn);
        QCOMPARE(undo(State::Withdrawn, State::Enrolled), QList<Reason>());

        QVERIFY(school.store->run(school.bySam(), WithdrawPet{rex}));
        school.enrolled(school.bella);
        school.enrolled(school.ziggy);
        QCOMPARE(undo(State::Withdrawn, State::Enrolled), QList{Reason::CourseFull});
        school.clock.advance(std::chrono::hours(25));
        QCOMPARE(undo(State::Withdrawn, State::Enrolled), QList{Reason::UndoTooLate});
    }

    void whoWasThereIsNotedOnTheDay()
    {
        School school;
        school.enrolled(school.rex);
        QCOMPARE(reasons(school.mark(school.rex, Mark::Present, 1)), QList{Reason::TooEarly});
        QCOMPARE(reasons(school.mark(school.ziggy, Mark::Present)), QList{Reason::Changed});
        QVERIFY(school.mark(school.rex, Mark::Present));
        QCOMPARE(school.page().sessions[0].state, SessionState::Held);
        QCOMPARE(school.page().sessions[0].present, 1);
        QCOMPARE(school.page().enrolled[0].markAt(school.sessionAt(0).id), Mark::Present);
        QVERIFY(school.mark(school.rex, Mark::Excused)); // put right
        QCOMPARE(school.page().sessions[0].state, SessionState::Planned);
        QVERIFY(school.mark(school.rex, Mark::Open));
        QCOMPARE(school.page().enrolled[0].markAt(school.sessionAt(0).id), Mark::Open);
        QVERIFY(verify::brokenHouse(school.database()).isEmpty());
    }

    void aPlaceIsSoldOnceAtThePriceOfItsSessions()
    {
        School school;
        const EnrolmentId rex = school.enrolled(school.rex);
        const auto sell = [&](const QList<TenderToTake> &tenders, HouseholdId who) {
            return school.store->run(
                school.bySam(),
                Sell{.items = {}, .tenders = tenders, .household = who, .enrolments = {rex}});
        };
        QCOMPARE(reasons(sell({}, school.joneses.id)), QList{Reason::Unknown});
        // Four times 35.00, and 7.44 %.
        const auto sold = sell({school.card(15'042)}, school.smiths.id);
        QVERIFY(sold);
        QCOMPARE(sold->invoice.total, school.money(15'042));
        QCOMPARE(school.database().values<QString>(
                     "SELECT description || ' ' || quantity FROM invoice_lines WHERE invoice = ?",
                     sold->invoice.id),
                 QStringList{u"Puppies 4"_s});
        QVERIFY(school.page().enrolled[0].billed);
        QCOMPARE(reasons(sell({}, school.smiths.id)), QList{Reason::Changed});
        QCOMPARE(reasons(school.store->run(school.bySam(),
                                           UndoEnrolment{rex, State::Enrolled, State::Withdrawn})),
                 QList{Reason::UndoBlocked});
        QVERIFY(verify::brokenBooks(school.database()).isEmpty());
    }

    void whoComesLaterPaysForWhatIsToCome()
    {
        School school;
        school.clock.set(school.at(12, 0, 7)); // two of four are over
        const EnrolmentId rex = school.enrolled(school.rex);
        const auto &time = school.store->place().time;
        const Course course = school.page().course.record;
        QCOMPARE(*priceOfPlace(school.database(), time, course, school.enrolment(rex)),
                 school.money(7'000));
        Course whole = course;
        whole.pricedBy = CoursePrice::Course;
        QCOMPARE(*priceOfPlace(school.database(), time, whole, school.enrolment(rex)),
                 school.money(3'500));
    }

    void fewerPlacesTakeNobodysPlace()
    {
        School school;
        const EnrolmentId rex = school.enrolled(school.rex);
        school.enrolled(school.bella);
        const auto opened = openRecord<Course>(school.database(), school.puppies);
        Course smaller = opened->record;
        smaller.capacity = 1;
        QVERIFY(!isCourseOverfull(school.database(), rex));
        QVERIFY(school.store->run(school.byMax(), EditCourse{*opened, smaller}));
        QCOMPARE(school.page().enrolled.size(), 2);
        QVERIFY(isCourseOverfull(school.database(), rex));
    }
};

DESK_TEST(ClassPlacesTest)
#include "tst_class_places.moc"
