#include "core/billing/check_out_and_bill.h"

#include "core/billing/balance.h"
#include "core/billing/draft.h"
#include "core/billing/issue.h"
#include "core/bookings/decide_stays.h"
#include "core/catalog/stock.h"
#include "core/staff/permission.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostAtOnce = 100;

StayBill billOf(const CheckOutAndBill &command)
{
    StayBill bill{
        .reservations = {}, .addOns = {}, .items = command.items, .discount = command.discount};
    for (const Departure &departure : command.checkOut.departures)
        bill.reservations += departure.reservation;
    return bill;
}

// From now on they are add-ons of the stay like those that were planned.
Result<> noteDone(Writer &writer, const CheckOutAndBill &command)
{
    for (const AddOnToBill &more : command.addOns) {
        const auto addOn = writer.find<AddOn>(more.addOn);
        const bool leaves =
            std::ranges::any_of(command.checkOut.departures, [&](const Departure &departure) {
                return departure.reservation == more.reservation;
            });
        if (!addOn || addOn->archivedAt || !leaves)
            return refuse(Reason::Unknown, u"addOns"_s);
        if (more.quantity < 1 || more.quantity > mostAtOnce)
            return refuse(Reason::OutOfRange,
                          u"addOns"_s,
                          {{u"least"_s, qint64{1}}, {u"most"_s, qint64{mostAtOnce}}});
        writer.put(AddOnPlan{.id = writer.newId<AddOnPlanId>(),
                             .reservation = more.reservation,
                             .addOn = more.addOn,
                             .plannedOn = writer.today(),
                             .quantity = more.quantity,
                             .doneAt = writer.now(),
                             .doneBy = writer.by().staff,
                             .archivedAt = std::nullopt});
    }
    return {};
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
        // The deposit may have paid it alone, or there was nothing to pay.
        settleIfPaid(writer, done.invoice.household);
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
    if (const Result<> noted = noteDone(writer, command); !noted)
        return refuse(noted.error());
    const Result<Invoice> draft = draftStayInvoice(writer, billOf(command));
    if (!draft)
        return refuse(draft.error());
    const Result<Invoice> invoice = issue(writer, *draft);
    if (!invoice)
        return refuse(invoice.error());
    moveStock(writer, linesOf(writer.database(), invoice->id), StockReason::Sale);
    CheckedOut done{.invoice = *invoice};
    done.deposit = applyDeposit(writer, *invoice);
    if (invoice->booking)
        done.depositLeft = depositHeld(writer.database(), *invoice->booking);
    if (const Result<> paid = payFor(writer, command, done); !paid)
        return refuse(paid.error());
    return done;
}

} // namespace desk
