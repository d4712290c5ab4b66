#include "core/reports/bill_ahead.h"

#include "core/billing/balance.h"
#include "core/bookings/booking.h"
#include "core/db/database.h"
#include "core/households/pet.h"
#include "core/packages/held_credits.h"

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
    record.packagePlan = line.packagePlan;
    record.purchase = line.purchase;
    record.units = line.units;
    record.covered = line.covered;
    return record;
}

// Stays that hold more than they use give the rest back.
QList<PackageCredits> creditsAfter(db::Database &database, const StayBill &bill, const Quote &quote)
{
    QHash<PackagePurchaseId, int> unused;
    for (const HeldCredits &held : heldCredits(database, bill.reservations))
        unused[held.purchase] += held.units;
    QList<PackagePurchaseId> used;
    for (const QuoteLine &line : quote.lines) {
        if (line.kind != LineKind::Redemption)
            continue;
        unused[*line.purchase] -= line.units;
        if (!used.contains(*line.purchase))
            used += *line.purchase;
    }
    QList<PackageCredits> credits;
    for (const PackagePurchaseId &purchase : std::as_const(used)) {
        credits += *packageCredits(database, purchase);
        credits.last().available += unused.value(purchase);
    }
    return credits;
}

bool isPaidByCredits(const Quote &quote, const std::optional<ReservationId> &stay)
{
    return std::ranges::any_of(quote.lines, [&](const QuoteLine &line) {
        return line.kind == LineKind::Redemption && line.reservation == stay;
    });
}

QList<CreditsTaken> creditsOffered(db::Database &database,
                                   const HouseholdId &household,
                                   const Quote &quote,
                                   QDate today)
{
    QList<PackageCredits> packages = packagesOf(database, household);
    QList<CreditsTaken> offered;
    for (const QuoteLine &line : quote.lines) {
        const bool isStay = line.kind == LineKind::Lodging || line.kind == LineKind::AdditionalPet;
        if (packages.isEmpty() || !isStay || isPaidByCredits(quote, line.reservation))
            continue;
        if (const auto stay = database.find<Reservation>(*line.reservation))
            offered += takeCredits(packages, stay->pet, stay->service, line.quantity, today);
    }
    return offered;
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
    // Of a deposit that is overdrawn nothing is used.
    const Money nothing = Money::minor(0, quote->total.currency());
    ahead.deposit = std::min(std::max(depositHeld(database, booking), nothing), quote->total);
    ahead.due = quote->total - ahead.deposit;
    const HouseholdBalance balance = householdBalance(database, found->household);
    ahead.storeCredit = balance.storeCredit;
    ahead.owedBefore = balance.owed;
    ahead.credits = creditsAfter(database, bill, *quote);
    ahead.offered = creditsOffered(database, found->household, *quote, time.businessDate(now));
    return ahead;
}

} // namespace desk
