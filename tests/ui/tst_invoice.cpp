#include "tests/support/counter.h"
#include "tests/support/test_program.h"
#include "ui/invoice/invoice_model.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The Smiths went home and paid by card, or so it says.
struct PaidBill
{
    Shop shop;
    InvoiceId invoice;

    explicit PaidBill(const QList<TenderToTake> &tenders)
    {
        giveMaxAPin(shop);
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.byMax(), shop.checkOut(tenders));
        DESK_ASSERT(done);
        invoice = done->invoice.id;
    }

    PaidBill()
        : PaidBill({TenderToTake{.kind = TenderKind::Card,
                                 .amount = Money::minor(29'825, *Currency::parse(u"USD")),
                                 .reference = u"T-1"_s,
                                 .lastFour = u"4242"_s}})
    {
    }

    /// The way there from Today: the last bill of the till.
    static void openAsAPersonDoes(DeskWindow &desk)
    {
        desk.hand().press(Qt::Key_4, Qt::AltModifier);
        desk.hand().press(Qt::Key_Return);
    }

    void open(DeskWindow &desk) const { desk.open(u"invoice"_s, {{u"id"_s, invoice.text()}}); }
};

ui::InvoiceModel &modelOf(const DeskWindow &desk)
{
    auto *model = desk.window()->findChild<ui::InvoiceModel *>();
    DESK_ASSERT(model);
    return *model;
}

} // namespace

class InvoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void aWrongTenderIsCorrectedByKeyboardAlone()
    {
        PaidBill paid;
        DeskWindow desk(paid.shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        PaidBill::openAsAPersonDoes(desk);
        QVERIFY(hand.says(u"$298.25"_s));
        desk.screenshot(u"invoice"_s);
        hand.press(Qt::Key_T, Qt::ControlModifier);
        desk.screenshot(u"invoice_correct"_s);
        hand.press(Qt::Key_Return);
        desk.screenshot(u"invoice_approval"_s);
        hand.type(maxPin);
        hand.press(Qt::Key_Return);
        const int keys = hand.keysPressed() - before - int(maxPin.size());
        qInfo("task 11: keys %d and the PIN (wrong tender)", keys);
        QCOMPARE(keys, 5); // as the README says

        QCOMPARE(paid.shop.account(Account::CardClearing), 0);
        QCOMPARE(paid.shop.account(Account::Receivable), 0);
        QCOMPARE(modelOf(desk).payments()->rowCount(), 3);
        QCOMPARE(paid.shop.complaints(), QString());
        desk.screenshot(u"invoice_corrected"_s);
    }

    void aBathIsRefundedByKeyboardAlone()
    {
        PaidBill paid;
        DeskWindow desk(paid.shop);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        PaidBill::openAsAPersonDoes(desk);
        int bath = 0;
        while (!modelOf(desk).lines()->rows()[bath].title.contains(u"Bath"_s))
            ++bath;
        hand.repeat(Qt::Key_Down, bath);
        hand.press(Qt::Key_R, Qt::ControlModifier);
        desk.screenshot(u"invoice_refund"_s);
        hand.press(Qt::Key_Return);
        hand.type(maxPin);
        hand.press(Qt::Key_Return);
        const int keys = hand.keysPressed() - before - int(maxPin.size());
        qInfo("task 11: keys %d and the PIN (a bath)", keys);
        QCOMPARE(keys, 7); // as the README says

        QCOMPARE(paid.shop.account(Account::CardClearing), 29'825 - 2'686);
        QVERIFY(hand.says(u"Partly refunded"_s));
        QCOMPARE(paid.shop.complaints(), QString());
    }

    void whatIsOwedIsPaidInParts()
    {
        PaidBill paid(QList<TenderToTake>{});
        DeskWindow desk(paid.shop);
        paid.open(desk);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"To pay"_s));
        hand.press(Qt::Key_F5);
        hand.type(u"100"_s);
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"$198.25 is left to pay"_s));
        hand.press(Qt::Key_Escape);
        hand.press(Qt::Key_F5);
        hand.type(u"200"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"$1.75"_s));
        desk.screenshot(u"invoice_paid"_s);
        QCOMPARE(paid.shop.stateOf(paid.invoice), InvoiceState::Paid);
        QCOMPARE(paid.shop.stayStates(), QList{ReservationState::Completed});
    }

    void aBillIsVoidedWithItsReason()
    {
        PaidBill paid(QList<TenderToTake>{});
        DeskWindow desk(paid.shop);
        paid.open(desk);
        QVERIFY(desk.hand().click(u"voidBill"_s));
        desk.hand().type(u"Twice"_s);
        QVERIFY(desk.hand().click(u"dialogConfirm"_s));
        QCOMPARE(paid.shop.stateOf(paid.invoice), InvoiceState::Void);
        QVERIFY(desk.hand().says(u"Void: Twice"_s));
    }

    void writingOffNeedsAManager()
    {
        PaidBill paid(QList<TenderToTake>{});
        DeskWindow desk(paid.shop);
        paid.open(desk);
        modelOf(desk).writeOff(u"Moved away"_s);
        QVERIFY(!modelOf(desk).approvalNeeded().isEmpty());
        modelOf(desk).approve(paid.shop.max.text(), maxPin, u"Moved away"_s);
        desk.hand().settle();
        QCOMPARE(paid.shop.stateOf(paid.invoice), InvoiceState::WrittenOff);
    }

    void aLineUnfoldsItsExplanation()
    {
        PaidBill paid;
        DeskWindow desk(paid.shop);
        desk.resize(1024, 640);
        paid.open(desk);
        QVERIFY(!desk.hand().says(u"$55.00"_s));
        desk.hand().press(Qt::Key_Down);
        desk.hand().press(Qt::Key_Up);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"$55.00"_s));
        desk.screenshot(u"invoice_1024x640"_s);
    }
};

DESK_TEST(InvoiceTest)
#include "tst_invoice.moc"
