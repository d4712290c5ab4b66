#include "core/reports/z_report.h"

#include "core/db/select.h"
#include "core/resort/place.h"
#include "core/staff/staff.h"
#include "core/till/expected.h"

namespace desk {

namespace {

// Bills have no index of their till, but one of their business date: it is the session's, or a
// later one when the till stayed open over night. What was voided after the Z was closed stays in
// it: the Z of the day on which it was voided shows that.
QList<InvoiceId> billsIn(db::Database &database, const TillSession &session, QDate lastDay)
{
    return database.values<InvoiceId>(R"sql(
        SELECT invoices.id
          FROM invoices
         WHERE invoices.business_date BETWEEN ?1 AND ?4 AND invoices.till_session = ?2
           AND invoices.issued_at IS NOT NULL
           AND (invoices.voided_at IS NULL OR invoices.voided_at >= ?3)
    )sql",
                                      session.businessDate,
                                      session.id,
                                      session.closedAt,
                                      lastDay);
}

QList<TaxSum> taxesIn(db::Database &database, const TillSession &session, QDate lastDay)
{
    return database.all<TaxSum>(R"sql(
        SELECT invoice_taxes.jurisdiction, invoice_taxes.rate,
               SUM(invoice_taxes.taxable), SUM(invoice_taxes.amount)
          FROM invoices JOIN invoice_taxes ON invoice_taxes.invoice = invoices.id
         WHERE invoices.business_date BETWEEN ?1 AND ?4 AND invoices.till_session = ?2
           AND invoices.issued_at IS NOT NULL
           AND (invoices.voided_at IS NULL OR invoices.voided_at >= ?3)
           AND invoice_taxes.removed_at IS NULL
         GROUP BY invoice_taxes.jurisdiction, invoice_taxes.rate
         ORDER BY invoice_taxes.jurisdiction, invoice_taxes.rate
    )sql",
                                session.businessDate,
                                session.id,
                                session.closedAt,
                                lastDay);
}

QList<EntrySum> entriesIn(db::Database &database, const TillSession &session)
{
    return database.all<EntrySum>(R"sql(
        SELECT ledger_entries.kind, COUNT(DISTINCT ledger_entries.id), SUM(MAX(postings.amount, 0))
          FROM ledger_entries JOIN postings ON postings.entry = ledger_entries.id
         WHERE ledger_entries.till_session = ?
         GROUP BY ledger_entries.kind
         ORDER BY ledger_entries.kind
    )sql",
                                  session.id);
}

QString staffName(db::Database &database, const std::optional<StaffId> &staff)
{
    const std::optional<Staff> found = staff ? database.find<Staff>(*staff) : std::nullopt;
    return found ? found->name : QString();
}

} // namespace

Result<ZReportDocument> zReport(db::Database &database, TillSessionId id, const Printing &printing)
{
    const std::optional<TillSession> session = database.find<TillSession>(id);
    if (!session)
        return refuse(Reason::Unknown);
    const std::optional<Till> till = database.find<Till>(session->till);
    const QDate lastDay =
        placeOf(database).time.businessDate(session->closedAt.value_or(printing.now));
    return ZReportDocument{
        .head = documentHead(database, printing),
        .session = *session,
        .till = till ? till->name : QString(),
        .openedBy = staffName(database, session->openedBy),
        .closedBy = staffName(database, session->closedBy),
        .approver = staffName(database, session->approver),
        .sold = soldOn(database, billsIn(database, *session, lastDay)),
        .taxes = taxesIn(database, *session, lastDay),
        .tenders = takingsOf(database, session->id),
        .entries = entriesIn(database, *session),
        .cashMoves =
            db::select<CashMove>(database, "WHERE till_session = ? ORDER BY at, id", session->id),
        .counts = db::select<TillCount>(
            database,
            "WHERE till_session = ? AND moment = 'CLOSING' ORDER BY tender, denomination DESC, id",
            session->id),
        .receipts = receiptsTold(database, *session),
        .waiting = notSentTold(database, *session),
        .cardTaken = expectedOf(database, session->id, TenderKind::Card)};
}

} // namespace desk
