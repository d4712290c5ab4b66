#include "tests/support/desk_window.h"
#include "tests/support/standing_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// Who comes again and again is agreed once.
class StandingPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aStayIsRepeatedByKeysAlone()
    {
        RegularHouse house;
        const auto booked = house.store->run(house.bySam(),
                                             Book{.household = house.smiths.id,
                                                  .stays = {{.pet = house.bella.id,
                                                             .service = house.daycare.id,
                                                             .unit = house.yard.id,
                                                             .arrivesOn = house.today(2),
                                                             .leavesOn = house.today(2)}}});
        QVERIFY(booked);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"stay"_s, {{u"reservation"_s, booked->reservations.first().text()}});
        hand.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(hand.says(u"Bella · Daycare"_s));
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Space); // Wednesdays as well
        desk.screenshot(u"standing_repeat"_s);
        hand.press(Qt::Key_Return);
        desk.screenshot(u"standing_agreed"_s);
        QVERIFY(hand.says(u"days booked."_s));
        const StandingFamily plan = house.planned();
        QCOMPARE(plan.plan.weekdays, RegularHouse::mondaysAndWednesdays);
        QVERIFY(plan.days.size() >= 7);
        QVERIFY(house.due().isEmpty());
    }

    void aDayIsSkippedAndThePlanEnds()
    {
        RegularHouse house;
        house.agreed(house.daycarePlan(), {house.bella.id, house.rex.id});
        house.bookAhead();
        house.agreed(house.boardingPlan(), {house.bella.id});
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"standing_plans"_s);
        QVERIFY(hand.says(u"2 standing plans, 1 with days that are not booked"_s));
        desk.screenshot(u"standing_plans"_s);
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_D, Qt::ControlModifier);
        hand.type(u"On holiday"_s);
        desk.screenshot(u"standing_skip"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Skipped"_s));
        desk.screenshot(u"standing_skipped"_s);
        QCOMPARE(house.comesOn(house.rex.id).size(), 3);

        hand.press(Qt::Key_E, Qt::ControlModifier);
        hand.type(u"Moved away"_s);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"1 standing plan"_s));
        QVERIFY(house.comesOn(house.rex.id).isEmpty());
        desk.screenshot(u"standing_ended"_s);
    }

    void aDayThatWasNotBookedSaysWhyAndIsBookedByOneKey()
    {
        RegularHouse house;
        house.agreed(house.daycarePlan(), {house.bella.id});
        house.bella.doNotBookReason = u"Bit a groomer"_s;
        house.put(house.bella);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"standing_plans"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"Bit a groomer"_s));
        desk.screenshot(u"standing_refused"_s);
        QVERIFY(!house.planned().days.first().instance);
    }

    void nobodyComesAgain()
    {
        RegularHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"standing_plans"_s);
        QVERIFY(desk.hand().says(u"Nobody comes again and again yet."_s));
        desk.screenshot(u"standing_nobody"_s);
    }
};

DESK_TEST(StandingPagesTest)
#include "tst_standing_plans.moc"
