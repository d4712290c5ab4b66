#include "core/bookings/segments.h"
#include "tests/support/quote_page.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

class QuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aPhoneCallIsAnsweredAndBookedByKeysAlone()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        hand.press(Qt::Key_F4);
        desk.screenshot(u"quote_empty"_s);
        hand.type(u"smi 11/23-27 king"_s);
        QVERIFY(hand.says(u"$580.18"_s)); // 4 nights, the second dog at half the price, and tax
        QVERIFY(hand.says(u"King suite KS1"_s));
        QVERIFY(hand.says(u"Free"_s));
        desk.screenshot(u"quote_answer"_s);
        const int answered = hand.keysPressed() - before;
        qInfo("task 4: keys %d", answered);
        QVERIFY(answered <= 20);

        hand.type(u" dep 50"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 2);
        QCOMPARE(staysOf(house).first().state, ReservationState::Requested);
        desk.screenshot(u"quote_deposit"_s);
        hand.press(Qt::Key_Return); // what was agreed, in cash
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"$50.00 was taken in advance."_s));
        QCOMPARE(staysOf(house).first().state, ReservationState::Confirmed);
        const int booked = hand.keysPressed() - before;
        qInfo("task 5: keys %d", booked);
        QVERIFY(booked <= answered + 14);
        QCOMPARE(house.complaints(), QString());
    }

    void whoBooksWithoutADepositIsFirmAtOnceAndMayTakeItBack()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s, {{u"household"_s, house.joneses.id.text()}});
        Hand &hand = desk.hand();
        hand.type(u"11/23 2n suite bath"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 1);
        QCOMPARE(staysOf(house).first().state, ReservationState::Confirmed);
        QCOMPARE(house.database().value<QDate>("SELECT planned_on FROM add_on_plans"),
                 house.today(4));
        QVERIFY(hand.says(u"is booked: Ziggy"_s));
        QVERIFY(hand.shows(u"openStay"_s));
        desk.screenshot(u"quote_booked"_s);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(staysOf(house).first().state, ReservationState::Cancelled);
    }

    // Smith rings for two dogs; the king suites are full in between.
    void whoFindsNoRoomForAllNightsTakesTwo()
    {
        GrandHouse house;
        house.block(house.ks2, 2, 4);
        house.bookZiggy(house.ks1, 5, 6);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"smi 11/23-28 king"_s);
        QVERIFY(hand.says(u"King suite: free every night, but no one room for all nights."_s));
        QVERIFY(hand.says(u"Free with one move: Ziggy (Jones) from KS1 to KS2."_s));
        desk.screenshot(u"quote_full"_s);
        QVERIFY(!quoteOf(desk).isBookable());
        hand.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(hand.says(u"KS1, then KS2 from"_s));
        desk.screenshot(u"quote_split"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 3);
        QCOMPARE(segmentsOf(house.database(), staysOf(house).last().id).size(), 2);
    }

    // Nobody is moved by the key that books.
    void oneKeyMovesWhoIsInTheWayAndBooks()
    {
        GrandHouse house;
        house.block(house.ks2, 2, 4);
        const ReservationId ziggy = house.bookZiggy(house.ks1, 5, 6);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"smi 11/23-28 king"_s);
        QVERIFY(hand.shows(u"moveAndBook"_s));
        desk.screenshot(u"quote_one_move"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 1);
        hand.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 3);
        QCOMPARE(house.roomOf(ziggy), house.ks2.id);
        QVERIFY(hand.says(u"Ziggy goes to KS2."_s));
        desk.screenshot(u"quote_moved_and_booked"_s);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(house.roomOf(ziggy), house.ks1.id);
        QCOMPARE(staysOf(house).last().state, ReservationState::Cancelled);
    }

    void aFullNightSaysWhich()
    {
        GrandHouse house;
        house.block(house.ks2, 3, 4);
        house.bookZiggy(house.ks1, 3, 4);
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        desk.hand().type(u"smi 11/23-27 king"_s);
        QVERIFY(desk.hand().says(u"King suite: full on Tue, Nov 24."_s)
                || desk.hand().says(u"King suite: full on Tue, 24 Nov."_s));
        QCOMPARE(quoteOf(desk).nights().size(), 4);
        QCOMPARE(quoteOf(desk).alternatives().size(), 3);
        desk.hand().press(Qt::Key_3, Qt::ControlModifier); // other days
        QVERIFY(quoteOf(desk).isBookable());
        QVERIFY(quoteOf(desk).line().startsWith(u"smi 11/2"_s));
    }

    void theFormSaysTheSameAsTheLine()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s,
                  {{u"household"_s, house.smiths.id.text()},
                   {u"unit"_s, house.ks2.id.text()},
                   {u"from"_s, house.today(2).toString(Qt::ISODate)},
                   {u"until"_s, house.today(6).toString(Qt::ISODate)}});
        ui::QuoteModel &quote = quoteOf(desk);
        QCOMPARE(quote.line(), u"Smith 11/23-27 "_s);
        QCOMPARE(quote.rooms(), u"King suite KS2"_s);
        desk.hand().click(u"quotePet.1"_s);
        QCOMPARE(quote.line(), u"Smith Bella 11/23-27"_s);
        QCOMPARE(quote.rooms(), u"King suite KS2"_s);
        quote.setKind(1);
        quote.setLeaves(u"11/26"_s);
        quote.stepAddOn(0);
        quote.stepAddOn(0);
        quote.setDeposit(u"20"_s);
        QCOMPARE(quote.line(), u"Smith Bella 11/23-26 Suite daily Bath deposit 20"_s);
        QCOMPARE(quote.total(), u"$257.86"_s); // 3 nights, 3 baths, and tax
        quote.setTogether(false);
        quote.setWho(u"Jones"_s);
        QCOMPARE(quote.family(), u"Jones"_s);
        QCOMPARE(quote.pets().size(), 1);
        QVERIFY(quote.isBookable());
    }

    void whoIsNotOnFileIsTakenIn()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s);
        Hand &hand = desk.hand();
        hand.type(u"Ferreira 11/23-27"_s);
        QVERIFY(hand.says(u"Nobody is called so."_s));
        desk.screenshot(u"quote_unknown"_s);
        hand.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(hand.shows(u"saveFamily"_s));
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.shows(u"quoteLine"_s));
        QCOMPARE(quoteOf(desk).family(), u"Ferreira"_s);
        QVERIFY(hand.says(u"There is no pet on file for Ferreira."_s));
    }

    void aDayWithoutANightIsDaycare()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        desk.hand().type(u"jon 11/24-24"_s);
        QCOMPARE(quoteOf(desk).serviceIndex(), 1);
        QCOMPARE(quoteOf(desk).total(), u"$32.23"_s);
        QVERIFY(quoteOf(desk).isBookable());
    }

    void namesAreCompletedByArrowsAndEnter()
    {
        GrandHouse house;
        const Household other{.id = house.newId<HouseholdId>(), .name = u"Smithson"_s};
        house.put(other, house.dog(other, u"Ulf"_s));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s);
        Hand &hand = desk.hand();
        hand.type(u"smi"_s);
        QVERIFY(hand.shows(u"quoteCompletions"_s));
        desk.screenshot(u"quote_completions"_s);
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Return);
        QVERIFY(!hand.shows(u"quoteCompletions"_s));
        const QString chosen = quoteOf(desk).family();
        hand.type(u"11/23-27 b"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(quoteOf(desk).line(), u"smi 11/23-27 Boarding "_s);
        QCOMPARE(quoteOf(desk).family(), chosen);
        QVERIFY(quoteOf(desk).isBookable());
    }

    void theQuoteInTheDark()
    {
        GrandHouse house;
        house.block(house.ks2, 3, 4);
        house.bookZiggy(house.ks1, 3, 4);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s);
        desk.hand().type(u"smi 11/23-27 king"_s);
        desk.screenshot(u"quote_dark"_s);
        QVERIFY(desk.hand().shows(u"alternative.2"_s));
    }
};

DESK_TEST(QuoteTest)
#include "tst_quote.moc"
