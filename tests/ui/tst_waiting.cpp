#include "tests/support/quote_page.h"
#include "tests/support/test_program.h"
#include "tests/support/waiting_fixtures.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// The house is full on the days a family asks for; it waits, and gets a room when one is free.
class WaitingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void whoFindsNoRoomIsPutOnTheListByKeysAlone()
    {
        FullHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"bella smi 11/23-25 king"_s);
        QVERIFY(hand.shows(u"wait"_s));
        hand.press(Qt::Key_W, Qt::ControlModifier);
        desk.screenshot(u"waiting_wish"_s);
        hand.press(Qt::Key_Up); // a day earlier or later would do
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Bella is on the waiting list"_s));
        QCOMPARE(house.list().size(), 1);
        QCOMPARE(house.list().first().entry.flexibleDays, 1);
        QCOMPARE(house.list().first().entry.unitKind, std::optional(house.king.id));
        desk.screenshot(u"waiting_joined"_s);

        hand.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(hand.says(u"1 family waiting"_s));
        QVERIFY(hand.says(u"Full"_s));
        desk.screenshot(u"waiting_full"_s);
    }

    void aRoomThatBecomesFreeIsSaidAndBookedByOneKey()
    {
        FullHouse house;
        const Booked waiting = house.joined(house.bellaWaits());
        JoinWaitingList rex =
            house.bellaWaits(4, 6, {.comesFirst = true, .notes = u"After five"_s});
        rex.stays.first().pet = house.rex.id;
        const Booked first = house.joined(rex);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"stay"_s, {{u"reservation"_s, house.zoesStay.text()}});
        hand.click(u"action.cancel"_s);
        hand.type(u"Ill"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"2 families are waiting for these nights."_s));

        hand.press(Qt::Key_5, Qt::AltModifier);
        hand.press(Qt::Key_W);
        QVERIFY(hand.says(u"2 families waiting, 2 could have a room"_s));
        QVERIFY(hand.says(u"KS2 is free"_s));
        desk.screenshot(u"waiting_free"_s);
        hand.press(Qt::Key_Down); // Rex comes first, and cannot be reached
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(house.stateOf(waiting.reservations.first()), ReservationState::Confirmed);
        QVERIFY(hand.says(u"1 family waiting"_s));
        desk.screenshot(u"waiting_booked"_s);
        QCOMPARE(house.stateOf(first.reservations.first()), ReservationState::Waitlisted);
    }

    void anOfferIsToldAndDeclined()
    {
        FullHouse house;
        house.joined(house.bellaWaits());
        house.cancel(house.zoesStay);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"waiting"_s);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_O, Qt::ControlModifier);
        desk.screenshot(u"waiting_offer"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Offered until"_s));
        desk.screenshot(u"waiting_offered"_s);
        hand.click(u"declineWaiting"_s);
        QCOMPARE(house.list().first().declined, 1);
        QVERIFY(hand.says(u"KS2 is free"_s));
    }

    void whatTheyLeaveOpenIsChanged()
    {
        FullHouse house;
        house.joined(house.bellaWaits());
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"waiting"_s);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_E, Qt::ControlModifier);
        desk.screenshot(u"waiting_change"_s);
        hand.press(Qt::Key_Up);
        hand.press(Qt::Key_Up); // any room
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Return);
        QVERIFY(!house.list().first().entry.unitKind);
        QVERIFY(hand.says(u"is free"_s));
    }

    void nobodyWaits()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"waiting"_s);
        QVERIFY(desk.hand().says(u"Nobody waits for a room."_s));
        desk.screenshot(u"waiting_nobody"_s);
    }
};

DESK_TEST(WaitingPageTest)
#include "tst_waiting.moc"
