#pragma once

#include "core/billing/credit_note.h"
#include "core/billing/settle.h"

namespace desk {

/// Takes lines of a bill back and gives their money back: a credit note, and a refund by one
/// tender. On a bill that is not paid in full, what is owed goes down first.
struct RefundLines
{
    InvoiceId invoice;
    QList<LineToCredit> lines;
    TenderToTake to; ///< how; the amount is that of the lines
    QString reason;

    static constexpr Intent intent{"invoice.refund", 1, Priority::Now};
    QJsonObject meant() const;
};

struct Refunded
{
    Invoice creditNote;
    std::optional<ReceiptId> receipt; ///< none when nothing went back
    Money amount;                     ///< what went back
};

/// Needs Permission::Refund. Refuses what creditNoteOver and giveBack refuse, and Missing
/// (`reason`).
[[nodiscard]] Result<Refunded> carryOut(Writer &writer, const RefundLines &command);

} // namespace desk
