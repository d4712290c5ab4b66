#include "tests/support/counter.h"
#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The shop asks for half of the price in advance, and keeps it in steps.
class AskingShop : public PromisingShop
{
public:
    AskingShop()
    {
        add(halfAhead());
        add(keptInSteps());
    }
};

QVariantMap pageOf(const Booked &made)
{
    return {{u"reservation"_s, made.reservations.first().text()}};
}

} // namespace

/// What a family pays in advance and what it costs not to come, on the screens.
class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aQuoteSaysTheDepositAndWhyAndBookingAsksForIt()
    {
        AskingShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi 12/11 3n"_s);
        QVERIFY(hand.says(u"Deposit due $88.64: 50\u00a0%, Christmas rule 1"_s));
        QVERIFY(hand.says(u"Cancelling is free until"_s));
        QVERIFY(hand.says(u"then half of the deposit is kept, from"_s));
        QVERIFY(hand.says(u"When nobody comes, all of the deposit is kept."_s));
        QVERIFY(hand.says(u"By the rule: $88.64."_s));
        desk.screenshot(u"quote_terms"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.press(Qt::Key_Return); // what the rule asks for, in cash
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"$88.64 was taken in advance."_s));
        QCOMPARE(shop.stayStates(), QList{ReservationState::Confirmed});
        QCOMPARE(shop.complaints(), QString());
    }

    void lessThanTheRuleAsksForAManager()
    {
        AskingShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi 12/11 3n dep 20"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"By the rule “Christmas” a deposit of $88.64 is due."_s));
        desk.screenshot(u"quote_deposit_below_rule"_s);
        QVERIFY(shop.stayStates().isEmpty());
    }

    void daysAreCountedByTheCalendar()
    {
        AskingShop shop;
        shop.clock.set(shop.at(1, 0, 1)); // the business day before goes on until four
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.hand().press(Qt::Key_F4);
        desk.hand().type(u"rex smi 11/29 3n"_s); // seven days from this night
        QVERIFY(desk.hand().says(u"When it is cancelled now, half of the deposit is kept"_s));
    }

    void aStaySaysWhatIsDueUntilItIsPaid()
    {
        AskingShop shop;
        const Booked made = shop.booked(shop.rexComes(5));
        Book cheaper = shop.rexComes(15);
        cheaper.depositDue = shop.money(2'000);
        By manager = shop.byMax();
        manager.reason = u"They come every year"_s;
        const auto less = shop.store->run(manager, cheaper);
        QVERIFY(less);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.open(u"stay"_s, pageOf(made));
        QVERIFY(desk.hand().says(u"Deposit due $88.64: 50\u00a0%, Christmas rule 1"_s));
        shop.pays(made, 8'864);
        QVERIFY(!desk.hand().says(u"Deposit due"_s));
        desk.back();
        desk.open(u"stay"_s, pageOf(*less));
        QVERIFY(desk.hand().says(
            u"Deposit due $20.00, as agreed. By Christmas rule 1 it would be $88.64."_s));
        desk.screenshot(u"stay_deposit_agreed"_s);
    }

    void whoCancelsHearsWhatIsPromisedAndDecidesNext()
    {
        AskingShop shop;
        giveMaxAPin(shop);
        const Booked made = shop.paidAhead(shop.rexComes(5));
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"stay"_s, pageOf(made));
        QVERIFY(!hand.says(u"Deposit due"_s));
        QVERIFY(hand.says(u"When it is cancelled now, half of the deposit is kept, from"_s));
        desk.screenshot(u"stay_terms"_s);

        hand.click(u"action.cancel"_s);
        const QString promise = u"Cancelled 5 days before they were to come: half of the deposit "
                                "is kept (Standard rule 1). $44.32 is kept, $44.32 goes back."_s;
        QVERIFY(hand.says(promise));
        QVERIFY(hand.says(u"what becomes of it is asked next"_s));
        hand.type(u"The dog is ill"_s);
        desk.screenshot(u"stay_cancel_terms"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(shop.stateOfStay(made), ReservationState::Cancelled);
        QCOMPARE(shop.held(made), 8'864);
        QVERIFY(hand.shows(u"depositRefund"_s));
        QVERIFY(hand.says(promise));
        QVERIFY(hand.says(u"The resort keeps $44.32."_s));
        desk.screenshot(u"stay_promised_end"_s);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Tab);
        hand.type(u"As promised"_s);
        hand.press(Qt::Key_Return);
        hand.type(maxPin);
        hand.press(Qt::Key_Return);
        QCOMPARE(shop.kept(), 4'432);
        QCOMPARE(shop.held(made), 0);
        QVERIFY(hand.says(u"$44.32 goes back to the family. The resort keeps $44.32."_s));
        QCOMPARE(shop.complaints(), QString());
    }

    void whoLeavesTheQuestionFindsThePromiseLater()
    {
        AskingShop shop;
        const Booked made = shop.paidAhead(shop.rexComes(5));
        shop.cancels(made);
        shop.clock.set(shop.at(9, 0, 3));
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"stay"_s, pageOf(made));
        const QString promise = u"Cancelled 5 days before they were to come"_s;
        QVERIFY(hand.says(promise));
        desk.screenshot(u"stay_cancelled_terms"_s);
        desk.back();
        desk.open(u"deposit"_s, {{u"booking"_s, made.booking.text()}});
        QVERIFY(hand.says(promise));
        desk.screenshot(u"deposit_promised"_s);
        hand.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(hand.says(u"The resort keeps $44.32."_s));
        desk.screenshot(u"deposit_promised_end"_s);
    }

    void whoDoesNotComeIsToldWhatIsKept()
    {
        AskingShop shop;
        const Booked made = shop.paidAhead(shop.rexComes(2));
        shop.clock.set(shop.at(9, 0, 2));
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.open(u"stay"_s, pageOf(made));
        hand.click(u"action.no_show"_s);
        QVERIFY(hand.says(u"Nobody came: all of the deposit is kept (Standard rule 1). "
                          "All of $88.64 is kept."_s));
        desk.screenshot(u"stay_no_show_terms"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(shop.stateOfStay(made), ReservationState::NoShow);
        QCOMPARE(shop.kept(), 0);
        QVERIFY(hand.says(u"The resort keeps $88.64."_s));
        // And a manager may still give all of it back.
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(u"88.64"_s);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Tab);
        hand.type(u"The vet wrote"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(shop.kept(), 0);
        QCOMPARE(shop.held(made), 0);
        QCOMPARE(shop.complaints(), QString());
    }

    void aRuleIsWrittenAndTriedBeforeItHolds()
    {
        PromisingShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        desk.go(u"settings"_s);
        const auto isAt = [&] {
            const QQuickItem *row = hand.find(u"section.terms"_s);
            return row && row->property("selected").toBool();
        };
        hand.press(Qt::Key_Home);
        for (int i = 0; i < 10 && !isAt(); ++i)
            hand.press(Qt::Key_Down);
        QVERIFY(isAt());
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(u"Christmas"_s);
        const auto fill = [&](const QString &field, const QString &text) {
            desk.item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
            hand.press(Qt::Key_A, Qt::ControlModifier);
            hand.type(text);
        };
        fill(u"share"_s, u"50"_s);
        desk.screenshot(u"settings_terms_deposit"_s);
        QVERIFY(hand.says(u"What it would do"_s));
        QVERIFY(hand.says(u"a deposit of $59.09"_s)); // a weekend of two nights
        fill(u"leastNights"_s, u"3"_s);
        QVERIFY(hand.says(u"this rule is not for it"_s));
        desk.screenshot(u"settings_terms_samples"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"Saved."_s));
        const BookingRule rule = bookingRules(shop.database(), shop.today()).first();
        QCOMPARE(rule.share.value, 500'000);
        QCOMPARE(rule.leastNights, 3);

        // Steps of a cancellation that give more back to who waits are told apart.
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(u"Standard"_s);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_End);
        fill(u"tiers"_s, u"7"_s);
        fill(u"firstKept"_s, u"50"_s);
        fill(u"secondDays"_s, u"3"_s);
        fill(u"secondKept"_s, u"20"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bookingRules(shop.database(), shop.today()).size(), 1);
        fill(u"secondKept"_s, u"100"_s);
        QVERIFY(hand.says(u"Cancelling is free until"_s));
        desk.screenshot(u"settings_terms_cancellation"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"Saved."_s));
        QCOMPARE(bookingRules(shop.database(), shop.today()).size(), 2);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"settings_terms_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }
};

DESK_TEST(TermsTest)
#include "tst_terms.moc"
