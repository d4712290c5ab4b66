#include "core/billing/deposit.h"
#include "core/billing/refund_lines.h"
#include "core/billing/reverse_tender.h"
#include "core/billing/void_invoice.h"
#include "core/till/expected.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/tender_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;

namespace {

/// One thing that is done with money at the desk; the numbers choose bills, tenders and amounts.
struct Deed
{
    int what = 0;
    int which = 0;
    int pattern = 0;
    int amount = 0;
};

std::ostream &operator<<(std::ostream &out, const Deed &deed)
{
    return out << deed.what << '/' << deed.which << '/' << deed.pattern << '/' << deed.amount;
}

Money cashGiven(const QList<TenderToTake> &tenders)
{
    Money given;
    for (const TenderToTake &one : tenders) {
        if (one.kind == TenderKind::Cash)
            given += one.amount;
    }
    return given;
}

/// What a bill should come to, kept beside the ledger.
struct Expectation
{
    InvoiceId invoice;
    Money total;
    Money paid;
    Money credited;
    Money refunded;
    bool isVoid = false;
    bool isWrittenOff = false;

    Money owed() const { return total - paid - (credited - refunded); }

    InvoiceState state() const
    {
        if (isVoid)
            return InvoiceState::Void;
        if (isWrittenOff)
            return InvoiceState::WrittenOff;
        if (!owed().isZero())
            return paid.isPositive() ? InvoiceState::PartiallyPaid : InvoiceState::Open;
        if (total.isPositive() && credited >= total)
            return InvoiceState::Refunded;
        return refunded.isPositive() ? InvoiceState::PartiallyRefunded : InvoiceState::Paid;
    }
};

/// A shop in which everything is tried, and a second pair of books kept by hand.
class SecondBooks : public Shop
{
public:
    SecondBooks()
    {
        Booking held;
        held.id = newId<BookingId>();
        held.location = founded.location;
        held.household = smiths.id;
        booking = held.id;
        put(held);
    }

    void attempt(const Deed &deed)
    {
        clock.advance(std::chrono::minutes(deed.amount % 7));
        switch (deed.what) {
        case 0:
        case 1:
            sellForMoney(deed);
            break;
        case 2:
            sellOnAccount(deed);
            break;
        case 3:
            pay(deed);
            break;
        case 4:
            refund(deed);
            break;
        case 5:
            correctTender(deed);
            break;
        case 6:
            voidOne(deed);
            break;
        case 7:
            writeOffOne(deed);
            break;
        case 8:
            takeDeposit(deed);
            break;
        case 9:
            settleDeposit(deed);
            break;
        case 10:
            moveCash(deed);
            break;
        default:
            closeAndOpen(deed);
        }
    }

    void compare()
    {
        RC_ASSERT(database().value<qint64>("SELECT coalesce(sum(amount), 0) FROM postings") == 0);
        const auto till =
            database().value<TillSessionId>("SELECT id FROM till_sessions WHERE state = 'OPEN'");
        RC_ASSERT(expectedCash(database(), till) == cashInDrawer);
        RC_ASSERT(depositHeld(database(), booking) == deposit);
        RC_ASSERT(storeCreditOf(database(), smiths.id) == credit);
    }

    void compareBills()
    {
        for (const Expectation &bill : std::as_const(bills)) {
            RC_ASSERT(outstanding(database(), bill.invoice)
                      == (bill.isVoid || bill.isWrittenOff ? usd(0) : bill.owed()));
            RC_ASSERT(stateOf(bill.invoice) == bill.state());
        }
    }

private:
    // A manager with a reason for everything.
    template <class Command>
    auto run(const Command &command)
    {
        By by = byMax();
        by.reason = u"Because"_s;
        auto done = store->run(by, command);
        if (!done) {
            for (const Refusal &refusal : done.error())
                RC_ASSERT(refusal.reason != Reason::StorageFailed);
        }
        return done;
    }

    Expectation *bill(const Deed &deed)
    {
        return bills.isEmpty() ? nullptr : &bills[deed.which % bills.size()];
    }

    void countCash(const QList<TenderToTake> &tenders, Money change)
    {
        cashInDrawer += cashGiven(tenders) - change;
        for (const TenderToTake &one : tenders) {
            if (one.kind == TenderKind::StoreCredit)
                credit -= one.amount;
        }
    }

