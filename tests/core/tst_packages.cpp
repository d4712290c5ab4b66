#include "tests/support/package_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// Visits that are paid for in advance, and used one by one.
class PackagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoldIsOwedInVisitsAndNotEarned()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const PackageCredits left = shop.left(bought);
        QCOMPARE(left.available, 20);
        QCOMPARE(left.worth, shop.money(27'000));
        QCOMPARE(left.expiresOn, shop.today(180));
        QCOMPARE(left.usableOn, shop.today(194));
        QCOMPARE(shop.owedInVisits(), 27'000);
        QCOMPARE(shop.account(Account::Revenue), 0);
        QCOMPARE(shop.account(Account::TaxPayable), -2'009);
        QCOMPARE(shop.account(Account::CardClearing), 29'009);
        QCOMPARE(shop.complaints(), QString());
    }

    void aDiscountMakesItsVisitsWorthLess()
    {
        PackageShop shop;
        Sell sale{.items = {},
                  .tenders = {shop.card(26'108)},
                  .household = shop.smiths.id,
                  .packages = {{.plan = shop.tenDays}}};
        sale.discount = DiscountWish{.share = {100'000}, .amount = {}, .reason = u"Friends"_s};
        const auto sold = shop.store->run(shop.byMax(), sale);
        QVERIFY(sold);
        QCOMPARE(shop.owedInVisits(), 24'300);
        QCOMPARE(shop.account(Account::DiscountGiven), 0);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoMayLeavesItOnTheAccount()
    {
        PackageShop shop;
        const Sell sale{.items = {},
                        .tenders = {},
                        .household = shop.smiths.id,
                        .packages = {{.plan = shop.tenDays}}};
        QCOMPARE(reasons(shop.store->run(shop.bySam(), sale)), {Reason::ApprovalNeeded});
        const auto sold = shop.store->run(shop.byMax(), sale);
        QVERIFY(sold);
        QCOMPARE(sold->left, shop.money(29'009));
        QVERIFY(!sold->receipt);
        QCOMPARE(shop.owedInVisits(), 27'000);
        QCOMPARE(shop.complaints(), QString());
    }

    void nobodyInParticularBuysNoPackage()
    {
        PackageShop shop;
        const auto refused = shop.store->run(shop.bySam(),
                                             Sell{.items = {},
                                                  .tenders = {shop.card(29'009)},
                                                  .packages = {{.plan = shop.tenDays}}});
        QCOMPARE(reasons(refused), {Reason::PackageForFamily});
    }

    void aVisitCostsItsCreditAndNothingElse()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex);
        QCOMPARE(shop.left(bought).available, 18);
        QCOMPARE(shop.left(bought).held, 2);

        const CheckedOut gone = shop.goesHome(stay);
        QCOMPARE(gone.invoice.total, shop.money(0));
        QCOMPARE(gone.invoice.tax, shop.money(0));
        QCOMPARE(shop.left(bought).available, 18);
        QCOMPARE(shop.left(bought).held, 0);
        QCOMPARE(shop.owedInVisits(), 24'300);
        QCOMPARE(shop.account(Account::Revenue), -2'700);
        QCOMPARE(shop.database().find<Reservation>(stay)->state, ReservationState::Completed);
        QCOMPARE(shop.complaints(), QString());
    }

    void addOnsArePaidWithMoney()
    {
        PackageShop shop;
        shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex);
        CheckOutAndBill home = shop.goingHome({stay}, {shop.card(2'686)});
        home.addOns = {{.reservation = stay, .addOn = shop.bath.id}};
        const auto gone = shop.store->run(shop.bySam(), home);
        QVERIFY(gone);
        QCOMPARE(gone->invoice.total, shop.money(2'686)); // 25.00 and its tax
        QCOMPARE(gone->left, shop.money(0));
        QCOMPARE(shop.complaints(), QString());
    }

    void aCouponTakesNothingOffWhatACreditPays()
    {
        PackageShop shop;
        shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex);
        CheckOutAndBill home = shop.goingHome({stay}, {shop.card(2'417)});
        home.addOns = {{.reservation = stay, .addOn = shop.bath.id}};
        home.discount = DiscountWish{.share = {100'000}, .amount = {}, .reason = u"Friends"_s};
        const auto gone = shop.store->run(shop.byMax(), home);
        QVERIFY(gone);
        QCOMPARE(gone->invoice.total, shop.money(2'417)); // 22.50 and its tax
        QCOMPARE(shop.complaints(), QString());
    }

    void theCreditsOfThePetComeFirstThenTheSoonestToExpire()
    {
        PackageShop shop;
        PackagePlan late = shop.ten();
        late.name = u"Long"_s;
        late.validityDays.reset();
        PackagePlan own = shop.ten();
        own.name = u"For Rex"_s;
        own.forOnePet = true;
        const PackagePurchaseId forEver = shop.buys(shop.add(late));
        const PackagePurchaseId soon = shop.buys(shop.tenDays);
        const PackagePurchaseId rexes = shop.buys(shop.add(own), shop.rex.id);
        shop.comes(shop.rex);
        QCOMPARE(shop.left(rexes).held, 2);
        shop.comes(shop.bella);
        QCOMPARE(shop.left(soon).held, 2);
        QCOMPARE(shop.left(forEver).held, 0);
    }

    void aLongStayUsesWhatThereIsAndTheRestIsPaid()
    {
        PackageShop shop;
        PackagePlan two = shop.ten();
        two.name = u"Two days"_s;
        two.units = 4;
        two.price = shop.money(5'001);
        const PackagePurchaseId bought = shop.buys(shop.add(two));
        const ReservationId stay = shop.comes(shop.rex, 3);
        QCOMPARE(shop.left(bought).held, 4);
        shop.clock.set(shop.at(12, 0, 2));
        const auto gone = shop.store->run(shop.bySam(), shop.goingHome({stay}, {shop.card(3'223)}));
        QVERIFY(gone);
        QCOMPARE(gone->invoice.total, shop.money(3'223)); // one day of 30.00 and its tax
        QCOMPARE(shop.owedInVisits(), 0);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoLeavesEarlyUsesFewer()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex, 3);
        QCOMPARE(shop.left(bought).held, 6);
        shop.goesHome(stay);
        QCOMPARE(shop.left(bought).available, 18);
        QCOMPARE(shop.left(bought).held, 0);
        QCOMPARE(shop.complaints(), QString());
    }

    void theLastCreditTakesTheCentsThatDoNotDivide()
    {
        PackageShop shop;
        PackagePlan three = shop.ten();
        three.name = u"Three"_s;
        three.units = 6;
        three.price = shop.money(1'000);
        shop.buys(shop.add(three));
        QList<qint64> owed;
        for (int visit = 0; visit < 3; ++visit) {
            shop.goesHome(shop.comes(shop.rex));
            owed += shop.owedInVisits();
        }
        QCOMPARE(owed, QList<qint64>({668, 336, 0}));
        QCOMPARE(shop.complaints(), QString());
    }

    void whoIsNotHereHoldsNothing()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex);
        QVERIFY(shop.store->run(shop.bySam(), UndoCheckIn{{stay}}));
        QCOMPARE(shop.left(bought).available, 20);
        QVERIFY(shop.store->run(shop.bySam(), CheckIn{.arrivals = {{.reservation = stay}}}));
        QCOMPARE(shop.left(bought).held, 2);
        QCOMPARE(shop.kindsOfMoves(bought),
                 QList<CreditMoveKind>({CreditMoveKind::Sell,
                                        CreditMoveKind::Hold,
                                        CreditMoveKind::Release,
                                        CreditMoveKind::Hold}));
    }

    void anUndoneCheckOutHoldsAgain()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex);
        shop.goesHome(stay);
        QVERIFY(shop.store->run(shop.byMax(), UndoCheckOut{{stay}}));
        QCOMPARE(shop.left(bought).available, 18);
        QCOMPARE(shop.left(bought).held, 2);
        QCOMPARE(shop.owedInVisits(), 27'000);
        QCOMPARE(shop.account(Account::Revenue), 0);
        shop.goesHome(stay);
        QCOMPARE(shop.owedInVisits(), 24'300);
        QCOMPARE(shop.complaints(), QString());
    }

    void aVoidedVisitGivesItsCreditBack()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const CheckedOut gone = shop.goesHome(shop.comes(shop.rex));
        QVERIFY(shop.store->run(shop.byMax(), VoidInvoice{gone.invoice.id, u"Wrong dog"_s}));
        QCOMPARE(shop.left(bought).available, 20);
        QCOMPARE(shop.owedInVisits(), 27'000);
        QCOMPARE(shop.complaints(), QString());
    }

    void aPackageIsTakenBackWhileAllOfItIsLeft()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        const auto bill = shop.database().value<InvoiceId>(
            "SELECT invoice FROM invoice_lines WHERE purchase = ?", bought);
        const auto line = shop.database().value<InvoiceLineId>(
            "SELECT id FROM invoice_lines WHERE purchase = ?", bought);
        const RefundLines refund{
            .invoice = bill, .lines = {{line, 1}}, .to = shop.card(0), .reason = u"Moves away"_s};
        const ReservationId stay = shop.comes(shop.rex);
        const auto refused = shop.store->run(shop.byMax(), refund);
        QCOMPARE(reasons(refused), {Reason::PackageUsed});
        QVERIFY(shop.store->run(shop.bySam(), UndoCheckIn{{stay}}));
        const auto refunded = shop.store->run(shop.byMax(), refund);
        QVERIFY(refunded);
        QCOMPARE(refunded->amount, shop.money(29'009));
        QCOMPARE(shop.left(bought).available, 0);
        QCOMPARE(shop.owedInVisits(), 0);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoBuysWhileTheDogIsHereCanUseItAtOnce()
    {
        PackageShop shop;
        const ReservationId stay = shop.comes(shop.rex);
        QCOMPARE(reasons(shop.store->run(shop.bySam(), UseCredits{{stay}})),
                 {Reason::NoCreditLeft});
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        QVERIFY(shop.store->run(shop.bySam(), UseCredits{{stay}}));
        QCOMPARE(shop.left(bought).held, 2);
        QVERIFY(shop.store->run(shop.bySam(), KeepCredits{{stay}}));
        QCOMPARE(shop.left(bought).held, 0);
    }

    void whatExpiresIsEarnedButNotWhatAStayHolds()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        shop.clock.set(shop.at(9, 0, 194));
        shop.openTill();
        const ReservationId stay = shop.comes(shop.rex);
        QCOMPARE(*shop.store->run(shop.bySam(), ExpireCredits{}), 0);
        shop.clock.set(shop.at(9, 0, 195));
        QVERIFY(creditsExpire(shop.database(), shop.day()));
        QCOMPARE(*shop.store->run(shop.bySam(), ExpireCredits{}), 1);
        QCOMPARE(*shop.store->run(shop.bySam(), ExpireCredits{}), 0);
        QVERIFY(!creditsExpire(shop.database(), shop.day()));
        QCOMPARE(shop.left(bought).available, 0);
        QCOMPARE(shop.left(bought).held, 2);
        QCOMPARE(shop.account(Account::Breakage), -24'300);
        QCOMPARE(shop.complaints(), QString());
        Q_UNUSED(stay)
    }

    void aManagerGivesCreditsWithAReason()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        shop.goesHome(shop.comes(shop.rex));
        const AdjustCredits gift{.purchase = bought, .units = 2, .reason = u"He was ill"_s};
        QVERIFY(!shop.store->run(shop.bySam(), gift));
        QVERIFY(shop.store->run(shop.byMax(), gift));
        QCOMPARE(shop.left(bought).available, 20);
        QCOMPARE(shop.account(Account::DiscountGiven), 2'700);
        AdjustCredits tooMuch = gift;
        tooMuch.units = -21;
        QCOMPARE(reasons(shop.store->run(shop.byMax(), tooMuch)), {Reason::OutOfRange});
        QCOMPARE(shop.complaints(), QString());
    }

    void whoBoughtAPackageKeepsWhatItSaid()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        PackagePlan dearer = shop.ten();
        dearer.price = shop.money(30'000);
        dearer.services = {{shop.boarding.id, 2}};
        const auto next = shop.store->run(shop.byMax(), ChangePackagePlan{shop.tenDays, dearer});
        QVERIFY(next);
        QCOMPARE(shop.database().find<PackagePlan>(*next)->version, 2);
        QCOMPARE(plansOnSale(shop.database(), shop.today()).size(), 1);
        shop.comes(shop.rex);
        QCOMPARE(shop.left(bought).held, 2);
        QCOMPARE(reasons(shop.sellPackage(shop.tenDays, {shop.card(29'009)})), {Reason::Unknown});
    }

    void aPlanThatIsNoneIsRefused()
    {
        PackageShop shop;
        PackagePlan bad = shop.ten();
        bad.name = u" "_s;
        bad.units = 0;
        bad.services.clear();
        bad.graceDays = -1;
        bad.validFrom = shop.today(-1);
        const auto refused = shop.store->run(shop.byMax(), AddPackagePlan{bad});
        QCOMPARE(refused.error().size(), size_t{5});
        QCOMPARE(reasons(shop.store->run(shop.bySam(), AddPackagePlan{shop.ten()})),
                 {Reason::ApprovalNeeded});
    }
};

DESK_TEST(PackagesTest)
#include "tst_packages.moc"
