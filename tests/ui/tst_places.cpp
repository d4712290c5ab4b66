#include "core/capacity/places.h"
#include "core/db/select.h"
#include "tests/support/capacity_fixtures.h"
#include "tests/support/counter.h"
#include "tests/support/quote_page.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

qint64 inState(Yards &house, const QString &state)
{
    return house.database().value<qint64>(
        "SELECT count(*) FROM reservations WHERE state = ? AND arrives_on > ?",
        state,
        house.today());
}

} // namespace

/// How many places a day has, on the screens.
class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void thePageOfTheDaycareCountsThem()
    {
        Yards house;
        house.yard(3);
        house.expects(house.rex);
        house.expects(house.bella);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.go(u"daycare"_s);
        QVERIFY(desk.hand().says(u"0 of 1 here · Large yard: 1 of 3 places"_s));
        desk.screenshot(u"daycare_places"_s);
        QVERIFY(house.books(house.pack(1).first(), 0));
        desk.hand().settle();
        QVERIFY(desk.hand().says(u"Large yard: 2 of 3 places"_s));
    }

    void whoRingsForAFullDayHearsOfAnotherOrWaits()
    {
        Yards house;
        house.yard(1);
        QVERIFY(house.books(house.pack(1).first(), 2));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi daycare 11/23"_s);
        QVERIFY(!quoteOf(desk).isBookable());
        QVERIFY(hand.says(u"Large yard is full on November 23, 2026: 1 of 1 places are taken."_s));
        desk.screenshot(u"quote_places_taken"_s);
        hand.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY2(quoteOf(desk).isBookable(), qPrintable(quoteOf(desk).line()));
        QCOMPARE(quoteOf(desk).line(), u"rex smi 11/22-22 Daycare"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inState(house, u"CONFIRMED"_s), 2);
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi daycare 11/23"_s);
        hand.press(Qt::Key_W, Qt::ControlModifier);
        hand.press(Qt::Key_Return);
        QCOMPARE(inState(house, u"WAITLISTED"_s), 1);
        QCOMPARE(house.complaints(), QString());
    }

    void whereTheyAreScarceAManagerIsAsked()
    {
        Yards house;
        giveMaxAPin(house);
        house.yard(2, 1);
        QVERIFY(house.books(house.pack(1).first(), 2));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi daycare 11/23"_s);
        QVERIFY(hand.says(u"A manager can let more come."_s));
        desk.screenshot(u"quote_places_scarce"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        desk.screenshot(u"quote_places_approval"_s);
        QCOMPARE(inState(house, u"CONFIRMED"_s), 1);
    }

    void aManagerSaysHowManyByKeys()
    {
        Yards house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.session().signIn(house.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.go(u"settings"_s);
        hand.press(Qt::Key_Home);
        const auto isThere = [&] {
            const QQuickItem *row = hand.find(u"section.capacity"_s);
            return row && row->property("selected").toBool();
        };
        for (int i = 0; i < 30 && !isThere(); ++i)
            hand.press(Qt::Key_Down);
        desk.screenshot(u"settings_places_none"_s);
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(u"Large yard"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"Fill this in."_s));
        desk.item(u"field.places"_s)->forceActiveFocus(Qt::TabFocusReason);
        hand.type(u"20"_s);
        desk.item(u"field.services"_s)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_Space);
        desk.screenshot(u"settings_places"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"Saved."_s));
        QVERIFY(hand.says(u"20 places"_s));
        desk.screenshot(u"settings_places_one"_s);
        const auto groups = db::select<CapacityGroup>(house.database(), "ORDER BY id");
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().places, 20);
        QCOMPARE(groups.first().services.size(), 1);
    }
};

DESK_TEST(PlacesTest)
#include "tst_places.moc"
