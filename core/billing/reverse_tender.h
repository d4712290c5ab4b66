#pragma once

#include "core/billing/receipt.h"

namespace desk {

/// Corrects a tender that was recorded as another: a new receipt takes the wrong one back and
/// records the right one. The original stays as it is.
struct ReverseTender
{
    TenderId wrong;
    TenderToTake right; ///< its kind and references; amount and tip are those of the wrong one
    QString reason;

    static constexpr Intent intent{"payment.correct", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Needs Permission::Refund. Refuses: Unknown, AlreadyReversed, OutOfRange (the same kind again, or
/// one that can't hold the tip), CreditTooSmall, TillClosed, TillCounting, CardReferenceMissing,
/// CheckNumberMissing, Missing (`reason`).
[[nodiscard]] Result<Receipt> carryOut(Writer &writer, const ReverseTender &command);

} // namespace desk
