#include "core/packages/expire_credits.h"
#include "core/packages/held_credits.h"
#include "core/verify/books.h"
#include "tests/support/package_fixtures.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Before the hub takes it over the Smiths have a package of so many visits, and both dogs are
/// expected for daycare.
class SharedPackage
{
public:
    explicit SharedPackage(int visits)
        : resort([this, visits](Shop &shop) { begin(shop, visits); })
    {
    }

    void begin(Shop &shop, int visits)
    {
        const auto plan =
            shop.store->run(shop.byMax(),
                            AddPackagePlan{{.name = u"Days"_s,
                                            .units = visits * unitsOfAVisit,
                                            .price = shop.money(2'701 * visits),
                                            .taxClass = shop.taxed.id,
                                            .services = {{shop.daycare.id, unitsOfAVisit}},
                                            .validityDays = 1,
                                            .validFrom = shop.today()}});
        DESK_ASSERT(plan);
        DESK_ASSERT(shop.store->run(shop.byMax(),
                                    Sell{.items = {},
                                         .tenders = {},
                                         .household = shop.smiths.id,
                                         .packages = {{.plan = *plan}}}));
        purchase = shop.database().value<PackagePurchaseId>("SELECT id FROM package_purchases");
        for (const Pet &pet : {shop.rex, shop.bella}) {
            const auto made = shop.store->run(shop.bySam(),
                                              Book{.household = shop.smiths.id,
                                                   .stays = {{.pet = pet.id,
                                                              .service = shop.daycare.id,
                                                              .unit = shop.yard.id,
                                                              .arrivesOn = shop.today(),
                                                              .leavesOn = shop.today()}},
                                                   .channel = Channel::Phone});
            DESK_ASSERT(made);
            stays += made->reservations.first();
        }
    }

    void arrives(SharedDesk &desk, int stay)
    {
        resort.clock().advance(std::chrono::minutes(1));
        const auto in =
            desk.store->run(resort.bySam(), CheckIn{.arrivals = {{.reservation = stays[stay]}}});
        DESK_ASSERT(in);
    }

    PackageCredits at(SharedDesk &desk) { return *packageCredits(desk.database(), purchase); }

    QStringList brokenAtTheHub()
    {
        QStringList rules;
        for (const verify::Finding &finding : verify::brokenBooks(resort.hub->database()))
            rules += finding.rule;
        return rules;
    }

    PackagePurchaseId purchase;
    QList<ReservationId> stays;
    SharedResort resort;
};

} // namespace

/// Credits at two desks that do not hear of each other.
class TwoCreditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothUseTheLastCreditAndSomebodyIsTold()
    {
        SharedPackage package(1);
        SharedResort &resort = package.resort;
        package.arrives(*resort.reception, 0);
        package.arrives(*resort.office, 1);
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        QCOMPARE(package.at(*resort.office).held, 4);
        QCOMPARE(package.at(*resort.office).available, -2);
        const QList<Clash> clashes = resort.clashes();
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, ClashKind::CreditsOverdrawn);
        QCOMPARE(clashes.first().over, 2);
        QCOMPARE(package.brokenAtTheHub(), QStringList{u"credits.overdrawn"_s});

        // Both go home with a credit; a manager gives the one that was too much.
        for (SharedDesk *desk : {resort.reception.get(), resort.office.get()}) {
            const int stay = desk == resort.office.get() ? 1 : 0;
            QVERIFY(resort.leaves(*desk, {package.stays[stay]}));
        }
        QVERIFY(resort.settle());
        QVERIFY(resort.office->store->run(
            resort.byMax(),
            AdjustCredits{.purchase = package.purchase, .units = 2, .reason = u"Our mistake"_s}));
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(resort.clashes().size(), 1);
        QCOMPARE(package.at(*resort.reception).unused(), 0);
        QCOMPARE(package.brokenAtTheHub(), QStringList());
    }

    void bothCheckTheSamePetInAndOneCreditIsHeld()
    {
        SharedPackage package(3);
        SharedResort &resort = package.resort;
        package.arrives(*resort.reception, 0);
        package.arrives(*resort.office, 0);
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(package.at(*resort.office).held, 2);
        QCOMPARE(package.at(*resort.office).available, 4);
    }

    void bothCheckTheSamePetOutAndOneCreditIsUsed()
    {
        SharedPackage package(3);
        SharedResort &resort = package.resort;
        package.arrives(*resort.reception, 0);
        QVERIFY(resort.settle());
        QVERIFY(resort.leaves(*resort.reception, {package.stays.first()}));
        resort.clock().advance(std::chrono::minutes(1));
        QVERIFY(resort.leaves(*resort.office, {package.stays.first()}));
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(package.at(*resort.office).held, 0);
        QCOMPARE(package.at(*resort.office).available, 4);
        QCOMPARE(package.brokenAtTheHub(), QStringList());
    }

    void whatTwoManagersGiveIsGivenTwice()
    {
        SharedPackage package(3);
        SharedResort &resort = package.resort;
        for (SharedDesk *desk : {resort.office.get(), resort.reception.get()}) {
            resort.clock().advance(std::chrono::minutes(1));
            QVERIFY(desk->store->run(
                resort.byMax(),
                AdjustCredits{.purchase = package.purchase, .units = 1, .reason = u"Sorry"_s}));
        }
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(package.at(*resort.office).available, 8);
        QCOMPARE(package.brokenAtTheHub(), QStringList());
    }

    void bothLetItExpireAndItIsEarnedOnce()
    {
        SharedPackage package(3);
        SharedResort &resort = package.resort;
        // The reception holds a credit that the office does not know of.
        package.arrives(*resort.reception, 0);
        resort.clock().advance(std::chrono::hours(48));
        for (SharedDesk *desk : {resort.office.get(), resort.reception.get()}) {
            resort.clock().advance(std::chrono::minutes(1));
            QCOMPARE(*desk->store->run(resort.bySam(), ExpireCredits{}), 1);
        }
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        // What was held before it expired counts as held, and nothing is owed or earned twice.
        QVERIFY(resort.office->store->run(resort.bySam(), ExpireCredits{}));
        QVERIFY(resort.settle());
        QVERIFY(resort.agrees());
        QCOMPARE(package.at(*resort.office).available, 0);
        QCOMPARE(package.at(*resort.office).held, 2);
        QCOMPARE(package.brokenAtTheHub(), QStringList());
        QCOMPARE(resort.clashes().size(), 0);
    }
};

DESK_TEST(TwoCreditsTest)
#include "tst_two_credits.moc"
