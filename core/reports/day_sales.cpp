#include "core/billing/invoice.h"
#include "core/db/database.h"
#include "core/reports/report.h"

using namespace Qt::Literals;

namespace desk {

namespace {

/// A category of the day: its lines before and after the discounts given on the same bills.
struct Sold
{
    QString kind;
    qint64 count = 0;
    Money gross;
    Money discount;
    Money tax;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{
            Field{"kind", &Sold::kind},
            Field{"count", &Sold::count},
            Field{"gross", &Sold::gross},
            Field{"discount", &Sold::discount},
            Field{"tax", &Sold::tax},
        };
    }
};

QList<Sold> soldOn(db::Database &database, QDate day)
{
    return database.all<Sold>(R"sql(
        SELECT invoice_lines.kind, SUM(invoice_lines.quantity),
               SUM(CASE WHEN invoice_lines.kind = 'DISCOUNT' THEN 0 ELSE invoice_lines.amount END),
               SUM(CASE WHEN invoice_lines.kind = 'DISCOUNT' THEN invoice_lines.amount ELSE 0 END),
               SUM(invoice_lines.tax)
          FROM invoices JOIN invoice_lines ON invoice_lines.invoice = invoices.id
         WHERE invoices.business_date = ? AND invoices.issued_at IS NOT NULL
           AND invoices.voided_at IS NULL AND invoice_lines.removed_at IS NULL
         GROUP BY invoice_lines.kind
         ORDER BY MIN(invoice_lines.position), invoice_lines.kind
    )sql",
                              day);
}

Money average(Money sum, qint64 count)
{
    if (count == 0)
        return {};
    return Money::minor(sum.minor() / count, sum.currency());
}

} // namespace

Report daySales(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::DaySales,
                  .day = day,
                  .columns = {ReportColumn::Category,
                              ReportColumn::Count,
                              ReportColumn::Gross,
                              ReportColumn::Discount,
                              ReportColumn::Net,
                              ReportColumn::Tax,
                              ReportColumn::Average}};
    Sold total;
    for (const Sold &sold : soldOn(database, day)) {
        const Money net = sold.gross + sold.discount;
        report.rows += QList<ReportCell>{ReportWord{sold.kind, u"LineKind"_s},
                                         sold.count,
                                         sold.gross,
                                         sold.discount,
                                         net,
                                         sold.tax,
                                         average(net, sold.count)};
        total.count += sold.count;
        total.gross += sold.gross;
        total.discount += sold.discount;
        total.tax += sold.tax;
    }
    if (!report.rows.isEmpty())
        report.totals = {std::monostate(),
                         total.count,
                         total.gross,
                         total.discount,
                         total.gross + total.discount,
                         total.tax,
                         std::monostate()};
    return report;
}

} // namespace desk
