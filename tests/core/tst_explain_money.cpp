#include "core/billing/deposit.h"
#include "core/billing/refund_lines.h"
#include "core/billing/reverse_tender.h"
#include "core/billing/void_invoice.h"
#include "core/catalog/find_product.h"
#include "core/reports/invoice_document.h"
#include "core/reports/receipt_document.h"
#include "core/reports/report.h"
#include "core/reports/z_report.h"
#include "core/till/open_session.h"
#include "core/till/till_page.h"
#include "tests/support/explain.h"
#include "tests/support/money_fixtures.h"

#include <QTest>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

void readsNoLargeTable(db::Database &database, const QList<QByteArray> &statements)
{
    for (const QByteArray &sql : statements) {
        const QStringList scanned = scannedTables(database, sql);
        QVERIFY2(scanned.isEmpty(),
                 qPrintable(scanned.join(u' ') % u" in "_s % QString::fromUtf8(sql)));
    }
}

} // namespace

/// No statement about money reads a large table from end to end. A new query gets a line here.
class ExplainMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTillAndItsPapersReadOnlyTheirRows()
    {
        Shop shop;
        const auto sold = shop.sell({shop.cash(5'000)});
        QVERIFY(sold);
        db::Database &database = shop.database();
        const TillSession session = *sessionOf(database, shop.founded.till);
        const Printing printing{.now = shop.clock.now(), .by = shop.sam, .copy = 1};
        readsNoLargeTable(database, statementsOf(database, [&] {
                              tillPage(database, shop.founded.till);
                              tillClosing(database, shop.founded.till, shop.today());
                              (void)zReport(database, session.id, printing);
                              (void)receiptDocument(database, sold->receipt->id, printing);
                              (void)invoiceDocument(database, sold->invoice.id, printing);
                              for (const ReportKind kind : {ReportKind::DaySales,
                                                            ReportKind::Arrivals,
                                                            ReportKind::Departures,
                                                            ReportKind::PaymentsJournal})
                                  reportOf(database, kind, shop.today());
                          }));
    }

    void familiesAndBillsReadOnlyTheirRows()
    {
        Shop shop;
        const auto sold = shop.sell({shop.cash(5'000)});
        QVERIFY(sold);
        db::Database &database = shop.database();
        readsNoLargeTable(
            database, statementsOf(database, [&] {
                householdBalance(database, shop.smiths.id);
                householdBalances(database, {shop.smiths.id, shop.joneses.id});
                storeCreditOf(database, shop.smiths.id);
                moneyOf(database, sold->invoice.id);
                moneyOfInvoices(database, shop.smiths.id);
                creditableLines(database, sold->invoice.id);
                productByCode(database, u"4006381333931"_s);
                productsNamed(database, u"lea"_s, 8);
                (void)priceSale(database, {{shop.leash.id, 2}}, std::nullopt, shop.today());
            }));
    }

    void everythingDoneWithMoneyReadsOnlyItsRows()
    {
        Shop shop;
        shop.stayThreeNights();
        db::Database &database = shop.database();
        readsNoLargeTable(
            database, statementsOf(database, [&] {
                const auto sold = shop.sell({shop.card(2'148)});
                QVERIFY(shop.store->run(
                    shop.bySam(),
                    TakeDeposit{shop.booking, shop.money(5'000), {shop.cash(5'000)}}));
                const auto stay = shop.store->run(shop.byMax(), shop.checkOut({}));
                QVERIFY(stay);
                QVERIFY(
                    shop.store->run(shop.bySam(), TakePayment{stay->invoice.id, {shop.cash(100)}}));
                const Tender wrong = tendersOf(database, sold->receipt->id).first();
                QVERIFY(shop.store->run(
                    shop.byMax(),
                    ReverseTender{.wrong = wrong.id, .right = shop.cash(0), .reason = u"Cash"_s}));
                RefundLines refund{
                    .invoice = sold->invoice.id, .to = shop.cash(0), .reason = u"Torn"_s};
                refund.lines = {{creditableLines(database, sold->invoice.id).first().line.id, 1}};
                QVERIFY(shop.store->run(shop.byMax(), refund));
                QVERIFY(shop.store->run(shop.byMax(), WriteOff{stay->invoice.id, u"Gone"_s}));
                QVERIFY(shop.store->run(shop.byMax(),
                                        MoveCash{CashMoveKind::Out, shop.money(100), u"Stamps"_s}));
                QVERIFY(shop.store->run(
                    shop.byMax(),
                    CloseTill{.coins = {{shop.money(2'000), 10}}, .reason = u"A test"_s}));
            }));
    }
};

QTEST_GUILESS_MAIN(ExplainMoneyTest)
#include "tst_explain_money.moc"
