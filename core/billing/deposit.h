#pragma once

#include "core/billing/take_payment.h"

namespace desk {

/// Takes money in advance for a booking.
struct TakeDeposit
{
    BookingId booking;
    Money amount;
    QList<TenderToTake> tenders;

    static constexpr Intent intent{"deposit.take", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Unknown, OutOfRange, TenderTooSmall, TillClosed, TillCounting, CreditTooSmall, what
/// settle refuses.
[[nodiscard]] Result<Taken> carryOut(Writer &writer, const TakeDeposit &command);

/// Ends the deposit of a booking that is cancelled: a part goes back, the rest is forfeited.
struct SettleDeposit
{
    BookingId booking;
    Money refund;                             ///< what goes back
    TenderToTake to = {TenderKind::Cash, {}}; ///< how; the amount is `refund`
    QString reason;

    static constexpr Intent intent{"deposit.settle", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Needs Permission::Refund when something goes back. Refuses: Unknown, NothingToPay,
/// RefundTooLarge, TillClosed, TillCounting, Missing (`reason`).
[[nodiscard]] Result<> carryOut(Writer &writer, const SettleDeposit &command);

} // namespace desk
