#include "core/billing/take_payment.h"

#include "core/billing/balance.h"
#include "core/billing/invoice_state.h"
#include "core/bookings/decide_stays.h"
#include "core/staff/permission.h"
#include "core/till/open_session.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

QJsonArray meantBy(const QList<TenderToTake> &tenders)
{
    QJsonArray list;
    for (const TenderToTake &tender : tenders)
        list += QJsonObject{{u"kind"_s, nameOf(tender.kind)},
                            {u"amount"_s, tender.amount.minor()},
                            {u"tip"_s, tender.tip.minor()}};
    return list;
}

QJsonObject TakePayment::meant() const
{
    return {{u"invoice"_s, invoice.text()}, {u"tenders"_s, meantBy(tenders)}};
}

Result<Taken> takeFor(Writer &writer,
                      const Invoice &invoice,
                      const QList<TenderToTake> &tenders,
                      ReceiptKind kind)
{
    if (Refusals refusals = objections(writer, Permission::Sell); !refusals.empty())
        return refuse(std::move(refusals));
    const Result<TillSession> session = openSession(writer);
    if (!session)
        return refuse(session.error());
    const auto settlement =
        settle(outstanding(writer.database(), invoice.id), tenders, writer.resort().cashRounding);
    if (!settlement)
        return refuse(settlement.error());
    const Result<> credit =
        checkCredit(writer.database(), invoice.household, invoice.booking, tenders);
    if (!credit)
        return refuse(credit.error());

    const Receipt receipt = putReceipt(writer,
                                       {.kind = kind,
                                        .household = invoice.household,
                                        .invoice = invoice.id,
                                        .booking = invoice.booking,
                                        .tillSession = session->id,
                                        .total = settlement->paid});
    putTenders(writer, receipt, settlement->tenders);
    QList<Side> sides = sidesOf(receipt, settlement->tenders);
    sides += receivable(invoice.household, invoice.id, -settlement->paid);
    post(writer,
         {.kind = EntryKind::Payment,
          .household = invoice.household,
          .booking = invoice.booking,
          .invoice = invoice.id,
          .receipt = receipt.id,
          .tillSession = session->id,
          .sides = sides});
    settleIfPaid(writer, invoice.household);
    return Taken{receipt, settlement->change, settlement->left};
}

Result<Taken> carryOut(Writer &writer, const TakePayment &command)
{
    const std::optional<Invoice> invoice = writer.find<Invoice>(command.invoice);
    if (!invoice)
        return refuse(Reason::Unknown, u"invoice"_s);
    switch (stateOf(moneyOf(writer.database(), invoice->id))) {
    case InvoiceState::Open:
    case InvoiceState::PartiallyPaid:
        return takeFor(writer, *invoice, command.tenders, ReceiptKind::Payment);
    case InvoiceState::Paid:
    case InvoiceState::PartiallyRefunded:
    case InvoiceState::Refunded:
        return refuse(Reason::NothingToPay);
    case InvoiceState::Draft:
    case InvoiceState::Discarded:
    case InvoiceState::Void:
    case InvoiceState::WrittenOff:
        break;
    }
    return refuse(Reason::InvoiceNotOpen);
}

} // namespace desk
