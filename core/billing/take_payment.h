#pragma once

#include "core/billing/receipt.h"

namespace desk {

/// Takes money for a bill, in one or several tenders, on one receipt.
struct TakePayment
{
    InvoiceId invoice;
    QList<TenderToTake> tenders;

    static constexpr Intent intent{"payment.take", 1, Priority::Now};
    QJsonObject meant() const;
};

/// What was taken.
struct Taken
{
    Receipt receipt;
    Money change; ///< to give back
    Money left;   ///< still to pay on the bill
};

/// A family that owes nothing any more has completed its stays. Refuses: Unknown, InvoiceNotOpen,
/// TillClosed, TillCounting, CreditTooSmall, what settle refuses.
[[nodiscard]] Result<Taken> carryOut(Writer &writer, const TakePayment &command);

/// The same for a bill in hand, on a receipt of this kind.
Result<Taken> takeFor(Writer &writer,
                      const Invoice &invoice,
                      const QList<TenderToTake> &tenders,
                      ReceiptKind kind);

/// How tenders are told in `meant`.
QJsonArray meantBy(const QList<TenderToTake> &tenders);

} // namespace desk
