#include "core/classes/course_price.h"
#include "core/health/vaccine.h"
#include "core/households/customer.h"
#include "tests/support/cards.h"
#include "tests/support/class_fixtures.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using Mark = desk::AttendanceMark;
using State = desk::EnrolmentState;

namespace {

/// The school at half past ten, with Rex in the course, who bites.
class SchoolDay : public School
{
public:
    SchoolDay()
    {
        rexIn = enrolled(rex);
        put(PetAlert{.id = newId<PetAlertId>(),
                     .pet = rex.id,
                     .kind = AlertKind::Bites,
                     .note = u"When his paws are touched"_s});
        clock.set(at(10, 30));
    }

    Mark rexAt(int session) { return page().enrolled.first().markAt(sessionAt(session).id); }

    State stateOf(const Pet &pet)
    {
        return enrolment(enrolmentId(store->place().resort.id, puppies, pet.id)).state;
    }

    EnrolmentId rexIn;
};

} // namespace

/// The page of the classes.
class ClassesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aPetIsEnrolledByTypingItsName()
    {
        SchoolDay school;
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_C, Qt::AltModifier);
        QVERIFY2(hand.says(u"1 of 2 places taken"_s), qPrintable(hand.texts().join(u'\n')));
        hand.press(Qt::Key_N);
        hand.type(u"zig"_s);
        desk.screenshot(u"classes_search"_s);
        hand.press(Qt::Key_Return); // Ziggy
        QVERIFY2(hand.says(u"$140.00 before tax"_s), qPrintable(hand.texts().join(u'\n')));
        hand.type(u"Pulls"_s);
        desk.screenshot(u"classes_enrolling"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(school.stateOf(school.ziggy), State::Enrolled);
        QVERIFY(hand.says(u"Ziggy has a place in “Puppies”."_s));
        QVERIFY(hand.says(u"2 of 2 places taken"_s));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(school.stateOf(school.ziggy), State::Withdrawn);
    }

    void whereItIsFullThePetWaitsAndIsGivenThePlace()
    {
        SchoolDay school;
        school.enrolled(school.bella);
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        hand.press(Qt::Key_N);
        hand.type(u"zig"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"All places are taken: the pet waits for one."_s));
        desk.screenshot(u"classes_waiting"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(school.stateOf(school.ziggy), State::Waiting);
        QVERIFY(hand.says(u"2 of 2 places taken, 1 waits"_s));

        hand.press(Qt::Key_Right); // the sessions
        hand.press(Qt::Key_Right); // the pets: Bella
        hand.press(Qt::Key_X);
        QVERIFY2(hand.says(u"Bella will not take part."_s), qPrintable(hand.texts().join(u'\n')));
        hand.press(Qt::Key_Return);
        QCOMPARE(school.stateOf(school.bella), State::Withdrawn);
        hand.press(Qt::Key_End); // Ziggy
        desk.screenshot(u"classes_place_free"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(school.stateOf(school.ziggy), State::Enrolled);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(school.stateOf(school.ziggy), State::Waiting);
    }

    void whoIsThereIsNotedWithOneKey()
    {
        SchoolDay school;
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        QVERIFY(hand.says(u"When his paws are touched"_s));
        desk.screenshot(u"classes"_s);
        hand.press(Qt::Key_P);
        QCOMPARE(school.rexAt(0), Mark::Present);
        QVERIFY(hand.says(u"Rex is there."_s));
        hand.press(Qt::Key_E);
        QCOMPARE(school.rexAt(0), Mark::Excused);
        hand.press(Qt::Key_E); // the same again
        QCOMPARE(school.rexAt(0), Mark::Open);
        hand.press(Qt::Key_A);
        QCOMPARE(school.rexAt(0), Mark::Absent);
        desk.screenshot(u"classes_absent"_s);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(school.rexAt(0), Mark::Open);

        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Down); // the session in a week is not noted yet
        QVERIFY(!hand.shows(u"classPresent"_s));
        hand.press(Qt::Key_P);
        QCOMPARE(school.rexAt(1), Mark::Open);
    }

    void theHomeworkIsWrittenAndPrinted()
    {
        SchoolDay school;
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        hand.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(hand.says(u"No homework is written down for this session yet."_s));
        hand.press(Qt::Key_H);
        hand.type(u"Sit before every meal"_s);
        desk.screenshot(u"classes_homework"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(school.sessionAt(0).homework, u"Sit before every meal"_s);
        QVERIFY(hand.says(u"Homework: Sit before every meal"_s));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(school.sessionAt(0).homework, QString());
    }

    void thePapersAreShownWithTheKeysOfThePage()
    {
        SchoolDay school;
        QVERIFY(school.store->run(
            school.bySam(),
            WriteSession{school.page().sessions[0].session, u"Sit"_s, u"Before every meal"_s}));
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        for (const auto &[key, picture] :
             {std::pair{Qt::Key_P, u"roster"_s}, std::pair{Qt::Key_H, u"homework_sheet"_s}}) {
            desk.open(u"classes"_s);
            hand.press(key, Qt::ControlModifier);
            QVERIFY(hand.waitFor(u"sheet"_s));
            desk.screenshot(picture);
            desk.back();
        }
    }

    void aSessionIsMovedAndCalledOff()
    {
        SchoolDay school;
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        hand.press(Qt::Key_M);
        hand.press(Qt::Key_Tab);
        hand.type(u"15:30"_s);
        desk.screenshot(u"classes_moving"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(school.sessionAt(0).startsAt, school.at(15, 30));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(school.sessionAt(0).startsAt, school.at(10));

        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_X);
        hand.type(u"Storm"_s);
        desk.screenshot(u"classes_cancelling"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(school.sessionAt(0).cancelReason, u"Storm"_s);
        QVERIFY(hand.says(u"Storm"_s));
        desk.screenshot(u"classes_cancelled"_s);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!school.sessionAt(0).cancelledAt);
    }

    void aPlaceIsBilledAtTheTill()
    {
        SchoolDay school;
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        QVERIFY(hand.says(u"Not billed yet"_s));
        hand.press(Qt::Key_B);
        QVERIFY2(hand.says(u"$150.42"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"classes_bill"_s);
        hand.press(Qt::Key_F5);
        hand.press(Qt::Key_F11);
        QVERIFY(isBilled(school.database(), school.enrolment(school.rexIn)));
        desk.back();
        QVERIFY(!hand.says(u"Not billed yet"_s));
    }

    void aCourseIsOpenedByKeysAlone()
    {
        SchoolDay school;
        DeskWindow desk(school);
        desk.resize(1280, 720);
        desk.session().signIn(school.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(u"Recall"_s);
        desk.screenshot(u"classes_new_course"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(school.database().value<qint64>("SELECT count(*) FROM courses"), 2);
        QVERIFY2(hand.says(u"0 of 6 places taken"_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"Nobody is enrolled yet."_s));
        desk.screenshot(u"classes_empty_course"_s);

        hand.press(Qt::Key_E, Qt::ControlModifier);
        desk.screenshot(u"classes_change_course"_s);
        hand.type(u"Recall and heel"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Recall and heel"_s));
    }

    void whoMayNotComeIsSaidInTheDialog()
    {
        SchoolDay school;
        const Vaccine rabies{.id = school.newId<VaccineId>(), .name = u"Rabies"_s};
        school.put(rabies,
                   VaccineRule{.id = school.newId<VaccineRuleId>(),
                               .vaccine = rabies.id,
                               .effectiveFrom = QDate(2020, 1, 1)});
        DeskWindow desk(school);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"classes"_s);
        hand.press(Qt::Key_N);
        hand.type(u"zig"_s);
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Return);
        QVERIFY2(hand.says(u"Rabies"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"classes_vaccine"_s);
    }

    void aCardSaysWhomToPhoneWhenTheLastPlaceWasGivenTwice()
    {
        SchoolDay school;
        school.smiths.billingCustomer = school.ann.id;
        school.put(school.smiths,
                   Phone{.id = school.newId<PhoneId>(),
                         .customer = school.ann.id,
                         .typed = u"505 555 0142"_s});
        bringOffice(*school.store);
        bring(*school.store,
              ToldCard{.command = u"enrolment.enrol"_s,
                       .clashes = {clashOf(
                           u"course_overfull"_s, Enrolment::table, school.rexIn.bytes())},
                       .staff = school.sam,
                       .doneAt = school.at(9)});
        DeskWindow desk(school);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY2(desk.hand().says(u"Call the family of Rex, who came second"_s),
                 qPrintable(desk.hand().texts().join(u'\n')));
        QVERIFY2(desk.hand().says(u"Smith: 505 555 0142."_s),
                 qPrintable(desk.hand().texts().join(u'\n')));
        desk.screenshot(u"classes_card"_s);
    }

    void aCardSaysThatATrainerIsPromisedTwice()
    {
        SchoolDay school;
        bringOffice(*school.store);
        bring(
            *school.store,
            ToldCard{.command = u"session.move"_s,
                     .clashes = {clashOf(
                         u"trainer_taken"_s, CourseSession::table, school.sessionAt(1).id.bytes())},
                     .staff = school.sam,
                     .doneAt = school.at(9)});
        DeskWindow desk(school);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY2(desk.hand().says(u"A trainer is promised twice at one time"_s),
                 qPrintable(desk.hand().texts().join(u'\n')));
        desk.screenshot(u"classes_trainer_card"_s);
    }

    void namesOfAnyLengthAndScriptFitInTheDark()
    {
        SchoolDay school;
        school.enrolled(school.ziggy);
        school.rex.name = u"Sir Barkington of the Upper Valley and the Lower Meadows, Jr."_s;
        school.ziggy.name = u"زيغي الصغير"_s;
        school.put(school.rex, school.ziggy);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        DeskWindow desk(school);
        desk.resize(1280, 720);
        desk.open(u"classes"_s);
        QVERIFY(desk.hand().says(u"Sir Barkington"_s));
        desk.screenshot(u"classes_dark"_s);
    }

    void thereIsNoCourseYet()
    {
        Shop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.go(u"grooming"_s);
        QVERIFY(desk.hand().click(u"groomingClasses"_s));
        QVERIFY(desk.hand().says(u"There is no course yet."_s));
        desk.screenshot(u"classes_none"_s);
        desk.hand().press(Qt::Key_Return); // a new one
        QVERIFY(desk.hand().says(u"There is no service of training yet."_s));
        desk.screenshot(u"classes_no_service"_s);
    }
};

DESK_TEST(ClassesPageTest)
#include "tst_classes.moc"
