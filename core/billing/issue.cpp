#include "core/billing/issue.h"

#include "core/billing/balance.h"
#include "core/billing/draft.h"
#include "core/billing/post.h"
#include "core/billing/series.h"
#include "core/packages/bill_credits.h"
#include "core/till/open_session.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

// Dense per location, device and incarnation: what a restore left behind begins its own series.
QString nextInvoiceNumber(Writer &writer)
{
    const QString prefix = writer.seriesPrefix();
    return nextNumber(writer, u"invoice "_s, prefix);
}

// A package is not earned when it is sold, and what credits pay for is not earned at its price.
QList<Side> sidesOf(Writer &writer,
                    const Invoice &invoice,
                    const QList<InvoiceLine> &lines,
                    const CreditPostings &credits)
{
    const bool taxInclusive = invoice.total == invoice.subtotal;
    QMap<QString, Money> revenue = credits.earned;
    Money discounts;
    for (const InvoiceLine &line : lines) {
        if (line.kind == LineKind::Discount)
            discounts += line.amount;
        else if (line.kind == LineKind::Package)
            discounts -= line.discount;
        else if (line.kind != LineKind::Redemption)
            revenue[line.revenueAccount] +=
                line.amount + line.covered - (taxInclusive ? line.tax : Money());
    }
    QMap<QString, Money> taxes;
    for (const InvoiceTax &tax : taxesOf(writer.database(), invoice.id))
        taxes[tax.jurisdiction] += tax.amount;

    QList<Side> sides{receivable(invoice.household, invoice.id, invoice.total),
                      {Account::DiscountGiven, QString(), -discounts}};
    sides += credits.sides;
    for (const auto &[account, amount] : revenue.asKeyValueRange())
        sides += Side{Account::Revenue, account, -amount};
    for (const auto &[jurisdiction, amount] : taxes.asKeyValueRange())
        sides += Side{Account::TaxPayable, jurisdiction, -amount};
    return sides;
}

} // namespace

Result<Invoice> issue(Writer &writer, Invoice invoice)
{
    if (invoice.issuedAt || invoice.discardedAt)
        return refuse(Reason::InvoiceNotOpen);
    if (const Result<TillSession> session = openSession(writer))
        invoice.tillSession = session->id;
    invoice.number = nextInvoiceNumber(writer);
    invoice.issuedAt = writer.now();
    invoice.businessDate = writer.today();
    writer.put(invoice);
    const QList<InvoiceLine> lines = linesOf(writer.database(), invoice.id);
    const CreditPostings credits = moveCredits(writer, invoice, lines);
    post(writer,
         {.kind = invoice.kind == InvoiceKind::CreditNote ? EntryKind::CreditNote
                                                          : EntryKind::InvoiceIssued,
          .household = invoice.household,
          .booking = invoice.booking,
          .invoice = invoice.id,
          .tillSession = invoice.tillSession,
          .sides = sidesOf(writer, invoice, lines, credits)});
    return invoice;
}

Money applyDeposit(Writer &writer, const Invoice &invoice)
{
    if (!invoice.booking)
        return {};
    const Money held = depositHeld(writer.database(), *invoice.booking);
    const Money amount = std::min(held, outstanding(writer.database(), invoice.id));
    if (!amount.isPositive())
        return {};
    post(writer,
         {.kind = EntryKind::DepositApplied,
          .household = invoice.household,
          .booking = invoice.booking,
          .invoice = invoice.id,
          .tillSession = invoice.tillSession,
          .sides = {depositLiability(*invoice.booking, amount),
                    receivable(invoice.household, invoice.id, -amount)}});
    return amount;
}

} // namespace desk