    void sellForMoney(const Deed &deed)
    {
        const int quantity = 1 + deed.which % 4;
        const QList<ItemToSell> items{{leash.id, quantity}};
        const auto price = priceSale(database(), items, std::nullopt, today());
        RC_ASSERT(price.has_value());
        const auto tenders = tendersFor(price->total,
                                        deed.pattern,
                                        deed.amount % 90 + 5,
                                        usd(deed.which % 3 * 100),
                                        usd(deed.amount * 5));
        const auto sold = run(Sell{.items = items, .tenders = tenders});
        RC_ASSERT(sold.has_value());
        countCash(tenders, sold->change);
        bills +=
            Expectation{.invoice = sold->invoice.id, .total = price->total, .paid = price->total};
    }

    // Some money now or some of their credit, the rest later.
    void sellOnAccount(const Deed &deed)
    {
        const QList<ItemToSell> items{{leash.id, 2}};
        const bool byCredit = deed.pattern % 2 && credit.isPositive();
        const Money part = byCredit ? std::min(credit, usd(900)) : usd(500 + deed.amount);
        const TenderKind kind = byCredit ? TenderKind::StoreCredit : TenderKind::Cash;
        const QList<TenderToTake> tenders{tender(kind, part)};
        const auto sold = run(Sell{.items = items, .tenders = tenders, .household = smiths.id});
        RC_ASSERT(sold.has_value());
        countCash(tenders, sold->change);
        bills +=
            Expectation{.invoice = sold->invoice.id, .total = sold->invoice.total, .paid = part};
    }

    void pay(const Deed &deed)
    {
        Expectation *found = bill(deed);
        if (!found)
            return;
        const bool isOpen = !found->isVoid && !found->isWrittenOff && found->owed().isPositive();
        const Money due = isOpen ? found->owed() : usd(100);
        const Money part = deed.amount % 2 ? due : usd(std::max<qint64>(1, due.minor() / 2));
        const auto tenders = tendersFor(part, deed.pattern, 50, usd(0), usd(0));
        const auto taken = run(TakePayment{found->invoice, tenders});
        RC_ASSERT(taken.has_value() == isOpen);
        if (!taken)
            return;
        countCash(tenders, taken->change);
        found->paid += part;
        RC_ASSERT(taken->left == found->owed());
    }

    void refund(const Deed &deed)
    {
        Expectation *found = bill(deed);
        if (!found || found->isVoid || found->isWrittenOff)
            return;
        RefundLines command{.invoice = found->invoice, .reason = u"Torn"_s};
        for (const CreditableLine &line : creditableLines(database(), found->invoice))
            command.lines += LineToCredit{line.line.id, 1 + deed.amount % line.quantityLeft};
        if (command.lines.isEmpty())
            return;
        const auto invoice = database().find<Invoice>(found->invoice);
        const bool toCredit = deed.pattern % 3 == 0 && invoice->household;
        command.to = tender(toCredit                    ? TenderKind::StoreCredit
                                : deed.pattern % 3 == 1 ? TenderKind::Card
                                                        : TenderKind::Cash,
                            usd(0));
        const Money owed = found->owed();
        const auto refunded = run(command);
        RC_ASSERT(refunded.has_value());
        const Money worth = -refunded->creditNote.total;
        RC_ASSERT(refunded->amount == worth - std::min(owed, worth));
        found->credited += worth;
        found->refunded += refunded->amount;
        if (command.to.kind == TenderKind::Cash)
            cashInDrawer -= refunded->amount;
        if (toCredit)
            credit += refunded->amount;
    }

    // A card that was cash, or cash that was a card. Cash of a drawer that was counted stays there.
    void correctTender(const Deed &deed)
    {
        const auto ids = database().values<TenderId>(R"sql(
            SELECT tenders.id FROM tenders JOIN receipts ON receipts.id = tenders.receipt
             WHERE tenders.kind IN ('CASH', 'CARD') ORDER BY tenders.id
        )sql");
        if (ids.isEmpty())
            return;
        const auto wrong = database().find<Tender>(ids[deed.which % ids.size()]);
        const auto receipt = database().find<Receipt>(wrong->receipt);
        const bool wasCash = wrong->kind == TenderKind::Cash;
        const auto corrected = run(
            ReverseTender{.wrong = wrong->id,
                          .right = tender(wasCash ? TenderKind::Card : TenderKind::Cash, usd(0)),
                          .reason = u"Pressed the wrong key"_s});
        if (!corrected)
            return;
        const auto session = database().find<TillSession>(*receipt->tillSession);
        if (!wasCash)
            cashInDrawer += wrong->amount + wrong->tip;
        else if (session->state == TillState::Open)
            cashInDrawer -= wrong->given - wrong->change;
    }

