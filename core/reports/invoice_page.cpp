#include "core/reports/invoice_page.h"

#include "core/billing/balance.h"
#include "core/db/database.h"
#include "core/households/household.h"

namespace desk {

namespace {

QList<TenderOnBill> tendersOn(db::Database &database, InvoiceId invoice)
{
    return database.all<TenderOnBill>(R"sql(
        SELECT tenders.id, tenders.kind, tenders.amount, tenders.tip, tenders.reference,
               tenders.last_four, tenders.check_number, receipts.id, receipts.number, receipts.at,
               tenders.reverses IS NOT NULL,
               EXISTS (SELECT 1 FROM tenders AS later WHERE later.reverses = tenders.id)
          FROM receipts JOIN tenders ON tenders.receipt = receipts.id
         WHERE receipts.invoice = ?
         ORDER BY receipts.at, receipts.id, tenders.position
    )sql",
                                      invoice);
}

QStringList creditNotesOn(db::Database &database, InvoiceId invoice)
{
    return database.values<QString>(R"sql(
        SELECT number FROM invoices
         WHERE corrects = ? AND issued_at IS NOT NULL
         ORDER BY issued_at, number
    )sql",
                                    invoice);
}

} // namespace

std::optional<InvoicePage> invoicePage(db::Database &database, InvoiceId invoice)
{
    const std::optional<Bill> bill = billOf(database, invoice);
    if (!bill)
        return std::nullopt;
    InvoicePage page{.bill = *bill, .money = moneyOf(database, invoice)};
    page.state = stateOf(page.money);
    page.tenders = tendersOn(database, invoice);
    page.creditNotes = creditNotesOn(database, invoice);
    const bool mayBeCredited = bill->invoice.issuedAt && !bill->invoice.voidedAt
        && bill->invoice.kind != InvoiceKind::CreditNote;
    if (mayBeCredited)
        page.creditable = creditableLines(database, invoice);
    if (bill->invoice.household) {
        const auto household = database.find<Household>(*bill->invoice.household);
        page.family = household ? household->name : QString();
        page.storeCredit = storeCreditOf(database, *bill->invoice.household);
    }
    if (bill->invoice.corrects) {
        const auto corrected = database.find<Invoice>(*bill->invoice.corrects);
        page.corrects = corrected ? corrected->number : QString();
    }
    return page;
}

} // namespace desk
