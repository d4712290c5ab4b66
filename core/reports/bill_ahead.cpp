#include "core/reports/bill_ahead.h"

#include "core/billing/balance.h"
#include "core/bookings/booking.h"
#include "core/db/database.h"
#include "core/households/pet.h"

#include <algorithm>

namespace desk {

namespace {

InvoiceLine lineOf(const QuoteLine &line, int position)
{
    InvoiceLine record;
    record.position = position;
    record.kind = line.kind;
    record.reservation = line.reservation;
    record.pet = line.pet;
    record.product = line.product;
    record.addOn = line.addOn;
    record.coupon = line.coupon;
    record.description = line.description;
    record.reason = line.reason;
    record.quantity = line.quantity;
    record.unitPrice = line.unitPrice;
    record.amount = line.amount;
    record.discount = line.discount;
    record.taxClass = line.taxClass;
    record.tax = line.tax;
    return record;
}

InvoiceTax taxOf(const QuoteTax &tax)
{
    InvoiceTax record;
    record.taxClass = tax.taxClass;
    record.taxRate = tax.taxRate;
    record.jurisdiction = tax.jurisdiction;
    record.rate = tax.rate;
    record.taxable = tax.taxable;
    record.amount = tax.amount;
    return record;
}

} // namespace

Bill asBill(db::Database &database, const Quote &quote)
{
    Bill bill;
    bill.invoice.subtotal = quote.subtotal;
    bill.invoice.tax = quote.tax;
    bill.invoice.total = bill.outstanding = quote.total;
    QHash<PetId, QString> names;
    for (const QuoteLine &line : quote.lines) {
        if (line.pet && !names.contains(*line.pet)) {
            const auto pet = database.find<Pet>(*line.pet);
            names.insert(*line.pet, pet ? pet->name : QString());
        }
        bill.lines += BillLine{.line = lineOf(line, int(bill.lines.size())),
                               .pet = line.pet ? names.value(*line.pet) : QString(),
                               .steps = line.steps};
        Money &sum = line.kind == LineKind::Discount ? bill.discounts : bill.listed;
        sum += line.amount;
    }
    for (const QuoteTax &tax : quote.taxes)
        bill.taxes += taxOf(tax);
    return bill;
}

Result<BillAhead> checkOutBillAhead(db::Database &database,
                                    const ResortTime &time,
                                    const StayBill &bill,
                                    const BookingId &booking,
                                    Instant now)
{
    const auto found = database.find<Booking>(booking);
    if (!found)
        return refuse(Reason::Unknown, QStringLiteral("booking"));
    const Result<Quote> quote = priceStayBill(database, time, bill, now, time.businessDate(now));
    if (!quote)
        return refuse(quote.error());
    BillAhead ahead{.bill = asBill(database, *quote)};
    ahead.deposit = std::min(depositHeld(database, booking), quote->total);
    ahead.due = quote->total - ahead.deposit;
    const HouseholdBalance balance = householdBalance(database, found->household);
    ahead.storeCredit = balance.storeCredit;
    ahead.owedBefore = balance.owed;
    return ahead;
}

} // namespace desk
