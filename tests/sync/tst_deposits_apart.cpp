#include "core/billing/balance.h"
#include "core/billing/deposit.h"
#include "core/billing/ledger.h"
#include "core/bookings/decide_stays.h"
#include "core/verify/books.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// $50.00 in advance is held for Rex, and both desks know.
class HeldDeposit : public SharedResort
{
public:
    explicit HeldDeposit(int daysLater = 5)
    {
        const Result<Booked> made = SharedResort::book(*reception, house().rex, daysLater);
        DESK_ASSERT(made);
        booking = made->booking;
        stays = made->reservations;
        DESK_ASSERT(take(5'000));
        DESK_ASSERT(settle());
    }

    void isCalledOff()
    {
        DESK_ASSERT(reception->store->run(byMax(), CancelStays{stays, u"Ill"_s}));
        DESK_ASSERT(settle());
    }

    Money money(qint64 minor) { return house().money(minor); }

    Result<Taken> take(qint64 minor)
    {
        const TenderToTake cash{.kind = TenderKind::Cash, .amount = money(minor)};
        return reception->store->run(byMax(), TakeDeposit{booking, money(minor), {cash}});
    }

    /// The resort keeps what does not go back.
    Result<SettledDeposit> givesBack(SharedDesk &desk, qint64 minor)
    {
        clock().advance(std::chrono::minutes(1));
        return desk.store->run(
            byMax(),
            SettleDeposit{.booking = booking,
                          .refund = money(minor),
                          .to = {.kind = TenderKind::Card, .reference = u"T-1"_s},
                          .reason = u"Ill"_s});
    }

    qint64 held() { return depositHeld(office->database(), booking).minor(); }
    qint64 kept() { return depositKept(office->database(), booking).minor(); }

    QStringList brokenBooks()
    {
        QStringList rules;
        for (const verify::Finding &finding : verify::brokenBooks(hub->database()))
            rules += finding.rule;
        return rules;
    }

    BookingId booking;
    QList<ReservationId> stays;
};

} // namespace

/// Two desks, cut apart, and one deposit.
class DepositsApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothKeepItAndItIsKeptOnce()
    {
        HeldDeposit resort;
        resort.isCalledOff();
        QVERIFY(resort.givesBack(*resort.reception, 2'000));
        QVERIFY(resort.givesBack(*resort.office, 2'000));
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        // Twice 20.00 went back: of 50.00 there are 10.00 to keep.
        QCOMPARE(resort.held(), 0);
        QCOMPARE(resort.kept(), 1'000);
        QCOMPARE(resort.brokenBooks(), QStringList());
        const Clash clash = resort.clashes().first();
        QCOMPARE(clash.kind, ClashKind::DepositCountedOnce);
        QCOMPARE(clash.over, 5'000);
        QCOMPARE(resort.reception->cards(), QStringList{u"merged"_s});
    }

    void oneGivesItBackAndTheOtherHasNothingToKeep()
    {
        HeldDeposit resort;
        resort.isCalledOff();
        QVERIFY(resort.givesBack(*resort.reception, 0));
        QVERIFY(resort.givesBack(*resort.office, 5'000));
        // Whoever comes first: what the resort kept gives way to money that changed hands.
        QVERIFY(resort.reception->exchange(*resort.hub));
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        QCOMPARE(resort.held(), 0);
        QCOMPARE(resort.kept(), 0);
        QCOMPARE(resort.brokenBooks(), QStringList());
        QCOMPARE(resort.clashes().first().kind, ClashKind::DepositCountedOnce);
    }

    void bothGiveItBackAndTheFamilyReturnsIt()
    {
        HeldDeposit resort;
        resort.isCalledOff();
        QVERIFY(resort.givesBack(*resort.reception, 5'000));
        QVERIFY(resort.givesBack(*resort.office, 4'000));
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        const Clash clash = resort.clashes().first();
        QCOMPARE(clash.kind, ClashKind::DepositOverdrawn);
        QCOMPARE(clash.over, 4'000);
        QCOMPARE(resort.held(), -4'000);
        QCOMPARE(resort.kept(), 0);
        QCOMPARE(resort.brokenBooks(), QStringList{u"ledger.negative_deposit"_s});
        QCOMPARE(resort.reception->cards(), QStringList{u"conflicted"_s});

        QCOMPARE(reasons(resort.take(4'001)), {Reason::OutOfRange});
        QVERIFY(resort.take(1'000));
        const ForgiveDeposit rest{resort.booking, u"Old customers"_s};
        QCOMPARE(*resort.office->store->run(resort.byMax(), rest), resort.money(4'000));
        QVERIFY(resort.settle());
        // Forgiven apart: what they returned is theirs again.
        QCOMPARE(resort.held(), 1'000);
        QCOMPARE(resort.brokenBooks(), QStringList());
    }

    void whatIsMissingIsForgivenOnce()
    {
        HeldDeposit resort;
        resort.isCalledOff();
        QVERIFY(resort.givesBack(*resort.reception, 5'000));
        QVERIFY(resort.givesBack(*resort.office, 5'000));
        QVERIFY(resort.settle());
        const ForgiveDeposit all{resort.booking, u"Old customers"_s};
        QCOMPARE(
            reasons(resort.office->store->run(resort.byMax(), ForgiveDeposit{all.booking, {}})),
            {Reason::Missing});
        QVERIFY(resort.office->store->run(resort.byMax(), all));
        QCOMPARE(reasons(resort.office->store->run(resort.byMax(), all)), {Reason::NothingToPay});
        QVERIFY(resort.settle());
        QCOMPARE(resort.held(), 0);
        QCOMPARE(resort.brokenBooks(), QStringList());
        QCOMPARE(reasons(resort.take(100)), {Reason::WrongState});
    }

    void oneKeepsItWhileTheOtherBillsTheStay()
    {
        HeldDeposit resort(0);
        resort.comes(resort.stays);
        QVERIFY(resort.givesBack(*resort.reception, 0));
        const Result<CheckedOut> left = resort.leaves(*resort.office, resort.stays);
        QVERIFY(left);
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        QCOMPARE(resort.held(), 0);
        QCOMPARE(resort.kept(), 0);
        QCOMPARE(outstanding(resort.office->database(), left->invoice.id), left->left);
        QCOMPARE(resort.brokenBooks(), QStringList());
    }
};

DESK_TEST(DepositsApartTest)
#include "tst_deposits_apart.moc"
