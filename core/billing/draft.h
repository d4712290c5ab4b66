#pragma once

#include "core/billing/stay_bill.h"
#include "core/classes/enrolment.h"
#include "core/grooming/appointment.h"
#include "core/store/writer.h"

namespace desk {

/// Writes a priced bill as a draft: its lines, their steps, its taxes.
Invoice putDraft(Writer &writer,
                 InvoiceKind kind,
                 const std::optional<HouseholdId> &household,
                 const std::optional<BookingId> &booking,
                 const Quote &quote);

/// Says of appointments that they stand on a bill.
void putOnBill(Writer &writer, QList<Appointment> appointments, InvoiceId invoice);
/// The same of places in courses.
void putOnBill(Writer &writer, QList<Enrolment> places, InvoiceId invoice);

/// The bill of stays of one family as it is now, as a draft. A manual discount needs
/// Permission::Discount. Refuses: Missing, Unknown, and what priceStayBill refuses.
Result<Invoice> draftStayInvoice(Writer &writer, const StayBill &bill);

/// Prices a draft again with other contents: its lines are taken off and put on anew.
Result<Invoice> redraft(Writer &writer, const Invoice &draft, const StayBill &bill);

/// Puts a draft aside. Refuses: InvoiceNotOpen.
Result<> discard(Writer &writer, Invoice draft);

/// The lines of a bill that were not taken off, in their order.
QList<InvoiceLine> linesOf(db::Database &database, InvoiceId invoice);
QList<InvoiceTax> taxesOf(db::Database &database, InvoiceId invoice);

} // namespace desk
