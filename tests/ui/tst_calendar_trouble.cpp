#include "core/bookings/change_stay.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/rearrange.h"
#include "core/verify/house.h"
#include "tests/support/calendar_fixtures.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/calendar/tape_chart_view.h"

#include <QAccessible>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The calendar on a later day, with who else is at work in the house.
struct LaterCalendar : Calendar
{
    explicit LaterCalendar(int day = 0, int hour = 15)
        : Calendar(day, hour)
    {
    }

    void leavesOn(const ReservationId &stay, QDate day)
    {
        Reservation now = *house.database().find<Reservation>(stay);
        QVERIFY(house.store->run(house.bySam(),
                                 ChangeDates{.reservation = stay,
                                             .arrivesOn = now.arrivesOn,
                                             .leavesOn = day,
                                             .arrivesAtMinute = now.arrivesAtMinute,
                                             .leavesAtMinute = now.leavesAtMinute}));
    }

    /// Rex comes a night before Bella, to K1; then both are in the king suite together.
    std::pair<ReservationId, ReservationId> twoWhoMeet()
    {
        const StayWish wish{.pet = house.rex.id,
                            .service = house.boarding.id,
                            .unit = house.k1.id,
                            .arrivesOn = house.today(6),
                            .leavesOn = house.today(9),
                            .arrivesAtMinute = 8 * 60};
        StayWish other = wish;
        other.pet = house.bella.id;
        other.unit = house.big.id;
        other.arrivesOn = house.today(7);
        const auto booked = house.store->run(
            house.bySam(), Book{.household = house.smiths.id, .stays = {wish, other}});
        DESK_ASSERT(booked);
        StayPlan plan = stayPlansOf(house.database(), {booked->reservations.first()}).first();
        plan.rooms += {house.big.id, house.at(12, 0, 7)};
        DESK_ASSERT(house.store->run(house.bySam(), Rearrange{{plan}}));
        return {booked->reservations.first(), booked->reservations.last()};
    }

    bool holds() { return verify::brokenHouse(house.database()).isEmpty(); }
};

} // namespace

