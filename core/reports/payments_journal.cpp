#include "core/db/database.h"
#include "core/reports/report.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

struct Paid
{
    Instant at{};
    QString receipt;
    QString family;
    QString invoice;
    QString tender;
    Money amount;
    Money tip;
    Money change;
    QString staff;
    QString till;
    QString sent;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"at", &Paid::at},
                            Field{"receipt", &Paid::receipt},
                            Field{"family", &Paid::family},
                            Field{"invoice", &Paid::invoice},
                            Field{"tender", &Paid::tender},
                            Field{"amount", &Paid::amount},
                            Field{"tip", &Paid::tip},
                            Field{"change", &Paid::change},
                            Field{"staff", &Paid::staff},
                            Field{"till", &Paid::till},
                            Field{"sent", &Paid::sent});
    }
};

QList<Paid> paidOn(db::Database &database, QDate day)
{
    return database.all<Paid>(R"sql(
        SELECT receipts.at, receipts.number, COALESCE(households.name, ''),
               COALESCE(invoices.number, ''), tenders.kind, tenders.amount, tenders.tip,
               tenders.change, COALESCE(staff.name, ''), COALESCE(tills.name, ''),
               COALESCE((SELECT CASE WHEN outbox.state IN (0, 1) THEN 'WAITING'
                                     WHEN outbox.state IN (3, 4, 5) THEN 'CONFLICT'
                                     ELSE 'SENT' END
                           FROM outbox_row JOIN outbox ON outbox.op_seq = outbox_row.op_seq
                          WHERE outbox_row.tbl = 'receipts' AND outbox_row.row_id = receipts.id
                          ORDER BY outbox_row.op_seq DESC LIMIT 1), 'SENT')
          FROM receipts JOIN tenders ON tenders.receipt = receipts.id
          LEFT JOIN households ON households.id = receipts.household
          LEFT JOIN invoices ON invoices.id = receipts.invoice
          LEFT JOIN staff ON staff.id = receipts.staff
          LEFT JOIN till_sessions ON till_sessions.id = receipts.till_session
          LEFT JOIN tills ON tills.id = till_sessions.till
         WHERE receipts.business_date = ?
         ORDER BY receipts.at, receipts.number, tenders.position
    )sql",
                              day);
}

/// What came in by one tender.
struct TenderTotal
{
    QString tender;
    qint64 count = 0;
    Money amount;
    Money tip;
    Money change;
};

QList<TenderTotal> totalsOf(const QList<Paid> &all)
{
    QList<TenderTotal> totals;
    for (const Paid &paid : all) {
        auto total = std::find_if(totals.begin(), totals.end(), [&](const TenderTotal &each) {
            return each.tender == paid.tender;
        });
        if (total == totals.end())
            total = totals.insert(totals.end(), TenderTotal{.tender = paid.tender});
        total->count += 1;
        total->amount += paid.amount;
        total->tip += paid.tip;
        total->change += paid.change;
    }
    std::sort(totals.begin(), totals.end(), [](const TenderTotal &a, const TenderTotal &b) {
        return a.tender < b.tender;
    });
    return totals;
}

} // namespace

Report paymentsJournal(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::PaymentsJournal,
                  .day = day,
                  .columns = {ReportColumn::Time,
                              ReportColumn::Receipt,
                              ReportColumn::Family,
                              ReportColumn::Invoice,
                              ReportColumn::TenderKind,
                              ReportColumn::Amount,
                              ReportColumn::Tip,
                              ReportColumn::Change,
                              ReportColumn::Staff,
                              ReportColumn::Till,
                              ReportColumn::Sent}};
    const QList<Paid> all = paidOn(database, day);
    for (const Paid &paid : all)
        report.rows += QList<ReportCell>{paid.at,
                                         paid.receipt,
                                         paid.family,
                                         paid.invoice,
                                         ReportWord{paid.tender, u"TenderKind"_s},
                                         paid.amount,
                                         paid.tip,
                                         paid.change,
                                         paid.staff,
                                         paid.till,
                                         ReportWord{paid.sent, u"Flag"_s}};
    Money amount;
    Money tip;
    for (const TenderTotal &total : totalsOf(all)) {
        QList<ReportCell> &cells = report.subtotals.emplace_back(report.columns.size());
        cells[1] = ReportWord{QString::number(total.count), u"Payments"_s};
        cells[4] = ReportWord{total.tender, u"TenderKind"_s};
        cells[5] = total.amount;
        cells[6] = total.tip;
        cells[7] = total.change;
        amount += total.amount;
        tip += total.tip;
    }
    if (!report.rows.isEmpty()) {
        report.totals.resize(report.columns.size());
        report.totals[5] = amount;
        report.totals[6] = tip;
    }
    return report;
}

} // namespace desk
