#include "core/billing/deposit.h"
#include "tests/support/cards.h"
#include "tests/support/counter.h"
#include "tests/support/deposit_errand.h"
#include "tests/support/test_program.h"
#include "ui/deposit/deposit_model.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The Smiths' two dogs are here; $100.00 in advance was agreed.
struct AgreedDeposit
{
    Shop shop;

    AgreedDeposit()
    {
        giveMaxAPin(shop);
        shop.stayThreeNights();
        Booking booking = *shop.database().find<Booking>(shop.booking);
        booking.number = u"R-SFE-01-261121-001"_s;
        booking.depositDue = shop.money(10'000);
        shop.put(booking);
    }

    void pay(qint64 minor)
    {
        DESK_ASSERT(shop.store->run(
            shop.bySam(), TakeDeposit{shop.booking, shop.money(minor), {shop.cash(minor)}}));
    }

    /// As it was before they came.
    void expect() { neverCame(ReservationState::Confirmed); }

    void isOver() { neverCame(ReservationState::Cancelled); }

    void open(DeskWindow &desk) const
    {
        desk.open(u"deposit"_s, {{u"household"_s, shop.smiths.id.text()}});
    }

    void neverCame(ReservationState state)
    {
        for (const ReservationId &id : shop.stays) {
            Reservation stay = *shop.database().find<Reservation>(id);
            stay.state = state;
            stay.checkedInAt.reset();
            shop.put(stay);
        }
    }

    qint64 held() { return depositHeld(shop.database(), shop.booking).minor(); }
};

} // namespace

class DepositTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aDepositIsTakenByKeyboardAlone()
    {
        AgreedDeposit agreed;
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        agreed.open(desk);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"Bella, Rex"_s));
        QVERIFY(hand.says(u"of $100.00"_s));
        desk.screenshot(u"deposit"_s);

        hand.press(Qt::Key_Return); // what was agreed, in cash
        desk.screenshot(u"deposit_cash"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(agreed.held(), 10'000);
        QVERIFY(hand.says(u"$100.00 was taken in advance."_s));
        QVERIFY(hand.shows(u"paidPrint"_s));
        desk.screenshot(u"deposit_taken"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Deposit receipt"_s) || hand.says(u"Print"_s));
        QCOMPARE(agreed.shop.complaints(), QString());
    }

    void anotherAmountIsTakenByCard()
    {
        AgreedDeposit agreed;
        DeskWindow desk(agreed.shop);
        agreed.open(desk);
        Hand &hand = desk.hand();
        hand.type(u"ten"_s);
        QVERIFY(hand.says(u"This can't be read as an amount"_s) || hand.says(u"amount"_s));
        auto *model = desk.window()->findChild<ui::DepositModel *>();
        QVERIFY(!model->amountProblem().isEmpty());
        model->setAmount(u"80"_s);
        hand.press(Qt::Key_F6);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Tab);
        hand.type(u"T-9"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(agreed.held(), 8'000);
        QCOMPARE(agreed.shop.account(Account::CardClearing), 8'000);
    }

    void halfGoesBackWithAManager()
    {
        AgreedDeposit agreed;
        agreed.pay(10'000);
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        agreed.open(desk);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_R, Qt::ControlModifier);
        hand.type(u"50"_s);
        QVERIFY(hand.says(u"The resort keeps $50.00."_s));
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Tab);
        hand.type(u"Cancelled late"_s);
        desk.screenshot(u"deposit_settle"_s);
        hand.press(Qt::Key_Return);
        hand.type(maxPin);
        hand.press(Qt::Key_Return);
        QCOMPARE(agreed.held(), 0);
        QCOMPARE(agreed.shop.account(Account::Revenue), -5'000);
        QVERIFY(hand.says(u"$50.00 goes back to the family. The resort keeps $50.00."_s));
        desk.screenshot(u"deposit_settled"_s);
        QCOMPARE(agreed.shop.complaints(), QString());
    }

    void whatIsHeldIsOnThePageOfTheFamily()
    {
        AgreedDeposit agreed;
        agreed.pay(4'000);
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        desk.open(u"household"_s, {{u"id"_s, agreed.shop.smiths.id.text()}});
        QVERIFY(desk.hand().says(u"Deposit $40.00"_s));
        QVERIFY(desk.hand().says(u"Paid in advance"_s));
        QVERIFY(desk.hand().says(u"Take a deposit"_s));
        desk.screenshot(u"deposit_family"_s);
    }

    // Two desks gave the same deposit back.
    void whatAFamilyHadTooMuchIsTakenBack()
    {
        AgreedDeposit agreed;
        agreed.isOver();
        overdrawDeposit(agreed.shop, agreed.shop.booking, 5'000);
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        desk.open(u"household"_s, {{u"id"_s, agreed.shop.smiths.id.text()}});
        QVERIFY(desk.hand().says(u"Had $50.00 too much of a deposit"_s));
        QVERIFY(desk.hand().says(u"To take back"_s));
        desk.screenshot(u"deposit_missing_family"_s);
        agreed.open(desk);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"The family had $50.00 too much of this deposit."_s));
        desk.screenshot(u"deposit_missing"_s);
        desk.item(u"depositAmount"_s)->forceActiveFocus();
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Return);
        QCOMPARE(agreed.held(), 0);
        QCOMPARE(agreed.shop.account(Account::Cash), 25'000);
        QCOMPARE(agreed.shop.complaints(), QString());
    }

    void orAManagerGivesItUp()
    {
        AgreedDeposit agreed;
        agreed.isOver();
        overdrawDeposit(agreed.shop, agreed.shop.booking, 5'000);
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        agreed.open(desk);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_R, Qt::ControlModifier);
        hand.type(u"Old customers"_s);
        desk.screenshot(u"deposit_forgive"_s);
        hand.press(Qt::Key_Return);
        hand.type(maxPin);
        hand.press(Qt::Key_Return);
        QCOMPARE(agreed.held(), 0);
        QCOMPARE(agreed.shop.account(Account::WriteOff), 5'000);
        QVERIFY(!hand.shows(u"endReason"_s));
        QVERIFY(hand.says(u"The resort bears $50.00."_s));
        QCOMPARE(agreed.shop.complaints(), QString());
    }

    void aBillIsNotMoreForIt()
    {
        AgreedDeposit agreed;
        DeskWindow desk(agreed.shop);
        desk.open(u"check_out"_s, {{u"booking"_s, agreed.shop.booking.text()}});
        const QStringList before = desk.hand().texts().filter(u"$"_s);
        desk.back();
        overdrawDeposit(agreed.shop, agreed.shop.booking, 5'000);
        desk.open(u"check_out"_s, {{u"booking"_s, agreed.shop.booking.text()}});
        QCOMPARE(desk.hand().texts().filter(u"$"_s), before);
    }

    void aCardLeadsToTheFamily()
    {
        AgreedDeposit agreed;
        agreed.isOver();
        overdrawDeposit(agreed.shop, agreed.shop.booking, 5'000);
        QJsonObject clash =
            clashOf(u"deposit_overdrawn"_s, "bookings", agreed.shop.booking.bytes());
        clash.insert(u"over"_s, 5'000);
        bring(*agreed.shop.store,
              ToldCard{.kind = RulingKind::Conflicted,
                       .command = u"deposit.settle"_s,
                       .clashes = {clash},
                       .staff = agreed.shop.sam,
                       .doneAt = agreed.shop.at(14)});
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"Both count: the family had $50.00 too much."_s));
        desk.screenshot(u"deposit_card"_s);
        desk.hand().press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Had $50.00 too much of a deposit"_s));
    }

    void whoCancelsTheLastStayIsAskedAboutTheDeposit()
    {
        AgreedDeposit agreed;
        agreed.pay(10'000);
        agreed.expect();
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        const auto cancel = [&](int which) {
            desk.open(u"stay"_s, {{u"reservation"_s, agreed.shop.stays[which].text()}});
            desk.hand().click(u"action.cancel"_s);
        };
        cancel(0);
        QVERIFY(desk.hand().says(u"it stays for the rest of the booking"_s));
        desk.hand().type(u"Ill"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!desk.hand().shows(u"depositRefund"_s));
        desk.back();

        cancel(1);
        QVERIFY(desk.hand().says(u"what becomes of it is asked next"_s));
        desk.screenshot(u"deposit_cancel"_s);
        desk.hand().type(u"Ill"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().shows(u"depositRefund"_s));
        desk.screenshot(u"deposit_after_cancel"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"Cancelled in time"_s);
        desk.hand().press(Qt::Key_Return);
        desk.hand().type(maxPin);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(agreed.held(), 0);
        QCOMPARE(agreed.shop.account(Account::Cash), 20'000);
        QCOMPARE(agreed.shop.complaints(), QString());

        // As on the page of the bill: the receipt is printed, or one goes back to the stay.
        QVERIFY(desk.hand().says(u"$100.00 goes back to the family."_s));
        desk.screenshot(u"deposit_given_back"_s);
        QVERIFY(desk.hand().click(u"paidPrint"_s));
        QVERIFY(desk.hand().shows(u"closePreview"_s));
        desk.back();
        QVERIFY(desk.hand().click(u"paidDone"_s));
        QVERIFY(!desk.hand().shows(u"paidPrint"_s));
        QVERIFY(desk.hand().shows(u"action.undo_cancel"_s));
    }

    void whatABillLeavesIsGivenBackFromTheCheckOut()
    {
        AgreedDeposit agreed;
        agreed.pay(40'000);
        DeskWindow desk(agreed.shop);
        desk.resize(1280, 720);
        desk.open(u"check_out"_s, {{u"booking"_s, agreed.shop.booking.text()}});
        QVERIFY(desk.hand().says(u"was paid in advance and is used"_s));
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"of the deposit is still held"_s));
        desk.screenshot(u"deposit_left"_s);
        QVERIFY(desk.hand().click(u"depositLeft"_s));
        QVERIFY(desk.hand().says(u"This booking is over."_s));
    }
};

DESK_TEST(DepositTest)
#include "tst_deposit.moc"
