#include "core/billing/void_invoice.h"

#include "core/base/typed_text.h"
#include "core/billing/balance.h"
#include "core/billing/draft.h"
#include "core/billing/invoice_state.h"
#include "core/billing/post.h"
#include "core/bookings/decide_stays.h"
#include "core/catalog/stock.h"
#include "core/packages/bill_credits.h"
#include "core/staff/permission.h"
#include "core/till/open_session.h"

using namespace Qt::Literals;

namespace desk {

namespace {

bool isOpen(const Invoice &invoice)
{
    return invoice.issuedAt && !invoice.voidedAt && !invoice.writtenOffAt
        && invoice.kind != InvoiceKind::CreditNote;
}

std::optional<LedgerEntryId> entryOfIssue(db::Database &database, InvoiceId invoice)
{
    const auto ids = database.values<LedgerEntryId>(R"sql(
        SELECT id FROM ledger_entries WHERE invoice = ? AND kind = 'INVOICE_ISSUED'
    )sql",
                                                    invoice);
    return ids.isEmpty() ? std::nullopt : std::optional(ids.first());
}

// A session that was closed has its Z, and nothing is added to it.
std::optional<TillSessionId> sessionNow(Writer &writer)
{
    const Result<TillSession> session = openSession(writer);
    return session ? std::optional(session->id) : std::nullopt;
}

QJsonObject meantFor(InvoiceId invoice, const QString &reason)
{
    return {{u"invoice"_s, invoice.text()}, {u"reason"_s, cleaned(reason)}};
}

QList<PackagePurchaseId> packagesOn(const QList<InvoiceLine> &lines)
{
    QList<PackagePurchaseId> packages;
    for (const InvoiceLine &line : lines) {
        if (line.kind == LineKind::Package)
            packages += *line.purchase;
    }
    return packages;
}

void putBackStock(Writer &writer, InvoiceId invoice)
{
    QList<InvoiceLine> lines = linesOf(writer.database(), invoice);
    for (InvoiceLine &line : lines)
        line.quantity = -line.quantity;
    moveStock(writer, lines, StockReason::Return);
}

} // namespace

QJsonObject VoidInvoice::meant() const
{
    return meantFor(invoice, reason);
}

Result<> carryOut(Writer &writer, const VoidInvoice &command)
{
    std::optional<Invoice> invoice = writer.find<Invoice>(command.invoice);
    if (!invoice)
        return refuse(Reason::Unknown, u"invoice"_s);
    TypedTexts texts;
    invoice->voidReason = texts.required(u"reason"_s, command.reason, limits::line);
    if (!isOpen(*invoice))
        texts.refusals.push_back({Reason::InvoiceNotOpen, u"invoice"_s, {}});
    const InvoiceMoney money = moneyOf(writer.database(), invoice->id);
    if (money.outstanding != money.total || money.credited.isPositive())
        texts.refusals.push_back({Reason::InvoiceHasPayments, u"invoice"_s, {}});
    if (invoice->businessDate != writer.today()) {
        const Refusals refusals = objections(writer, Permission::VoidInvoice);
        texts.refusals.insert(texts.refusals.end(), refusals.begin(), refusals.end());
    }
    const QList<InvoiceLine> lines = linesOf(writer.database(), invoice->id);
    const Refusals used = objectionsToTakingBack(writer.database(), packagesOn(lines));
    texts.refusals.insert(texts.refusals.end(), used.begin(), used.end());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));

    if (const auto entry = entryOfIssue(writer.database(), invoice->id))
        post(writer,
             {.kind = EntryKind::InvoiceVoided,
              .household = invoice->household,
              .booking = invoice->booking,
              .invoice = invoice->id,
              .reverses = entry,
              .tillSession = sessionNow(writer),
              .reason = invoice->voidReason,
              .sides = reversed(writer.database(), *entry)});
    invoice->voidedAt = writer.now();
    writer.put(*invoice);
    putBackStock(writer, invoice->id);
    takeCreditsBack(writer, *invoice, lines);
    settleIfPaid(writer, invoice->household);
    return {};
}

QJsonObject WriteOff::meant() const
{
    return meantFor(invoice, reason);
}

Result<> carryOut(Writer &writer, const WriteOff &command)
{
    std::optional<Invoice> invoice = writer.find<Invoice>(command.invoice);
    if (!invoice)
        return refuse(Reason::Unknown, u"invoice"_s);
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
    const Money owed = outstanding(writer.database(), invoice->id);
    if (!isOpen(*invoice))
        texts.refusals.push_back({Reason::InvoiceNotOpen, u"invoice"_s, {}});
    else if (!owed.isPositive())
        texts.refusals.push_back({Reason::NothingToPay, u"invoice"_s, {}});
    const Refusals refusals = objections(writer, Permission::WriteOff);
    texts.refusals.insert(texts.refusals.end(), refusals.begin(), refusals.end());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));

    post(writer,
         {.kind = EntryKind::WriteOff,
          .household = invoice->household,
          .booking = invoice->booking,
          .invoice = invoice->id,
          .reason = reason,
          .sides = {{Account::WriteOff, QString(), owed},
                    receivable(invoice->household, invoice->id, -owed)}});
    invoice->writtenOffAt = writer.now();
    writer.put(*invoice);
    settleIfPaid(writer, invoice->household);
    return {};
}

} // namespace desk
