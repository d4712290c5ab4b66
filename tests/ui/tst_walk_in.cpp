#include "tests/support/desk_window.h"
#include "tests/support/returning_family.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

class WalkInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
    }

    void aFamilyAtTheDeskIsPricedAndCheckedIn()
    {
        FamilyHouse house;
        house.clock.set(house.at(9));
        DeskWindow desk(house);
        desk.open(u"walk_in"_s, {{u"household"_s, house.joneses.id.text()}});
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"$59.09 with tax"_s)); // a night
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Plus);
        QVERIFY(hand.says(u"$118.18 with tax"_s) || hand.says(u"$118.19 with tax"_s));
        hand.press(Qt::Key_Return);
        for (const QString &typed : {u"7:30"_s, u"1"_s, u"cup"_s, u"Kibble"_s}) {
            hand.type(typed);
            hand.press(Qt::Key_Return);
        }
        desk.resize(1280, 720);
        desk.screenshot(u"walk_in_1280x720"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        const auto stays = house.database().all<Reservation>(
            "SELECT " + db::columnsOf<Reservation>().join(", ") + " FROM reservations");
        QCOMPARE(stays.size(), 1);
        QCOMPARE(stays.first().state, ReservationState::CheckedIn);
        QCOMPARE(stays.first().leavesOn, house.today(2));
        QVERIFY(hand.says(u"1 pet here"_s));
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(house.database().find<Reservation>(stays.first().id)->state,
                 ReservationState::Cancelled); // nobody expects them
    }

    void oneOfTwoPetsComes()
    {
        FamilyHouse house;
        house.clock.set(house.at(9));
        DeskWindow desk(house);
        desk.open(u"walk_in"_s, {{u"household"_s, house.smiths.id.text()}});
        desk.screenshot(u"walk_in_two"_s);
        desk.hand().click(u"coming.1"_s); // Rex
        desk.hand().picture();            // lays out what has just appeared
        desk.hand().click(u"mealFood"_s);
        desk.hand().type(u"Kibble"_s);
        desk.hand().picture();
        desk.hand().click(u"mealTime"_s);
        desk.hand().type(u"8"_s);
        desk.screenshot(u"walk_in_one_of_two"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(house.database().values<PetId>("SELECT pet FROM reservations"),
                 QList<PetId>{house.rex.id});
    }
};

DESK_TEST(WalkInTest)
#include "tst_walk_in.moc"
