#include "core/db/database.h"
#include "core/reports/report.h"

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

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{
            Field{"at", &Paid::at},
            Field{"receipt", &Paid::receipt},
            Field{"family", &Paid::family},
            Field{"invoice", &Paid::invoice},
            Field{"tender", &Paid::tender},
            Field{"amount", &Paid::amount},
            Field{"tip", &Paid::tip},
            Field{"change", &Paid::change},
            Field{"staff", &Paid::staff},
            Field{"till", &Paid::till},
        };
    }
};

QList<Paid> paidOn(db::Database &database, QDate day)
{
    return database.all<Paid>(R"sql(
        SELECT receipts.at, receipts.number, COALESCE(households.name, ''),
               COALESCE(invoices.number, ''), tenders.kind, tenders.amount, tenders.tip,
               tenders.change, COALESCE(staff.name, ''), COALESCE(tills.name, '')
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
                              ReportColumn::Till}};
    Money amount;
    Money tip;
    for (const Paid &paid : paidOn(database, day)) {
        report.rows += QList<ReportCell>{paid.at,
                                         paid.receipt,
                                         paid.family,
                                         paid.invoice,
                                         ReportWord{paid.tender, u"TenderKind"_s},
                                         paid.amount,
                                         paid.tip,
                                         paid.change,
                                         paid.staff,
                                         paid.till};
        amount += paid.amount;
        tip += paid.tip;
    }
    if (!report.rows.isEmpty()) {
        report.totals.resize(report.columns.size());
        report.totals[5] = amount;
        report.totals[6] = tip;
    }
    return report;
}

} // namespace desk
