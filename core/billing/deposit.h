#pragma once

#include "core/billing/take_payment.h"

namespace desk {

/// Takes money in advance for a booking; what was agreed makes its wishes firm. Where two desks
/// gave the same deposit back, this is how the family returns what it had too much.
struct TakeDeposit
{
    BookingId booking;
    Money amount;
    QList<TenderToTake> tenders;

    static constexpr Intent intent{"deposit.take", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Unknown, WrongState (every stay of the booking is over, and nothing is missing),
/// OutOfRange (also: more than is missing of a booking that is over), TenderTooSmall, TillClosed,
/// TillCounting, CreditTooSmall, what settle refuses.
[[nodiscard]] Result<Taken> carryOut(Writer &writer, const TakeDeposit &command);

/// Ends the deposit of a booking: a part goes back, the resort keeps the rest.
struct SettleDeposit
{
    BookingId booking;
    Money refund;                             ///< what goes back
    TenderToTake to = {TenderKind::Cash, {}}; ///< how; the amount is `refund`
    QString reason;

    static constexpr Intent intent{"deposit.settle", 1, Priority::Now};
    QJsonObject meant() const;
};

/// What became of a deposit.
struct SettledDeposit
{
    std::optional<ReceiptId> receipt; ///< of what went back
    Money back;
    Money kept;
};

/// Needs Permission::Refund, also to keep all of it. Refuses: Unknown, NothingToPay,
/// RefundTooLarge, TillClosed, TillCounting, Missing (`reason`).
[[nodiscard]] Result<SettledDeposit> carryOut(Writer &writer, const SettleDeposit &command);

/// Gives up what a family had too much of a deposit: the resort bears it.
struct ForgiveDeposit
{
    BookingId booking;
    QString reason;

    static constexpr Intent intent{"deposit.forgive", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Needs Permission::WriteOff. Refuses: Unknown, NothingToPay (nothing is missing), Missing
/// (`reason`). Returns how much it was.
[[nodiscard]] Result<Money> carryOut(Writer &writer, const ForgiveDeposit &command);

} // namespace desk
