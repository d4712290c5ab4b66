#include "core/billing/credit_note.h"
#include "core/billing/deposit.h"
#include "core/billing/draft.h"
#include "core/billing/family_deposits.h"
#include "core/billing/quick_amounts.h"
#include "core/billing/refund_lines.h"
#include "core/billing/reverse_tender.h"
#include "core/billing/void_invoice.h"
#include "core/catalog/edit_taxes.h"
#include "core/catalog/stock.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

template <class T>
Reason reasonOf(const Result<T> &result)
{
    return result ? Reason::Cancelled : result.error().front().reason;
}

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilyChecksOutWithADepositACardAndATip()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto deposit = shop.store->run(
            shop.bySam(), TakeDeposit{shop.booking, shop.money(5'000), {shop.cash(5'000)}});
        QVERIFY(deposit);
        QCOMPARE(shop.account(Account::DepositLiability), -5'000);

        const auto done = shop.store->run(shop.bySam(), shop.checkOut({shop.card(24'825, 1'000)}));
        QVERIFY(done);
        QCOMPARE(done->invoice.number, u"SFE-01-000001"_s);
        QCOMPARE(done->invoice.total, shop.money(29'825));
        QCOMPARE(done->invoice.tax, shop.money(2'065));
        QCOMPARE(done->deposit, shop.money(5'000));
        QCOMPARE(done->left, shop.money(0));
        QCOMPARE(shop.stayStates(), QList{ReservationState::Completed});
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::Paid);
        QCOMPARE(shop.account(Account::Receivable), 0);
        QCOMPARE(shop.account(Account::DepositLiability), 0);
        QCOMPARE(shop.account(Account::CardClearing), 25'825);
        QCOMPARE(shop.account(Account::TipsPayable), -1'000);
        QCOMPARE(shop.account(Account::Revenue), -30'400);
        QCOMPARE(shop.account(Account::DiscountGiven), 2'640);
        QCOMPARE(shop.account(Account::TaxPayable), -2'065);
        QCOMPARE(shop.complaints(), QString());
    }

    void aBathIsRefundedWithItsTax()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.bySam(), shop.checkOut({shop.card(29'825)}));
        QVERIFY(done);
        RefundLines refund{.invoice = done->invoice.id, .to = shop.card(0), .reason = u"No bath"_s};
        for (const CreditableLine &line : creditableLines(shop.database(), done->invoice.id)) {
            if (line.line.kind == LineKind::AddOn)
                refund.lines += LineToCredit{line.line.id, 1};
        }
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), refund)), Reason::ApprovalNeeded);
        const auto refunded = shop.store->run(shop.byMax(), refund);
        QVERIFY(refunded);
        QCOMPARE(refunded->amount, shop.money(2'686));
        QCOMPARE(shop.account(Account::CardClearing), 29'825 - 2'686);
        QCOMPARE(shop.account(Account::Revenue), -30'400 + 2'500);
        QCOMPARE(shop.account(Account::TaxPayable), -2'065 + 186);
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::PartiallyRefunded);
        QCOMPARE(reasonOf(shop.store->run(shop.byMax(), refund)), Reason::AlreadyReversed);
        QCOMPARE(shop.complaints(), QString());
    }

    void takingBackABillMakesStoreCreditThatCanBeSpent()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.bySam(), shop.checkOut({shop.cash(30'000)}));
        QVERIFY(done);
        QCOMPARE(done->change, shop.money(175));
        QVERIFY(shop.store->write(
            shop.byMax(), {"test.credit", 1, Priority::Now}, {}, [&](Writer &writer) {
                return creditNoteFor(writer, done->invoice);
            }));
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::Refunded);
        QCOMPARE(shop.account(Account::Revenue), 0);
        const auto balance = householdBalance(shop.database(), shop.smiths.id);
        QCOMPARE(balance.storeCredit, shop.money(29'825));
        QCOMPARE(balance.owed, shop.money(0));

        const Sell sale{.items = {{shop.leash.id, 1}},
                        .tenders = {{.kind = TenderKind::StoreCredit, .amount = shop.money(2'148)}},
                        .household = shop.smiths.id};
        QVERIFY(shop.store->run(shop.bySam(), sale));
        QCOMPARE(storeCreditOf(shop.database(), shop.smiths.id), shop.money(29'825 - 2'148));
        QCOMPARE(shop.complaints(), QString());
    }

    void aFamilyLeavesOnAccountOnlyWithApprovalAndPaysInParts()
    {
        Shop shop;
        shop.stayThreeNights();
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), shop.checkOut({}))),
                 Reason::ApprovalNeeded);
        const auto done = shop.store->run(shop.byMax(), shop.checkOut({}));
        QVERIFY(done);
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::Open);
        QVERIFY(shop.store->run(shop.bySam(), TakePayment{done->invoice.id, {shop.cash(10'000)}}));
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::PartiallyPaid);
        QCOMPARE(shop.stayStates(), QList{ReservationState::CheckedOut});
        const auto rest = shop.store->run(
            shop.bySam(), TakePayment{done->invoice.id, {shop.cash(10'000), shop.card(10'000)}});
        QVERIFY(rest);
        QCOMPARE(rest->change, shop.money(175));
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::Paid);
        QCOMPARE(shop.stayStates(), QList{ReservationState::Completed});
        QCOMPARE(
            reasonOf(shop.store->run(shop.bySam(), TakePayment{done->invoice.id, {shop.cash(1)}})),
            Reason::NothingToPay);
        QCOMPARE(shop.complaints(), QString());
    }

    void aWalkInBuysPaysAndGetsChangeInOneGo()
    {
        Shop shop;
        const qint64 waiting = shop.waiting();
        const auto sold = shop.sell({shop.cash(5'000)}, 2);
        QVERIFY(sold);
        QCOMPARE(sold->invoice.total, shop.money(4'295)); // 3,998 and 7.44 %
        QCOMPARE(sold->change, shop.money(705));
        QCOMPARE(stockOf(shop.database(), shop.leash.id, shop.founded.location), -2);
        QCOMPARE(shop.waiting(), waiting + 1);
        QCOMPARE(shop.complaints(), QString());
    }

    void aWalkInThatPaysTooLittleLeavesNothingBehind()
    {
        Shop shop;
        const qint64 waiting = shop.waiting();
        QCOMPARE(reasonOf(shop.sell({shop.cash(2'000)})), Reason::TenderTooSmall);
        QCOMPARE(shop.waiting(), waiting);
        QCOMPARE(shop.sell({shop.cash(2'148)})->invoice.number, u"SFE-01-000001"_s);
    }

    void onlyCashGivesChangeAndACardNeedsItsReference()
    {
        Shop shop;
        QCOMPARE(reasonOf(shop.sell({shop.card(5'000)})), Reason::TenderTooLarge);
        TenderToTake card = shop.card(2'148);
        card.reference.clear();
        QCOMPARE(reasonOf(shop.sell({card})), Reason::CardReferenceMissing);
        card.reference = u"4242 4242 4242 4242"_s;
        QCOMPARE(reasonOf(shop.sell({card})), Reason::CardNumberTyped);
        QCOMPARE(reasonOf(shop.sell({{.kind = TenderKind::Check, .amount = shop.money(2'148)}})),
                 Reason::CheckNumberMissing);
    }

    void aStayThatItsDepositPaysIsCompletedAtOnce()
    {
        Shop shop;
        shop.stayThreeNights();
        QVERIFY(shop.store->run(
            shop.bySam(), TakeDeposit{shop.booking, shop.money(29'825), {shop.cash(29'825)}}));
        const auto done = shop.store->run(shop.bySam(), shop.checkOut({}));
        QVERIFY(done);
        QVERIFY(!done->receipt);
        QCOMPARE(shop.stayStates(), QList{ReservationState::Completed});
    }

    void whatIsHandedOverIsExactThenRound()
    {
        const Shop shop;
        const auto list = [&](const QList<qint64> &minors) {
            QList<Money> amounts;
            for (const qint64 minor : minors)
                amounts += shop.money(minor);
            return amounts;
        };
        QCOMPARE(handedOver(shop.money(29'823), 5, 3), list({29'825, 30'000}));
        QCOMPARE(handedOver(shop.money(2'148), 1, 4), list({2'148, 2'500, 3'000, 4'000}));
        QCOMPARE(handedOver(shop.money(2'000), 1, 3), list({2'000, 5'000, 10'000}));
        QCOMPARE(halfOf(shop.money(29'825), 1), shop.money(14'913));
        QCOMPARE(halfOf(shop.money(29'825), 5), shop.money(14'915));
    }

    void cashIsRoundedToTheSmallestCoinAndTheRestIsOnItsAccount()
    {
        const Money due = Money::minor(1'003, *Currency::parse(u"USD"));
        const Money given = due + Money::minor(997, *Currency::parse(u"USD"));
        const auto settled = settle(due, {{.amount = given}}, 5);
        QVERIFY(settled);
        QCOMPARE(settled->change.minor(), 995);
        QCOMPARE(settled->tenders.first().rounding.minor(), 2);
        QCOMPARE(settled->left.minor(), 0);
    }

    void aWrongTenderIsReversedAndTheOriginalStays()
    {
        Shop shop;
        const auto sold = shop.sell({shop.card(2'148)});
        const Tender wrong = tendersOf(shop.database(), sold->receipt->id).first();
        const ReverseTender command{
            .wrong = wrong.id, .right = shop.cash(0), .reason = u"It was cash"_s};
        QVERIFY(shop.store->run(shop.byMax(), command));
        QCOMPARE(shop.account(Account::CardClearing), 0);
        QCOMPARE(shop.account(Account::Cash), 20'000 + 2'148);
        QCOMPARE(shop.database().find<Tender>(wrong.id), wrong);
        QCOMPARE(shop.stateOf(sold->invoice.id), InvoiceState::Paid);
        QCOMPARE(reasonOf(shop.store->run(shop.byMax(), command)), Reason::AlreadyReversed);
        QCOMPARE(shop.complaints(), QString());
    }

    void aCancelledBookingForfeitsHalfItsDeposit()
    {
        Shop shop;
        shop.stayThreeNights();
        QVERIFY(shop.store->run(shop.bySam(),
                                TakeDeposit{shop.booking, shop.money(5'000), {shop.cash(5'000)}}));
        QVERIFY(shop.store->run(shop.byMax(),
                                SettleDeposit{.booking = shop.booking,
                                              .refund = shop.money(2'500),
                                              .reason = u"Cancelled late"_s}));
        QCOMPARE(shop.account(Account::DepositLiability), 0);
        QCOMPARE(shop.account(Account::Cash), 20'000 + 2'500);
        QCOMPARE(shop.account(Account::Revenue), -2'500);
        QCOMPARE(shop.complaints(), QString());
    }

    void aDepositIsKeptByWhoMayGiveItBack()
    {
        Shop shop;
        shop.stayThreeNights();
        QVERIFY(shop.store->run(shop.bySam(),
                                TakeDeposit{shop.booking, shop.money(5'000), {shop.cash(5'000)}}));
        const SettleDeposit keep{
            .booking = shop.booking, .refund = shop.money(0), .reason = u"No show"_s};
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), keep)), Reason::ApprovalNeeded);
        const auto kept = shop.store->run(shop.byMax(), keep);
        QVERIFY(kept);
        QCOMPARE(kept->kept, shop.money(5'000));
        QVERIFY(!kept->receipt);
        QCOMPARE(shop.account(Account::Revenue), -5'000);
        QCOMPARE(reasonOf(shop.store->run(shop.byMax(), keep)), Reason::NothingToPay);
        QCOMPARE(shop.complaints(), QString());
    }

    void whatABillLeavesOfADepositStaysInSight()
    {
        Shop shop;
        shop.stayThreeNights();
        QVERIFY(shop.store->run(
            shop.bySam(), TakeDeposit{shop.booking, shop.money(40'000), {shop.cash(40'000)}}));
        const auto open = familyDeposits(shop.database(), shop.smiths.id);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().pets, u"Bella, Rex"_s);
        QVERIFY(open.first().isOpen);

        const auto done = shop.store->run(shop.bySam(), shop.checkOut({}));
        QVERIFY(done);
        QCOMPARE(done->depositLeft, shop.money(40'000 - 29'825));
        const auto over = familyDeposits(shop.database(), shop.smiths.id);
        QCOMPARE(over.size(), 1);
        QVERIFY(!over.first().isOpen);
        QCOMPARE(over.first().held, done->depositLeft);

        const TakeDeposit late{shop.booking, shop.money(100), {shop.cash(100)}};
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), late)), Reason::WrongState);
        QVERIFY(shop.store->run(shop.byMax(),
                                SettleDeposit{.booking = shop.booking,
                                              .refund = done->depositLeft,
                                              .reason = u"Left over"_s}));
        QVERIFY(familyDeposits(shop.database(), shop.smiths.id).isEmpty());
        QCOMPARE(shop.complaints(), QString());
    }

    void aBillWithoutPaymentIsVoidedOrWrittenOff()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.byMax(), shop.checkOut({}));
        const VoidInvoice command{done->invoice.id, u"Wrong family"_s};
        shop.clock.set(shop.at(14, 0, 4));
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), command)), Reason::ApprovalNeeded);
        QVERIFY(shop.store->run(shop.byMax(), command));
        QCOMPARE(shop.stateOf(done->invoice.id), InvoiceState::Void);
        QCOMPARE(shop.account(Account::Revenue), 0);
        QCOMPARE(reasonOf(shop.store->run(shop.byMax(), WriteOff{done->invoice.id, u"Gone"_s})),
                 Reason::InvoiceNotOpen);
        QCOMPARE(shop.complaints(), QString());
    }

    void withoutAnOpenTillNoMoneyIsTaken()
    {
        Shop shop;
        QVERIFY(shop.store->run(shop.bySam(), CloseTill{{{shop.money(2'000), 10}}}));
        QCOMPARE(reasonOf(shop.sell({shop.cash(2'148)})), Reason::TillClosed);
    }

    void aDrawerThatIsShortNeedsAReasonAndMuchNeedsAManager()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(2'148)}));
        CloseTill command{.coins = {{shop.money(1), 21'948}}};
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), command)), Reason::VarianceNeedsReason);
        command.reason = u"Miscounted"_s;
        const auto closed = shop.store->run(shop.bySam(), command);
        QVERIFY(closed);
        QCOMPARE(closed->variance, shop.money(-200));
        QCOMPARE(shop.account(Account::CashOverShort), 200);
        QCOMPARE(shop.account(Account::Cash), 0);

        QVERIFY(shop.openTill());
        command.coins = {{shop.money(1), 10'000}};
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), command)), Reason::ApprovalNeeded);
        QVERIFY(shop.store->run(shop.byMax(), command));
        QCOMPARE(shop.complaints(), QString());
    }

    void zNumbersFollowEachOtherInAChain()
    {
        Shop shop;
        const CloseTill close{{{shop.money(2'000), 10}}};
        const auto first = shop.store->run(shop.bySam(), close);
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), close)), Reason::TillClosed);
        QVERIFY(shop.openTill());
        QCOMPARE(reasonOf(shop.openTill()), Reason::TillAlreadyOpen);
        const auto second = shop.store->run(shop.bySam(), close);
        QCOMPARE(second->zNumber, 2);
        QCOMPARE(second->previousZHash, first->zHash);
        QCOMPARE(brokenZs(shop.database()), QList<int>());

        TillSession forged = *first;
        forged.cashCounted = shop.money(1);
        shop.put(forged);
        QCOMPARE(brokenZs(shop.database()), QList<int>{1});
    }

    void cashThatComesAndGoesIsInTheDrawersSum()
    {
        Shop shop;
        const MoveCash out{CashMoveKind::Out, shop.money(1'000), u"Stamps"_s};
        QCOMPARE(reasonOf(shop.store->run(shop.bySam(), out)), Reason::ApprovalNeeded);
        QVERIFY(shop.store->run(shop.byMax(), out));
        QVERIFY(
            shop.store->run(shop.bySam(), MoveCash{CashMoveKind::In, shop.money(300), u"Found"_s}));
        QCOMPARE(shop.account(Account::Cash), 20'000 - 700);
    }

    void theStateAndTheCityEachGetTheirTax()
    {
        Shop shop;
        const TaxRate city{.taxClass = shop.taxed.id,
                           .jurisdiction = u"Santa Fe"_s,
                           .rate = {10'000},
                           .validFrom = shop.today()};
        QVERIFY(shop.store->run(shop.byMax(), AddTaxRate{city}));
        QCOMPARE(priceSale(shop.database(), {{shop.leash.id, 1}}, {}, shop.today())->total,
                 shop.money(1'999 + 149 + 20));
        const auto sold = shop.sell({shop.cash(2'168)});
        QVERIFY(sold);
        QCOMPARE(sold->invoice.tax, shop.money(149 + 20));
        QCOMPARE(shop.database().values<qint64>("SELECT amount FROM invoice_taxes ORDER BY rate"),
                 (QList<qint64>{20, 149}));
        QCOMPARE(shop.database().values<qint64>(
                     "SELECT amount FROM postings WHERE account = ? ORDER BY owner = 'Santa Fe'",
                     Account::TaxPayable),
                 (QList<qint64>{-149, -20}));
        QCOMPARE(shop.complaints(), QString());
    }
};

DESK_TEST(MoneyTest)
#include "tst_money.moc"
