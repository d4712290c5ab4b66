#include "core/billing/check_out_and_bill.h"

#include "core/billing/balance.h"
#include "core/billing/draft.h"
#include "core/billing/issue.h"
#include "core/bookings/decide_stays.h"
#include "core/catalog/stock.h"
#include "core/staff/permission.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

StayBill billOf(const CheckOutAndBill &command)
{
    StayBill bill{.reservations = {}, .items = command.items, .discount = command.discount};
    for (const Departure &departure : command.checkOut.departures)
        bill.reservations += departure.reservation;
    return bill;
}

Result<> payFor(Writer &writer, const CheckOutAndBill &command, CheckedOut &done)
{
    done.left = outstanding(writer.database(), done.invoice.id);
    if (!command.tenders.isEmpty()) {
        const Result<Taken> taken =
            takeFor(writer, done.invoice, command.tenders, ReceiptKind::Payment);
        if (!taken)
            return refuse(taken.error());
        done.receipt = taken->receipt;
        done.change = taken->change;
        done.left = taken->left;
    }
    if (!done.left.isPositive()) {
        settleIfPaid(writer,
                     *done.invoice.household); // paid with the deposit alone, or with nothing
        return {};
    }
    Refusals refusals = objections(writer, Permission::OnAccount);
    return refusals.empty() ? Result<>() : refuse(std::move(refusals));
}

} // namespace

QJsonObject CheckOutAndBill::meant() const
{
    return {{u"checkOut"_s, checkOut.meant()}, {u"tenders"_s, meantBy(tenders)}};
}

Result<CheckedOut> carryOut(Writer &writer, const CheckOutAndBill &command)
{
    if (const Result<> left = carryOut(writer, command.checkOut); !left)
        return refuse(left.error());
    const Result<Invoice> draft = draftStayInvoice(writer, billOf(command));
    if (!draft)
        return refuse(draft.error());
    const Result<Invoice> invoice = issue(writer, *draft);
    if (!invoice)
        return refuse(invoice.error());
    moveStock(writer, linesOf(writer.database(), invoice->id), StockReason::Sale);
    CheckedOut done{.invoice = *invoice};
    done.deposit = applyDeposit(writer, *invoice);
    if (const Result<> paid = payFor(writer, command, done); !paid)
        return refuse(paid.error());
    return done;
}

} // namespace desk
