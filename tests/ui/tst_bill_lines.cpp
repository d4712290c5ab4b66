#include "core/reports/receipt_document.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/printing/bill_rows.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QList<BillLine> receiptLines(Shop &shop, ReceiptId receipt)
{
    const Printing printing{.now = shop.clock.now(), .by = shop.sam};
    return receiptDocument(shop.database(), receipt, printing)->bill->lines;
}

QString told(Shop &shop, const BillLine &line, ui::UnitPrice unitPrice)
{
    return ui::lineExplanation(line, unitPrice, ui::Words(shop.store->place()));
}

} // namespace

/// What stands below a line of a receipt or a bill.
class BillLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProductIsNotSaidTwice()
    {
        Shop shop;
        const auto one = shop.sell({shop.cash(3'000)});
        const QList<BillLine> lines = receiptLines(shop, one->receipt->id);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(told(shop, lines[0], ui::UnitPrice::NotShown), QString());
        QCOMPARE(told(shop, lines[0], ui::UnitPrice::Shown), QString());
    }

    void ofTwoTheReceiptSaysWhatOneCosts()
    {
        Shop shop;
        const auto two = shop.sell({shop.cash(5'000)}, 2);
        const QList<BillLine> lines = receiptLines(shop, two->receipt->id);
        QCOMPARE(told(shop, lines[0], ui::UnitPrice::NotShown), u"$19.99 each"_s);
        QCOMPARE(told(shop, lines[0], ui::UnitPrice::Shown), QString());
    }

    void whatSaysMoreThanItsLineIsSaid()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.byMax(), shop.checkOut({shop.cash(30'000)}));
        QVERIFY(done);
        QStringList all;
        for (const BillLine &line : receiptLines(shop, done->receipt->id))
            all += told(shop, line, ui::UnitPrice::NotShown);
        QCOMPARE(all[0], u"$55.00 × 3 night(s) · Rule +20\u00A0% on November 22"_s);
        QVERIFY2(all[2].startsWith(u"Bath $25.00 on"_s), qPrintable(all.join(u"; ")));
        QCOMPARE(all.last(), u"Winter \u221210\u00A0%"_s);
    }
};

DESK_TEST(BillLinesTest)
#include "tst_bill_lines.moc"