    void voidOne(const Deed &deed)
    {
        Expectation *found = bill(deed);
        if (!found)
            return;
        const bool mayBe = found->state() == InvoiceState::Open && found->credited.isZero();
        const auto voided = run(VoidInvoice{found->invoice, u"Twice"_s});
        RC_ASSERT(voided.has_value() == mayBe);
        found->isVoid = found->isVoid || mayBe;
    }

    void writeOffOne(const Deed &deed)
    {
        Expectation *found = bill(deed);
        if (!found || deed.pattern % 3 != 0)
            return;
        const bool mayBe = !found->isVoid && !found->isWrittenOff && found->owed().isPositive();
        const auto gone = run(WriteOff{found->invoice, u"Moved away"_s});
        RC_ASSERT(gone.has_value() == mayBe);
        found->isWrittenOff = found->isWrittenOff || mayBe;
    }

    void takeDeposit(const Deed &deed)
    {
        const Money amount = usd(1'000 + deed.amount);
        const auto tenders = tendersFor(amount, deed.pattern, 40, usd(0), usd(0));
        const auto taken = run(TakeDeposit{booking, amount, tenders});
        RC_ASSERT(taken.has_value());
        countCash(tenders, taken->change);
        deposit += amount;
    }

    void settleDeposit(const Deed &deed)
    {
        const Money back = usd(deposit.minor() * (deed.amount % 101) / 100);
        const auto settled = run(SettleDeposit{.booking = booking,
                                               .refund = back,
                                               .to = tender(TenderKind::Cash, usd(0)),
                                               .reason = u"Cancelled"_s});
        RC_ASSERT(settled.has_value() == deposit.isPositive());
        if (!settled)
            return;
        cashInDrawer -= back;
        deposit = usd(0);
    }

    void moveCash(const Deed &deed)
    {
        const CashMoveKind kinds[] = {CashMoveKind::In, CashMoveKind::Out, CashMoveKind::Drop};
        const CashMoveKind kind = kinds[deed.pattern % 3];
        const Money amount = usd(1 + deed.amount);
        const auto moved = run(MoveCash{kind, amount, u"Stamps"_s});
        RC_ASSERT(moved.has_value() == (kind == CashMoveKind::In || amount <= cashInDrawer));
        if (moved)
            cashInDrawer += kind == CashMoveKind::In ? amount : -amount;
    }

    void closeAndOpen(const Deed &deed)
    {
        if (cashInDrawer.isNegative() || deed.pattern != 0)
            return;
        const Money variance = usd(std::max<qint64>(deed.amount % 40 - 20, -cashInDrawer.minor()));
        const auto closed =
            run(CloseTill{.coins = coins(cashInDrawer + variance), .reason = u"Counted twice"_s});
        RC_ASSERT(closed.has_value() && closed->variance == variance);
        RC_ASSERT(openTill().has_value());
        cashInDrawer = usd(20'000);
    }

    QList<CountedCoins> coins(Money sum) const
    {
        return {{usd(10'000), int(sum.minor() / 10'000)}, {usd(1), int(sum.minor() % 10'000)}};
    }

    QList<Expectation> bills;
    Money cashInDrawer = usd(20'000);
    Money deposit = usd(0);
    Money credit = usd(0);
};

constexpr int deeds = 10'000;
constexpr int runs = 100; // what rapidcheck does unless told otherwise

} // namespace

template <>
struct rc::Arbitrary<Deed>
{
    static Gen<Deed> arbitrary()
    {
        return gen::build<Deed>(gen::set(&Deed::what, gen::inRange(0, 12)),
                                gen::set(&Deed::which, gen::inRange(0, 1'000)),
                                gen::set(&Deed::pattern, gen::inRange(0, 12)),
                                gen::set(&Deed::amount, gen::inRange(0, 1'000)));
    }
};

class MoneyPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every entry balances, every bill stands where its story says, and the drawer holds what was
    // put into it, whatever is tried.
    void theLedgerAgreesWithBooksKeptByHand()
    {
        const auto many =
            rc::gen::container<std::vector<Deed>>(deeds / runs, rc::gen::arbitrary<Deed>());
        QVERIFY(rc::check([&] {
            SecondBooks shop;
            for (const Deed &deed : *many) {
                shop.attempt(deed);
                shop.compare();
            }
            shop.compareBills();
            const QString complaints = shop.complaints();
            if (!complaints.isEmpty())
                RC_FAIL(complaints.toStdString());
        }));
    }
};

DESK_TEST(MoneyPropertyTest)
#include "tst_money_property.moc"
