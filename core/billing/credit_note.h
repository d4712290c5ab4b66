#pragma once

#include "core/billing/invoice.h"
#include "core/store/writer.h"

namespace desk {

/// A line of a bill that is taken back, or a part of its pieces.
struct LineToCredit
{
    InvoiceLineId line;
    int quantity = 1; ///< of the pieces that were not taken back yet

    bool operator==(const LineToCredit &) const = default;
};

/// What is left of a line after the credit notes so far.
struct CreditableLine
{
    InvoiceLine line;
    int quantityLeft = 0;
    Money worth; ///< what its remaining pieces came to, discount and tax included
};

/// The lines of an issued bill that can still be taken back, discounts aside.
QList<CreditableLine> creditableLines(db::Database &database, InvoiceId invoice);

/// Issues a credit note over lines of an issued bill: it lowers what is still owed for the bill,
/// and what is left of it belongs to the family. Products go back to stock. Refuses:
/// InvoiceNotOpen, Unknown, Missing, OutOfRange, AlreadyReversed.
Result<Invoice> creditNoteOver(Writer &writer,
                               const Invoice &invoice,
                               const QList<LineToCredit> &lines);

/// Takes back a whole bill, as when a check-out is undone: what was paid for it becomes store
/// credit. Refuses: InvoiceNotOpen.
Result<Invoice> creditNoteFor(Writer &writer, const Invoice &invoice);

} // namespace desk
