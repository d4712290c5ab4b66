#include "core/billing/invoice.h"
#include "core/db/database.h"
#include "core/reports/report.h"

#include <algorithm>

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
        return db::fieldsOf(Field{"kind", &Sold::kind},
                            Field{"count", &Sold::count},
                            Field{"gross", &Sold::gross},
                            Field{"discount", &Sold::discount},
                            Field{"tax", &Sold::tax});
    }
};

// What was sold on a day stays sold on it: a bill that is voided on another day counts there. One
// that was voided on its own day never was.
QList<Sold> soldOn(db::Database &database, QDate day)
{
    return database.all<Sold>(R"sql(
        SELECT invoice_lines.kind, SUM(invoice_lines.quantity),
               SUM(CASE WHEN invoice_lines.kind = 'DISCOUNT' THEN 0 ELSE invoice_lines.amount END),
               SUM(CASE WHEN invoice_lines.kind = 'DISCOUNT' THEN invoice_lines.amount ELSE 0 END),
               SUM(invoice_lines.tax)
          FROM invoices JOIN invoice_lines ON invoice_lines.invoice = invoices.id
         WHERE invoices.business_date = ?1 AND invoices.issued_at IS NOT NULL
           AND invoice_lines.removed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM ledger_entries
                            WHERE ledger_entries.invoice = invoices.id
                              AND ledger_entries.kind = 'INVOICE_VOIDED'
                              AND ledger_entries.business_date = ?1)
         GROUP BY invoice_lines.kind
         ORDER BY MIN(invoice_lines.position), invoice_lines.kind
    )sql",
                              day);
}

/// Bills of earlier days that were voided on this one, counted as bills, with their signs turned.
Sold voidedOn(db::Database &database, QDate day)
{
    return database
        .first<Sold>(R"sql(
            SELECT 'VOIDED', COUNT(DISTINCT invoices.id),
                   -COALESCE(SUM(CASE WHEN invoice_lines.kind = 'DISCOUNT'
                                      THEN 0 ELSE invoice_lines.amount END), 0),
                   -COALESCE(SUM(CASE WHEN invoice_lines.kind = 'DISCOUNT'
                                      THEN invoice_lines.amount ELSE 0 END), 0),
                   -COALESCE(SUM(invoice_lines.tax), 0)
              FROM ledger_entries
              JOIN invoices ON invoices.id = ledger_entries.invoice
              JOIN invoice_lines ON invoice_lines.invoice = invoices.id
             WHERE ledger_entries.business_date = ?1 AND ledger_entries.kind = 'INVOICE_VOIDED'
               AND invoices.business_date < ?1 AND invoice_lines.removed_at IS NULL
        )sql",
                     day)
        .value_or(Sold());
}

/// The day's categories as they stand on the page, what was voided last.
QList<Sold> categoriesOf(db::Database &database, QDate day)
{
    QList<Sold> sold = soldOn(database, day);
    if (const Sold voided = voidedOn(database, day); voided.count > 0)
        sold += voided;
    return sold;
}

Money netOf(const QList<Sold> &all, const QString &kind)
{
    Money net;
    for (const Sold &sold : all) {
        if (sold.kind == kind)
            net += sold.gross + sold.discount;
    }
    return net;
}

Money netOf(const QList<Sold> &all)
{
    Money net;
    for (const Sold &sold : all)
        net += sold.gross + sold.discount;
    return net;
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
    QList<Sold> today = categoriesOf(database, day);
    const QList<Sold> lastWeek = categoriesOf(database, day.addDays(-daysOfWeek));
    const QList<Sold> lastYear = categoriesOf(database, day.addDays(-daysOfYear));
    for (const Sold &before : lastWeek + lastYear) {
        const bool isListed = std::any_of(today.cbegin(), today.cend(), [&](const Sold &sold) {
            return sold.kind == before.kind;
        });
        if (!isListed)
            today += Sold{.kind = before.kind};
    }
    Sold total;
    for (const Sold &sold : std::as_const(today)) {
        const Money net = sold.gross + sold.discount;
        report.rows += QList<ReportCell>{ReportWord{sold.kind, u"SalesCategory"_s},
                                         sold.count,
                                         sold.gross,
                                         sold.discount,
                                         net,
                                         sold.tax,
                                         average(net, sold.count),
                                         netOf(lastWeek, sold.kind),
                                         netOf(lastYear, sold.kind)};
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
                         std::monostate(),
                         netOf(lastWeek),
                         netOf(lastYear)};
    return report;
}

} // namespace desk
