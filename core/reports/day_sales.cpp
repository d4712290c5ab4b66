#include "core/billing/invoice.h"
#include "core/db/database.h"
#include "core/reports/report.h"
#include "core/reports/sales.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals;

namespace desk {

namespace {

/// A row of the page.
struct Row
{
    QString category;
    qint64 count = 0;
    Money gross;
    Money discount;
    Money tax;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"category", &Row::category},
                            Field{"count", &Row::count},
                            Field{"gross", &Row::gross},
                            Field{"discount", &Row::discount},
                            Field{"tax", &Row::tax});
    }
};

// What was sold on a day stays sold on it: a bill that is voided on another day counts there. One
// that was voided on its own day never was.
QList<InvoiceId> billsOf(db::Database &database, QDate day)
{
    return database.values<InvoiceId>(R"sql(
        SELECT invoices.id
          FROM invoices
         WHERE invoices.business_date = ?1 AND invoices.issued_at IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM ledger_entries
                            WHERE ledger_entries.invoice = invoices.id
                              AND ledger_entries.kind = 'INVOICE_VOIDED'
                              AND ledger_entries.business_date = ?1)
    )sql",
                                      day);
}

/// Bills of earlier days that were voided on this one, counted as bills, with their signs turned.
Row voidedOn(db::Database &database, QDate day)
{
    return database
        .first<Row>(R"sql(
            SELECT 'VOIDED', COUNT(DISTINCT invoices.id),
                   -COALESCE(SUM(invoice_lines.amount), 0),
                   -COALESCE(SUM(invoice_lines.discount), 0),
                   -COALESCE(SUM(invoice_lines.tax), 0)
              FROM ledger_entries
              JOIN invoices ON invoices.id = ledger_entries.invoice
              JOIN invoice_lines ON invoice_lines.invoice = invoices.id
             WHERE ledger_entries.business_date = ?1 AND ledger_entries.kind = 'INVOICE_VOIDED'
               AND invoices.business_date < ?1 AND invoice_lines.removed_at IS NULL
               AND invoice_lines.kind <> 'DISCOUNT'
        )sql",
                    day)
        .value_or(Row());
}

/// The day's categories as they stand on the page, what was voided last.
QList<Row> rowsOf(db::Database &database, QDate day)
{
    QList<Row> rows;
    for (const SoldOf &sold : soldOn(database, billsOf(database, day)))
        rows +=
            Row{QString(nameOf(sold.category)), sold.count, sold.gross, sold.discount, sold.tax};
    if (const Row voided = voidedOn(database, day); voided.count > 0)
        rows += voided;
    return rows;
}

Money netOf(const QList<Row> &rows, const QString &category)
{
    Money net;
    for (const Row &row : rows) {
        if (row.category == category)
            net += row.gross + row.discount;
    }
    return net;
}

Money netOf(const QList<Row> &rows)
{
    Money net;
    for (const Row &row : rows)
        net += row.gross + row.discount;
    return net;
}

// As the categories stand, then what was voided.
int rankOf(const Row &row)
{
    const auto category = fromName<SalesCategory>(row.category);
    return category ? int(*category) : std::numeric_limits<int>::max();
}

// A category that was only sold then has a row of nothing, in its place among the others.
QList<Row> withRowsFor(QList<Row> rows, const QList<Row> &before)
{
    for (const Row &other : before) {
        if (std::ranges::find(rows, other.category, &Row::category) == rows.end())
            rows += Row{.category = other.category};
    }
    std::ranges::sort(rows, {}, rankOf);
    return rows;
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
    // Weekdays differ more than years do: the same weekday, 52 weeks ago.
    constexpr int daysOfWeek = 7;
    constexpr int daysOfYear = 364;
    Report report{.kind = ReportKind::DaySales,
                  .day = day,
                  .columns = {ReportColumn::Category,
                              ReportColumn::Count,
                              ReportColumn::Gross,
                              ReportColumn::Discount,
                              ReportColumn::Net,
                              ReportColumn::Tax,
                              ReportColumn::Average,
                              ReportColumn::WeekBefore,
                              ReportColumn::YearBefore}};
    const QList<Row> lastWeek = rowsOf(database, day.addDays(-daysOfWeek));
    const QList<Row> lastYear = rowsOf(database, day.addDays(-daysOfYear));
    Row total;
    for (const Row &row : withRowsFor(rowsOf(database, day), lastWeek + lastYear)) {
        const Money net = row.gross + row.discount;
        report.rows += QList<ReportCell>{ReportWord{row.category, u"SalesCategory"_s},
                                         row.count,
                                         row.gross,
                                         row.discount,
                                         net,
                                         row.tax,
                                         average(net, row.count),
                                         netOf(lastWeek, row.category),
                                         netOf(lastYear, row.category)};
        total.count += row.count;
        total.gross += row.gross;
        total.discount += row.discount;
        total.tax += row.tax;
    }
    if (!report.rows.isEmpty())
        report.totals = {std::monostate(),
                         total.count,
                         total.gross,
                         total.discount,
                         total.gross + total.discount,
                         total.tax,
                         std::monostate(),
                         netOf(lastWeek),
                         netOf(lastYear)};
    return report;
}

} // namespace desk