/// The calendar when things are not as they should be, or as they just were.
class CalendarTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void whoShouldHaveLeftIsGivenMoreDays()
    {
        LaterCalendar calendar(6);
        calendar.press(Qt::Key_E);
        calendar.press(Qt::Key_Right);
        calendar.press(Qt::Key_Return);
        QCOMPARE(calendar.model.trouble(), QString());
        QCOMPARE(calendar.house.leaves(calendar.house.bellaStays), calendar.house.today(7));
        QVERIFY(calendar.holds());
    }

    void petsThatCameByOtherRoomsAreMovedTogether()
    {
        LaterCalendar calendar;
        const auto [rex, bella] = calendar.twoWhoMeet();
        calendar.press(Qt::Key_Down, 4);
        calendar.press(Qt::Key_Right, 8);
        QVERIFY(calendar.model.spoken().contains(u"Bella, Rex"_s));
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Up);
        calendar.press(Qt::Key_Return);
        QCOMPARE(calendar.house.rooms(rex), u"K1, Yard"_s);
        QCOMPARE(calendar.house.rooms(bella), u"Yard"_s);
        QVERIFY(calendar.holds());
    }

    void petsThatCameByOtherRoomsComeADayLater()
    {
        LaterCalendar calendar;
        const auto [rex, bella] = calendar.twoWhoMeet();
        calendar.press(Qt::Key_Down, 4);
        calendar.press(Qt::Key_Right, 8);
        calendar.press(Qt::Key_E, 1, Qt::ShiftModifier);
        calendar.press(Qt::Key_Right);
        calendar.press(Qt::Key_Return);
        QCOMPARE(stayPlansOf(calendar.house.database(), {rex}).first().rooms.last().from,
                 calendar.house.at(12, 0, 8));
        QCOMPARE(stayPlansOf(calendar.house.database(), {bella}).first().arrivesOn,
                 calendar.house.today(8));
        QVERIFY(calendar.holds());
    }

    void whatChangesWhileItIsCarriedIsLetGo()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Down, 3);
        QSignalSpy told(&calendar.session, &ui::Session::told);
        calendar.leavesOn(calendar.house.bellaStays, calendar.house.today(5));
        QVERIFY(!calendar.model.isCarrying());
        QCOMPARE(told.size(), 1);
        QCOMPARE(calendar.house.rooms(calendar.house.bellaStays), u"K1"_s);
    }

    void othersMayChangeWhileOneCarries()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Down, 3);
        QVERIFY(calendar.house.store->run(calendar.house.bySam(),
                                          CancelStays{{calendar.house.ziggyStays}, u"Ill"_s}));
        QVERIFY(calendar.model.isCarrying());
        calendar.press(Qt::Key_Return);
        QCOMPARE(calendar.house.rooms(calendar.house.bellaStays), u"K1, King 1"_s);
    }

    void undoTakesNothingBackThatSomebodyElseDid()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Down, 3);
        calendar.press(Qt::Key_Return);
        calendar.leavesOn(calendar.house.bellaStays, calendar.house.today(5));
        QSignalSpy told(&calendar.session, &ui::Session::told);
        calendar.session.undo();
        QCOMPARE(calendar.house.leaves(calendar.house.bellaStays), calendar.house.today(5));
        QCOMPARE(calendar.house.rooms(calendar.house.bellaStays), u"K1, King 1"_s);
        QVERIFY(told.value(0).value(0).toString().contains(u"Somebody else"_s));
    }

    void aBarThatGoesAwayUnderTheMouseIsNotPickedUp()
    {
        LaterCalendar calendar;
        const QPointF ziggy = calendar.at(calendar.house.k2, 4);
        calendar.model.grab(ziggy);
        QVERIFY(calendar.house.store->run(calendar.house.bySam(),
                                          CancelStays{{calendar.house.ziggyStays}, u"Ill"_s}));
        calendar.model.drag(ziggy + QPointF(40, 0));
        QVERIFY(!calendar.model.isCarrying());
        calendar.model.release(ziggy);
    }

    void aClickBesideTheChartPutsNothingDown()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Down, 3);
        calendar.model.foldAt({-50, 5});
        calendar.model.drag({-48, 5});
        calendar.model.release({-48, 5});
        QVERIFY(calendar.model.isCarrying());
        calendar.model.foldAt({-50, 5});
        const qreal left = calendar.model.window().left();
        const QPointF somewhere = calendar.at(calendar.house.k2, 1);
        calendar.model.grabChart(somewhere);
        calendar.model.drag(somewhere - QPointF(60, 0));
        calendar.model.release(somewhere - QPointF(60, 0));
        QVERIFY(calendar.model.isCarrying());
        QVERIFY(calendar.model.window().left() > left);
        QVERIFY(calendar.model.carried().contains(u"King 1"_s));
    }

    void whoIsHereKeepsItsDaysInTheRoomsToCome()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_Right, 2);
        calendar.press(Qt::Key_S);
        calendar.press(Qt::Key_Down, 3);
        calendar.press(Qt::Key_Return);
        calendar.press(Qt::Key_Right);
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Right);
        calendar.press(Qt::Key_Up);
        calendar.press(Qt::Key_Return);
        QCOMPARE(calendar.model.trouble(), QString());
        QCOMPARE(calendar.house.rooms(calendar.house.bellaStays), u"K1, Yard"_s);
    }

    void theCursorStaysInItsRoomWhenRoomsAreAdded()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_Down);
        Unit before = calendar.house.k1;
        before.id = calendar.house.newId<UnitId>();
        before.name = u"K0"_s;
        before.position = -1;
        calendar.house.put(before);
        QCOMPARE(calendar.model.sheet().chart().units.size(), 5);
        QVERIFY(calendar.model.spoken().startsWith(u"K2 "_s));
    }

    void whatIsCarriedIsReadOut()
    {
        BusyHouse house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        const auto read = [&] {
            QQuickItem *cell = desk.item(u"tapeChart"_s)->childItems().first();
            return QAccessible::queryAccessibleInterface(cell)->text(QAccessible::Name);
        };
        QVERIFY(read().contains(u"Bella Smith"_s));
        desk.hand().press(Qt::Key_M);
        desk.hand().repeat(Qt::Key_Down, 3);
        QVERIFY(read().contains(u"King 1"_s));
        QVERIFY(read().contains(u"becomes"_s));
        desk.hand().repeat(Qt::Key_Up, 2);
        QVERIFY(read().contains(u"Ziggy"_s));
    }

    void aHouseWithoutRoomsSaysSo()
    {
        TestResort house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        QVERIFY(desk.hand().says(u"There are no rooms yet."_s));
        for (const Qt::Key key :
             {Qt::Key_Down, Qt::Key_M, Qt::Key_Space, Qt::Key_T, Qt::Key_PageDown})
            desk.hand().press(key);
        desk.screenshot(u"calendar_empty"_s);
    }

    void nothingIsPaintedBesideTheChart()
    {
        BusyHouse house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        const QQuickItem *chart = desk.item(u"tapeChart"_s);
        const QPointF corner = chart->mapToScene({});
        const QRect beside(0, 0, int(corner.x()), int(corner.y() + chart->height()));
        const QImage before = desk.hand().picture().copy(beside);
        desk.hand().press(Qt::Key_M);
        desk.hand().press(Qt::Key_Down);
        desk.hand().press(Qt::Key_Escape);
        QCOMPARE(desk.hand().picture().copy(beside), before);
    }

    void everythingIsSeenAtTwiceTheSize()
    {
        BusyHouse house;
        house.wishWithoutARoom();
        DeskWindow desk(house);
        ui::Theme::instance()->setTextScale(2);
        desk.resize(1280, 720);
        desk.go(u"calendar"_s);
        QVERIFY(desk.hand().says(u"Bella Smith"_s));
        desk.screenshot(u"calendar_twice"_s);
        desk.hand().press(Qt::Key_M);
        desk.hand().press(Qt::Key_Down);
        desk.screenshot(u"calendar_twice_carried"_s);
        ui::Theme::instance()->setTextScale(1);
    }

    void itIsReadFromRightToLeft()
    {
        BusyHouse house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        auto *chart = qobject_cast<ui::TapeChartView *>(desk.item(u"tapeChart"_s));
        const QRectF before = chart->cursorRect();
        chart->setMirrored(true);
        QCOMPARE(chart->cursorRect().left(), chart->width() - before.right());
        desk.hand().settle();
        desk.screenshot(u"calendar_mirrored"_s);
        const QDate day = QDate::fromJulianDay(chart->calendar()->cursorDate());
        desk.hand().press(Qt::Key_Left);
        QCOMPARE(QDate::fromJulianDay(chart->calendar()->cursorDate()), day.addDays(1));
    }

    void whoFallsBesideTheChartGetsNoRoom()
    {
        LaterCalendar calendar;
        calendar.house.wishWithoutARoom();
        const auto wish = calendar.model.tray().first().toMap().value(u"reservation"_s).toString();
        calendar.model.assign(wish);
        calendar.model.dragTo({calendar.model.window().size().width() + 40, 80});
        calendar.model.letFall();
        QVERIFY(!calendar.model.isCarrying());
        QCOMPARE(calendar.model.tray().size(), 1);
        calendar.model.assign(wish);
        calendar.model.dragTo(calendar.at(calendar.house.k2, 8));
        calendar.model.letFall();
        QCOMPARE(calendar.house.rooms(*ReservationId::parse(wish)), u"K2"_s);
    }

    void aRoomThatAPetHasLeftStaysAsItWas()
    {
        LaterCalendar calendar;
        calendar.press(Qt::Key_M);
        calendar.press(Qt::Key_Down, 3);
        calendar.press(Qt::Key_Return);
        calendar.house.clock.set(calendar.house.at(15, 0, 1));
        QSignalSpy told(&calendar.session, &ui::Session::told);
        calendar.press(Qt::Key_Up, 4);
        QVERIFY(calendar.model.spoken().startsWith(u"K1 "_s));
        QVERIFY(calendar.model.spoken().contains(u"Bella"_s));
        calendar.press(Qt::Key_M);
        QVERIFY(!calendar.model.isCarrying());
        QCOMPARE(told.size(), 1);
        const QPointF bar = calendar.at(calendar.house.k1, 0, 0.8);
        calendar.model.grab(bar);
        for (int moved = 10; moved < 60; moved += 10)
            calendar.model.drag(bar + QPointF(0, moved));
        calendar.model.release(bar);
        QCOMPARE(told.size(), 2);
    }
};

DESK_TEST(CalendarTroubleTest)
#include "tst_calendar_trouble.moc"
