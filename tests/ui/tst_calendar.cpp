#include "core/lodging/block_unit.h"
#include "tests/support/calendar_fixtures.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/calendar/tape_chart_view.h"

#include <QSignalSpy>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void theCursorSaysWhatIsThere()
    {
        Calendar calendar;
        QVERIFY(calendar.model.spoken().startsWith(u"K1 · "_s));
        QVERIFY(calendar.model.spoken().contains(u"Bella Smith · In house"_s));
        calendar.press(Qt::Key_Down);
        QVERIFY(calendar.model.spoken().startsWith(u"K2 · "_s));
        QVERIFY(calendar.model.spoken().endsWith(u"Free"_s));
        calendar.press(Qt::Key_Right, 3);
        QVERIFY(calendar.model.spoken().contains(u"Bites"_s));
        calendar.press(Qt::Key_Up, 2);
        QVERIFY(calendar.model.spoken().contains(u"free on the night of"_s));
        calendar.press(Qt::Key_Return);
        QVERIFY(calendar.model.spoken().endsWith(u"Folded."_s));
        calendar.press(Qt::Key_Home);
        QCOMPARE(calendar.model.cursorDate(), calendar.house.today().toJulianDay());
    }

    void tabGoesFromStayToStayAndThenLeaves()
    {
        Calendar calendar;
        calendar.press(Qt::Key_Up);
        calendar.press(Qt::Key_Tab);
        QVERIFY(calendar.model.spoken().contains(u"Bella"_s));
        calendar.press(Qt::Key_Tab);
        QVERIFY(calendar.model.spoken().contains(u"Ziggy"_s));
        QVERIFY(!calendar.model.press(Qt::Key_Tab, {}));
        calendar.press(Qt::Key_Backtab, 1, Qt::ShiftModifier);
        QVERIFY(calendar.model.spoken().contains(u"Bella"_s));
    }

    void bellaIsMovedMidStayToABiggerRoomAndBackWithUndo()
    {
        Calendar calendar;
        BusyHouse &house = calendar.house;
        calendar.press(Qt::Key_M);
        QVERIFY(calendar.model.isCarrying());
        // Over K2, which Ziggy has from Monday on, and the yard, to the king suite.
        calendar.press(Qt::Key_Down);
        QVERIFY(calendar.model.objections().contains(u"Ziggy"_s));
        calendar.press(Qt::Key_Down, 2);
        QVERIFY(calendar.model.objections().isEmpty());
        QVERIFY(calendar.model.carried().contains(u"King 1"_s));
        QVERIFY(calendar.model.price().contains(u"+$"_s));
        calendar.press(Qt::Key_Return);
        QVERIFY(!calendar.model.isCarrying());
        QCOMPARE(house.rooms(house.bellaStays), u"K1, King 1"_s);
        QVERIFY(calendar.model.spoken().contains(u"Bella"_s));
        calendar.session.undo();
        QCOMPARE(house.rooms(house.bellaStays), u"K1"_s);
    }

    void aStayGoesToAnotherRoomFromANightOn()
    {
        Calendar calendar;
        BusyHouse &house = calendar.house;
        calendar.press(Qt::Key_Right, 2);
        calendar.press(Qt::Key_S);
        calendar.press(Qt::Key_Down, 3);
        QVERIFY(calendar.model.carried().contains(u"from Monday on"_s));
        calendar.press(Qt::Key_Return);
        QCOMPARE(house.rooms(house.bellaStays), u"K1, King 1"_s);
        calendar.session.undo();
        QCOMPARE(house.rooms(house.bellaStays), u"K1"_s);
    }

    void aStayIsMadeLongerByKeysAndByItsEdge()
    {
        Calendar calendar;
        BusyHouse &house = calendar.house;
        calendar.press(Qt::Key_E);
        calendar.press(Qt::Key_Right);
        calendar.press(Qt::Key_Return);
        QCOMPARE(house.leaves(house.bellaStays), house.today(5));
        const QPointF edge = calendar.at(house.k1, 5, 0.5) - QPointF(4, 0);
        QCOMPARE(calendar.model.hitAt(edge).what, ui::ChartHit::BarEnd);
        calendar.dragFrom(edge, edge - QPointF(2 * calendar.model.window().dayWidth(), 0));
        QCOMPARE(house.leaves(house.bellaStays), house.today(3));
        calendar.session.undo();
        QCOMPARE(house.leaves(house.bellaStays), house.today(5));
    }

    void aTakenRoomIsRefusedWithItsReasonAndNothingChanges()
    {
        Calendar calendar;
        BusyHouse &house = calendar.house;
        calendar.dragFrom(calendar.at(house.k1, 1), calendar.at(house.k2, 1));
        QVERIFY(!calendar.model.isCarrying());
        QVERIFY(calendar.model.trouble().contains(u"Ziggy"_s));
        QCOMPARE(house.rooms(house.bellaStays), u"K1"_s);
        calendar.press(Qt::Key_Escape);
        QVERIFY(calendar.model.trouble().isEmpty());
    }

    void whatIsCarriedIsLetGoWithEscape()
    {
        Calendar calendar;
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Down, 3);
        calendar.press(Qt::Key_Escape);
        QVERIFY(!calendar.model.isCarrying());
        QCOMPARE(calendar.house.rooms(calendar.house.bellaStays), u"K1"_s);
        QVERIFY(!calendar.model.press(Qt::Key_Escape, {}));
    }

    void somebodyWithoutARoomGetsOne()
    {
        Calendar calendar;
        BusyHouse &house = calendar.house;
        house.wishWithoutARoom();
        QCOMPARE(calendar.model.tray().size(), 1);
        const auto wish = calendar.model.tray().first().toMap().value(u"reservation"_s).toString();
        calendar.model.assign(wish);
        QVERIFY(calendar.model.isCarrying());
        calendar.press(Qt::Key_Down);
        calendar.press(Qt::Key_Return);
        QVERIFY(calendar.model.tray().isEmpty());
        QCOMPARE(house.rooms(*ReservationId::parse(wish)), u"K2"_s);
    }

    void freeDaysAreBookedWhereThereIsAPageForIt()
    {
        Calendar calendar;
        BusyHouse &house = calendar.house;
        QSignalSpy asked(&calendar.model, &ui::CalendarModel::bookingAsked);
        calendar.press(Qt::Key_Down, 4);
        calendar.press(Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        calendar.model.setProperty("canBook", true);
        calendar.press(Qt::Key_Right, 2, Qt::ShiftModifier);
        calendar.press(Qt::Key_Return);
        calendar.dragFrom(calendar.at(house.big, 3, 0.5), calendar.at(house.big, 4, 0.5));
        const QList<QVariantList> expected{{house.big.id.text(), u"2026-11-21"_s, u"2026-11-24"_s},
                                           {house.big.id.text(), u"2026-11-24"_s, u"2026-11-26"_s}};
        QCOMPARE(QList<QVariantList>(asked), expected);
    }

    void theDaysGoOnWhereOneScrolls()
    {
        Calendar calendar;
        for (int i = 0; i < 200; ++i)
            calendar.model.scroll({97, 0});
        const auto &read = calendar.model.sheet().chart();
        const qint64 first = calendar.model.window().firstDay();
        QVERIFY(read.first.toJulianDay() <= first);
        QVERIFY(read.first.toJulianDay() + read.days > calendar.model.window().lastDay());
        QVERIFY(calendar.model.goTo(u"12/24/2026"_s));
        QCOMPARE(calendar.model.cursorDate(), QDate(2026, 12, 24).toJulianDay());
        QVERIFY(!calendar.model.goTo(u"the day after"_s));
    }

    void allOfItByKeysInTheWindow()
    {
        BusyHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.hand().press(Qt::Key_5, Qt::AltModifier);
        QVERIFY(desk.hand().says(u"Bella Smith · In house"_s));
        desk.screenshot(u"calendar"_s);
        desk.hand().press(Qt::Key_Space);
        QVERIFY(desk.hand().shows(u"calendarCard"_s));
        desk.screenshot(u"calendar_card"_s);
        desk.hand().press(Qt::Key_Space);
        desk.hand().press(Qt::Key_M);
        desk.hand().repeat(Qt::Key_Down, 1);
        desk.screenshot(u"calendar_refused"_s);
        desk.hand().repeat(Qt::Key_Down, 2);
        QVERIFY(desk.hand().says(u"becomes"_s));
        desk.screenshot(u"calendar_carried"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!desk.session().undoable().isEmpty());
        desk.screenshot(u"calendar_moved"_s);
        desk.session().undo();
        QCOMPARE(house.rooms(house.bellaStays), u"K1"_s);
        desk.hand().press(Qt::Key_Home);
        desk.hand().repeat(Qt::Key_Up, 9);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"What can be done now"_s));
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(desk.hand().shows(u"tapeChart"_s));
    }

    void aDayIsGoneToByKey()
    {
        BusyHouse house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        desk.hand().press(Qt::Key_G);
        desk.hand().type(u"12/24/2026"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.item(u"tapeChart"_s)->hasActiveFocus());
        QVERIFY(desk.hand().says(u"Dec 24"_s));
    }

    void everythingIsSeenAtEveryZoomAndInTheDark()
    {
        BusyHouse house;
        house.wishWithoutARoom();
        Pet sunday = house.dog(house.joneses,
                               u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo"_s);
        Household haddad{.id = house.newId<HouseholdId>(), .name = u"حداد"_s};
        Pet qamar = house.dog(haddad, u"قمر"_s);
        house.put(sunday, haddad, qamar);
        house.booked({sunday}, house.yard, 1, 5);
        house.booked({qamar}, house.yard, 2, 9);
        QVERIFY(house.store->run(house.bySam(),
                                 BlockUnit{.unit = house.big.id,
                                           .interval = {house.at(8, 0, 1), house.at(18, 0, 3)},
                                           .reason = u"New floor"_s}));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.go(u"calendar"_s);
        desk.screenshot(u"calendar_month"_s);
        for (const auto &[key, name] :
             {std::pair{Qt::Key_Plus, u"week"_s}, std::pair{Qt::Key_Plus, u"day"_s}}) {
            desk.hand().press(key);
            desk.screenshot(u"calendar_"_s % name);
        }
        desk.hand().repeat(Qt::Key_Minus, 3);
        desk.screenshot(u"calendar_quarter"_s);
        desk.hand().press(Qt::Key_Plus);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.hand().settle();
        desk.screenshot(u"calendar_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    // What was painted is moved, not painted again.
    void scrollingPaintsOnlyWhatIsNew()
    {
        BusyHouse house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        (void)desk.hand().picture();
        auto *chart = qobject_cast<ui::TapeChartView *>(desk.item(u"tapeChart"_s));
        chart->takePainted();
        for (int i = 0; i < 10; ++i) {
            chart->calendar()->scroll({7, 0});
            (void)desk.hand().picture();
        }
        QVERIFY2(chart->takePainted() <= 8, "a column of the body, and a piece of the head");
    }
};

DESK_TEST(CalendarTest)
#include "tst_calendar.moc"
