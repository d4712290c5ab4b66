#include "app/desk/begun_day.h"
#include "core/db/select.h"
#include "core/reports/receipt_document.h"
#include "tests/support/cards.h"
#include "tests/support/counter.h"
#include "tests/support/package_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

BookingId bookingOf(PackageShop &shop, const ReservationId &stay)
{
    return shop.database().find<Reservation>(stay)->booking;
}

/// A package of one visit, so that its first visit is its last.
PackagePlan oneVisit(const PackageShop &shop)
{
    PackagePlan one = shop.ten();
    one.name = u"One day"_s;
    one.units = 2;
    one.price = shop.money(2'900);
    return one;
}

} // namespace

/// Packages and their credits on the screens.
class PackagesPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aPackageIsSoldLikeAnythingElse()
    {
        PackageShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"sale"_s, {{u"household"_s, shop.smiths.id.text()}});
        hand.type(u"ten"_s);
        desk.screenshot(u"package_search"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"290.09"_s));
        desk.screenshot(u"package_sale"_s);
        hand.press(Qt::Key_F5);
        hand.press(Qt::Key_F11);
        QVERIFY2(hand.says(u"Sold for $290.09."_s), qPrintable(hand.texts().join(u'\n')));
        QCOMPARE(shop.owedInVisits(), 27'000);
        const Receipt last = db::select<Receipt>(shop.database(), "ORDER BY id DESC").first();
        const auto receipt = receiptDocument(shop.database(), last.id, {.now = shop.at(12)});
        QCOMPARE(receipt->packages.size(), 1);
        QCOMPARE(receipt->packages.first().available, 20);
        QCOMPARE(shop.complaints(), QString());
    }

    void itNeedsAFamilyAndMayBeForOnePet()
    {
        PackageShop shop;
        PackagePlan own = shop.ten();
        own.name = u"Only one"_s;
        own.forOnePet = true;
        shop.add(own);
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"sale"_s);
        hand.type(u"only"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"A package belongs to a family. Choose the family first."_s));
        desk.screenshot(u"package_without_family"_s);
        hand.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(hand.waitFor(u"familySearch"_s));
        hand.type(u"smith"_s);
        QVERIFY(hand.waitForText(u"Smith"_s));
        hand.press(Qt::Key_Return);
        hand.type(u"only"_s);
        desk.screenshot(u"package_for_one_pet"_s);
        QVERIFY(hand.waitForText(u"Only one · Bella"_s));
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Return);
        QVERIFY2(hand.says(u"270.00"_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(!hand.says(u"A package belongs to a family."_s));
    }

    void arrivingSaysWhatItUsesAndLeavingWhatIsLeft()
    {
        PackageShop shop;
        shop.buys(shop.tenDays);
        const auto made = shop.store->run(shop.bySam(),
                                          Book{.household = shop.smiths.id,
                                               .stays = {{.pet = shop.rex.id,
                                                          .service = shop.daycare.id,
                                                          .unit = shop.yard.id,
                                                          .arrivesOn = shop.day(),
                                                          .leavesOn = shop.day()}},
                                               .channel = Channel::Phone});
        QVERIFY(made);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"check_in"_s, {{u"booking"_s, made->booking.text()}});
        QVERIFY2(hand.says(u"uses 1 of 10 visits"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"package_check_in"_s);
        desk.back();
        QVERIFY(shop.store->run(
            shop.bySam(), CheckIn{.arrivals = {{.reservation = made->reservations.first()}}}));

        desk.open(u"check_out"_s, {{u"booking"_s, made->booking.text()}});
        QVERIFY2(hand.says(u"Ten days: 9 of 10 visits left"_s),
                 qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"package_check_out"_s);
        const int before = hand.keysPressed();
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(hand.keysPressed() - before, 1);
        QVERIFY2(hand.says(u"Rex went home."_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"Ten days: 9 of 10 visits left"_s));
        QVERIFY(!hand.says(u"Sell Ten days again"_s));
        desk.screenshot(u"package_gone"_s);
        QCOMPARE(shop.complaints(), QString());
    }

    // Task 10, by name instead of by scan.
    void aDayOfDaycareIsPaidWithACreditByFiveKeys()
    {
        PackageShop shop;
        shop.buys(shop.tenDays);
        shop.comes(shop.rex);
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        hand.type(u"rex"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Ten days: 9 of 10 visits left"_s));
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        const int keys = hand.keysPressed() - before;
        qInfo("task 10: keys %d", keys);
        QVERIFY(hand.says(u"Rex went home."_s));
        QCOMPARE(keys, 5);
        QCOMPARE(shop.complaints(), QString());
    }

    void theLastCreditSellsTheNextPackageWithOneKey()
    {
        PackageShop shop;
        shop.buys(shop.add(oneVisit(shop)));
        const ReservationId stay = shop.comes(shop.rex);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"check_out"_s, {{u"booking"_s, bookingOf(shop, stay).text()}});
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(hand.says(u"Sell One day again"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"package_last_credit"_s);
        hand.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY2(hand.says(u"31.16"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"package_renewal"_s);
    }

    void creditsAreUsedOrKeptWhileTheDogIsHere()
    {
        PackageShop shop;
        const ReservationId stay = shop.comes(shop.rex);
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"check_out"_s, {{u"booking"_s, bookingOf(shop, stay).text()}});
        QVERIFY2(hand.says(u"Use 1 visit"_s), qPrintable(hand.texts().join(u'\n')));
        hand.press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(hand.says(u"Keep the credits"_s));
        QCOMPARE(shop.left(bought).held, 2);
        desk.screenshot(u"package_used_at_check_out"_s);
        hand.press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(hand.says(u"Use 1 visit"_s));
        QCOMPARE(shop.left(bought).held, 0);
    }

    void theFamilyPageTellsWhatIsLeftAndAManagerGivesCredits()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        shop.goesHome(shop.comes(shop.rex));
        shop.comes(shop.bella);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.open(u"household"_s, {{u"id"_s, shop.smiths.id.text()}});
        QVERIFY2(hand.says(u"8 of 10 visits left, until"_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"1 visit held"_s));
        desk.screenshot(u"package_family"_s);
        // From the stay over the pets and the deposit down to the package.
        for (int row = 0; row < 5; ++row)
            hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Return);
        QVERIFY2(hand.says(u"Used: 1 visit"_s), qPrintable(hand.texts().join(u'\n')));
        hand.type(u"0.3"_s);
        hand.press(Qt::Key_Tab);
        hand.type(u"He was ill"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.item(u"field.units"_s)->property("error").toString().isEmpty());
        desk.screenshot(u"package_gift_refused"_s);
        QCOMPARE(shop.left(bought).available, 16);
        desk.item(u"field.units"_s)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(u"1"_s);
        desk.screenshot(u"package_gift"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(hand.says(u"9 of 10 visits left, until"_s), qPrintable(hand.texts().join(u'\n')));
        QCOMPARE(shop.left(bought).available, 18);
    }

    void whatExpiredIsClosedWhenSomebodySignsIn()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        DeskWindow desk(shop);
        const BegunDay begun(desk.session());
        shop.clock.set(shop.at(9, 0, 194));
        desk.session().signIn(shop.sam, u"Sam"_s, Role::Staff);
        QTest::qWait(0);
        QCOMPARE(shop.left(bought).available, 20);
        shop.clock.set(shop.at(9, 0, 195));
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        QTRY_COMPARE(shop.left(bought).available, 0);
        QCOMPARE(shop.account(Account::Breakage), -27'000);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoDrewTooMuchIsOnACardThatSaysWhatToDo()
    {
        PackageShop shop;
        const PackagePurchaseId bought = shop.buys(shop.tenDays);
        bringOffice(*shop.store);
        QJsonObject clash = clashOf(u"credits_overdrawn"_s, PackagePurchase::table, bought.bytes());
        clash.insert(u"over"_s, 2);
        bring(*shop.store,
              ToldCard{.command = u"stay.check_in"_s,
                       .clashes = {clash},
                       .staff = shop.sam,
                       .doneAt = shop.at(10)});
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"conflicts"_s);
        QVERIFY2(hand.says(u"1 visit more than the package holds"_s),
                 qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"Smith"_s));
        QVERIFY(hand.says(u"Tell the family."_s));
        desk.screenshot(u"package_card"_s);
    }

    void whoReadsSpanishIsToldTheSame()
    {
        PackageShop shop;
        shop.buys(shop.tenDays);
        const ReservationId stay = shop.comes(shop.rex);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.session().setLanguage(u"es"_s);
        Hand &hand = desk.hand();
        desk.open(u"check_out"_s, {{u"booking"_s, bookingOf(shop, stay).text()}});
        QVERIFY2(hand.says(u"quedan 9 de 10 visitas"_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"Guardar los créditos"_s));
        desk.screenshot(u"package_spanish"_s);
        desk.session().setLanguage(u"en"_s);
    }

    void aPackageIsWrittenInTheSettings()
    {
        PackageShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.open(u"settings"_s, {{u"section"_s, u"packages"_s}});
        QVERIFY2(hand.says(u"10 visits"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"package_settings"_s);
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(u"Five days"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.item(u"field.units"_s)->property("error").toString().isEmpty());
        const auto fill = [&](const QString &field, const QString &text) {
            desk.item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
            hand.press(Qt::Key_A, Qt::ControlModifier);
            hand.type(text);
        };
        fill(u"units"_s, u"5"_s);
        fill(u"price"_s, u"140"_s);
        fill(u"validityDays"_s, u"90"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!hand.says(u"Saved."_s)); // it pays for nothing yet
        desk.screenshot(u"package_settings_refused"_s);
        for (const QString &choice : {u"field.taxClass"_s, u"field.services"_s}) {
            desk.item(choice)->forceActiveFocus(Qt::TabFocusReason);
            hand.press(Qt::Key_Down);
        }
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(hand.says(u"Saved."_s), qPrintable(hand.texts().join(u'\n')));
        const QList<PackagePlan> plans = plansOnSale(shop.database(), shop.today());
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans.first().name, u"Five days"_s);
        QCOMPARE(plans.first().units, 10);
        QCOMPARE(plans.first().services.first().units, unitsOfAVisit);
        QCOMPARE(plans.first().validityDays, 90);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"package_settings_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }
};

DESK_TEST(PackagesPagesTest)
#include "tst_packages.moc"
