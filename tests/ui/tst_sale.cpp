#include "core/catalog/stock.h"
#include "tests/support/desk_window.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"
#include "ui/sale/sale_model.h"

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;

namespace {

/// The shop with a second product, whose name is as long as a supplier can make it.
struct Counter : Shop
{
    Product bone = {.id = newId<ProductId>(),
                    .name = u"Marrow bone, smoked over juniper from the Jemez Mountains, large"_s,
                    .barcode = u"0012345678905"_s,
                    .price = money(650),
                    .taxClass = taxed.id,
                    .revenueAccount = u"shop"_s};

    Counter() { put(bone); }

    Invoice lastInvoice()
    {
        const auto ids =
            database().values<InvoiceId>("SELECT id FROM invoices ORDER BY number DESC");
        return ids.isEmpty() ? Invoice() : *database().find<Invoice>(ids.first());
    }
};

} // namespace

class SaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance()->setReducedMotion(true); }
    void init() { DeskWindow::failOnWarnings(); }

    void twoItemsAreSoldForCashWithFourKeys()
    {
        Counter shop;
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        const auto scan = [&](const QString &code) {
            const int before = hand.keysPressed();
            hand.type(code);
            hand.press(Qt::Key_Return);
            return hand.keysPressed() - before;
        };
        const int before = hand.keysPressed();
        hand.press(Qt::Key_2, Qt::AltModifier);
        const int scanned = scan(shop.leash.barcode) + scan(shop.bone.barcode);
        QVERIFY2(hand.says(u"$28.46"_s), qPrintable(hand.texts().join(u'\n'))); // 26.49 and 7.44 %
        desk.screenshot(u"sale"_s);
        hand.press(Qt::Key_F5);
        desk.screenshot(u"sale_cash"_s);
        hand.press(Qt::Key_F11);
        QVERIFY2(hand.says(u"Sold for $28.46."_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"sale_sold"_s);
        hand.press(Qt::Key_Return);
        QVERIFY2(hand.waitForText(u"Receipt SFE-01-K-000001"_s),
                 qPrintable(hand.texts().join(u'\n')));
        const int keys = hand.keysPressed() - before - scanned;
        qInfo("task 7: 2 scans, keys %d", keys);
        QCOMPARE(keys, 4);
        QCOMPARE(shop.lastInvoice().total, shop.money(2'846));
        QVERIFY2(shop.complaints().isEmpty(), qPrintable(shop.complaints()));

        // The next customer: what is scanned begins a new sale.
        hand.press(Qt::Key_Escape);
        scan(shop.bone.barcode);
        QVERIFY(hand.says(u"$6.98"_s));
        QVERIFY(!hand.says(u"Sold for"_s));
    }

    void aProductIsFoundByAPartOfItsName()
    {
        Counter shop;
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"sale"_s);
        hand.type(u"3*jemez"_s);
        desk.screenshot(u"sale_search"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"19.50"_s));
        hand.press(Qt::Key_Minus);
        QVERIFY(hand.says(u"13.00"_s));
        hand.press(Qt::Key_Delete);
        QVERIFY(hand.waitForText(u"Nothing on the counter yet."_s));
        hand.type(u"no such thing"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"No product has this code or name."_s));
    }

    void aClosedTillIsSaidAndLeadsToOpening()
    {
        Counter shop;
        QVERIFY(shop.store->run(shop.bySam(), CloseTill{{{shop.money(2'000), 10}}}));
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"sale"_s);
        QVERIFY(hand.says(u"The till is closed. Open it first."_s));
        desk.resize(1024, 640);
        desk.screenshot(u"sale_till_closed"_s);
        const QStringList texts = hand.texts();
        QVERIFY(texts.contains(u"Go to the till"_s));
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Count the float to open the till"_s));
    }

    void aFamilyBuysOnAccountWithAManager()
    {
        Counter shop;
        DeskWindow desk(shop);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.open(u"sale"_s, {{u"household"_s, shop.smiths.id.text()}});
        hand.type(shop.leash.barcode);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Put the rest on the account"_s));
        hand.press(Qt::Key_F5);
        hand.type(u"10"_s);
        hand.press(Qt::Key_Return);
        desk.screenshot(u"sale_account"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(hand.says(u"$11.48 stays on the account of"_s),
                 qPrintable(hand.texts().join(u'\n')));
        QCOMPARE(householdBalance(shop.database(), shop.smiths.id).owed, shop.money(1'148));
    }

    void aDiscountNeedsAReasonAndACouponIsKnown()
    {
        Counter shop;
        DeskWindow desk(shop);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.go(u"sale"_s);
        hand.type(shop.leash.barcode);
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_D, Qt::ControlModifier);
        hand.type(u"50"_s);
        hand.press(Qt::Key_Return);
        QVERIFY2(hand.says(u"Fill this in."_s), qPrintable(hand.texts().join(u'\n')));
        hand.press(Qt::Key_Tab);
        hand.type(u"Scratched"_s);
        desk.screenshot(u"sale_discount"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Discount: Scratched"_s));
        QVERIFY(hand.says(u"$10.73"_s)); // 9.99 and its tax
        auto *sale = desk.window()->findChild<ui::SaleModel *>();
        QVERIFY(!sale->giveDiscount(2, u"NOSUCHCODE"_s, {}));
        QVERIFY(sale->problems().contains(u"discount"_s));
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.resize(1280, 720);
        desk.screenshot(u"sale_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aFamilyIsFoundFromTheSale()
    {
        Counter shop;
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"sale"_s);
        hand.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(hand.waitFor(u"familySearch"_s));
        hand.type(u"smith"_s);
        desk.screenshot(u"sale_family"_s);
        QVERIFY(hand.waitForText(u"Smith"_s));
        hand.press(Qt::Key_Return);
        auto *sale = desk.window()->findChild<ui::SaleModel *>();
        QCOMPARE(sale->family(), shop.smiths.name);
    }
};

DESK_TEST(SaleTest)
#include "tst_sale.moc"
