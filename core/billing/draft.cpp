#include "core/billing/draft.h"

#include "core/bookings/booking.h"
#include "core/grooming/appointment_price.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

// A package that is sold is known from its line on.
std::optional<PackagePurchaseId> purchaseOf(Writer &writer, const QuoteLine &line)
{
    if (line.kind == LineKind::Package && !line.purchase)
        return writer.newId<PackagePurchaseId>();
    return line.purchase;
}

void putLine(Writer &writer, const Invoice &invoice, int position, const QuoteLine &line)
{
    const InvoiceLine record{.id = writer.newId<InvoiceLineId>(),
                             .invoice = invoice.id,
                             .position = position,
                             .kind = line.kind,
                             .reservation = line.reservation,
                             .pet = line.pet,
                             .product = line.product,
                             .addOn = line.addOn,
                             .coupon = line.coupon,
                             .corrects = line.corrects,
                             .description = line.description,
                             .reason = line.reason,
                             .quantity = line.quantity,
                             .unitPrice = line.unitPrice,
                             .amount = line.amount,
                             .discount = line.discount,
                             .taxClass = line.taxClass,
                             .tax = line.tax,
                             .revenueAccount = line.revenueAccount,
                             .removedAt = std::nullopt,
                             .packagePlan = line.packagePlan,
                             .purchase = purchaseOf(writer, line),
                             .units = line.units,
                             .covered = line.covered};
    writer.put(record);
    int stepPosition = 0;
    for (PriceStep step : line.steps) {
        step.id = writer.newId<PriceStepId>();
        step.invoiceLine = record.id;
        step.position = stepPosition++;
        writer.put(step);
    }
}

void putTax(Writer &writer, const Invoice &invoice, const QuoteTax &tax)
{
    writer.put(InvoiceTax{.id = writer.newId<InvoiceTaxId>(),
                          .invoice = invoice.id,
                          .taxClass = tax.taxClass,
                          .taxRate = tax.taxRate,
                          .jurisdiction = tax.jurisdiction,
                          .rate = tax.rate,
                          .taxable = tax.taxable,
                          .amount = tax.amount,
                          .removedAt = std::nullopt});
}

Invoice putContents(Writer &writer, Invoice invoice, const Quote &quote)
{
    invoice.subtotal = quote.subtotal;
    invoice.tax = quote.tax;
    invoice.total = quote.total;
    writer.put(invoice);
    int position = 0;
    for (const QuoteLine &line : quote.lines)
        putLine(writer, invoice, position++, line);
    for (const QuoteTax &tax : quote.taxes)
        putTax(writer, invoice, tax);
    return invoice;
}

Refusals mayDiscount(Writer &writer, const StayBill &bill)
{
    if (!bill.discount || !bill.discount->couponCode.trimmed().isEmpty())
        return {};
    return objections(writer, Permission::Discount);
}

Result<Quote> priced(Writer &writer, const StayBill &bill)
{
    if (bill.reservations.isEmpty())
        return refuse(Reason::Missing, u"reservations"_s);
    if (Refusals refusals = mayDiscount(writer, bill); !refusals.empty())
        return refuse(std::move(refusals));
    return priceStayBill(writer.database(), writer.time(), bill, writer.now(), writer.today());
}

} // namespace

void putOnBill(Writer &writer, QList<Appointment> appointments, InvoiceId invoice)
{
    for (Appointment &appointment : appointments) {
        appointment.invoice = invoice;
        writer.put(appointment);
    }
}

void putOnBill(Writer &writer, QList<Enrolment> places, InvoiceId invoice)
{
    for (Enrolment &place : places) {
        place.invoice = invoice;
        writer.put(place);
    }
}

Invoice putDraft(Writer &writer,
                 InvoiceKind kind,
                 const std::optional<HouseholdId> &household,
                 const std::optional<BookingId> &booking,
                 const Quote &quote)
{
    Invoice invoice;
    invoice.id = writer.newId<InvoiceId>();
    invoice.location = writer.place().location.id;
    invoice.kind = kind;
    invoice.household = household;
    invoice.booking = booking;
    invoice.businessDate = writer.today();
    invoice.createdAt = writer.now();
    return putContents(writer, invoice, quote);
}

Result<Invoice> draftStayInvoice(Writer &writer, const StayBill &bill)
{
    const Result<Quote> quote = priced(writer, bill);
    if (!quote)
        return refuse(quote.error());
    const auto first = writer.find<Reservation>(bill.reservations.first());
    const QList<Appointment> groomed = toBillWith(writer.database(), bill.reservations);
    const Invoice invoice =
        putDraft(writer, InvoiceKind::Stay, first->household, first->booking, *quote);
    for (const ReservationId &id : bill.reservations) {
        auto reservation = *writer.find<Reservation>(id);
        if (reservation.household != first->household)
            return refuse(Reason::OutOfRange, u"reservations"_s);
        reservation.invoice = invoice.id;
        writer.put(reservation);
    }
    putOnBill(writer, groomed, invoice.id);
    return invoice;
}

Result<Invoice> redraft(Writer &writer, const Invoice &draft, const StayBill &bill)
{
    if (draft.issuedAt || draft.discardedAt)
        return refuse(Reason::InvoiceNotOpen);
    const Result<Quote> quote = priced(writer, bill);
    if (!quote)
        return refuse(quote.error());
    for (InvoiceLine line : linesOf(writer.database(), draft.id)) {
        line.removedAt = writer.now();
        writer.put(line);
    }
    for (InvoiceTax tax : taxesOf(writer.database(), draft.id)) {
        tax.removedAt = writer.now();
        writer.put(tax);
    }
    return putContents(writer, draft, *quote);
}

Result<> discard(Writer &writer, Invoice draft)
{
    if (draft.issuedAt || draft.discardedAt)
        return refuse(Reason::InvoiceNotOpen);
    draft.discardedAt = writer.now();
    writer.put(draft);
    return {};
}

QList<InvoiceLine> linesOf(db::Database &database, InvoiceId invoice)
{
    return database.all<InvoiceLine>("SELECT " + db::columnsOf<InvoiceLine>().join(", ")
                                         + " FROM invoice_lines"
                                           " WHERE invoice = ? AND removed_at IS NULL"
                                           " ORDER BY position",
                                     invoice);
}

QList<InvoiceTax> taxesOf(db::Database &database, InvoiceId invoice)
{
    return database.all<InvoiceTax>("SELECT " + db::columnsOf<InvoiceTax>().join(", ")
                                        + " FROM invoice_taxes"
                                          " WHERE invoice = ? AND removed_at IS NULL"
                                          " ORDER BY jurisdiction, id",
                                    invoice);
}

} // namespace desk
