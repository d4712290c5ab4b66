#include "core/billing/invoice_state.h"

#include "core/db/select.h"

namespace desk {

namespace {

const QByteArray selectMoney = R"sql(
    SELECT invoices.id,
           invoices.total,
           (SELECT coalesce(sum(postings.amount), 0)
              FROM postings
             WHERE postings.invoice = invoices.id AND postings.account = 'AR'),
           (SELECT coalesce(-sum(postings.amount), 0)
              FROM postings JOIN ledger_entries ON ledger_entries.id = postings.entry
             WHERE postings.invoice = invoices.id AND postings.account = 'AR'
               AND ledger_entries.kind IN ('PAYMENT', 'DEPOSIT_APPLIED', 'REVERSAL')),
           (SELECT coalesce(-sum(note.total), 0)
              FROM invoices AS note
             WHERE note.corrects = invoices.id AND note.issued_at IS NOT NULL
               AND note.voided_at IS NULL),
           (SELECT coalesce(sum(postings.amount), 0)
              FROM invoices AS note
              JOIN postings ON postings.invoice = note.id AND postings.account = 'AR'
              JOIN ledger_entries ON ledger_entries.id = postings.entry
               AND ledger_entries.kind = 'REFUND'
             WHERE note.corrects = invoices.id),
           invoices.issued_at IS NOT NULL,
           invoices.voided_at IS NOT NULL,
           invoices.written_off_at IS NOT NULL,
           invoices.discarded_at IS NOT NULL
      FROM invoices
)sql";

} // namespace

InvoiceState stateOf(const InvoiceMoney &money)
{
    if (money.isDiscarded)
        return InvoiceState::Discarded;
    if (!money.isIssued)
        return InvoiceState::Draft;
    if (money.isVoided)
        return InvoiceState::Void;
    if (money.isWrittenOff)
        return InvoiceState::WrittenOff;
    if (!money.outstanding.isZero())
        return money.paid.isPositive() ? InvoiceState::PartiallyPaid : InvoiceState::Open;
    if (money.total.isPositive() && money.credited >= money.total)
        return InvoiceState::Refunded;
    return money.refunded.isPositive() ? InvoiceState::PartiallyRefunded : InvoiceState::Paid;
}

InvoiceMoney moneyOf(db::Database &database, InvoiceId invoice)
{
    const auto money =
        database.first<InvoiceMoney>(selectMoney + " WHERE invoices.id = ?", invoice);
    DESK_ASSERT(money);
    return *money;
}

QList<InvoiceMoney> moneyOfInvoices(db::Database &database, HouseholdId household)
{
    return database.all<InvoiceMoney>(
        selectMoney
            + " WHERE invoices.household = ? ORDER BY invoices.created_at DESC, invoices.id",
        household);
}

QSet<InvoiceId> billsThatCount(db::Database &database, const QList<InvoiceId> &wanted)
{
    const auto bills = database.values<InvoiceId>(R"sql(
        SELECT id
          FROM invoices
         WHERE id IN (SELECT unhex(value) FROM json_each(?))
           AND issued_at IS NOT NULL AND voided_at IS NULL
    )sql",
                                                  db::jsonOfIds(wanted));
    return {bills.begin(), bills.end()};
}

} // namespace desk
