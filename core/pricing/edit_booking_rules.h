#pragma once

#include "core/pricing/booking_rule.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// Deposits and cancellation. They hold for what is booked from their day on: a booking keeps what
// it was promised. All of these refuse: NotPermitted or ApprovalNeeded (EDIT_PRICES), HubDecides.

/// A new rule, from a day on. What its kind does not use is left out.
struct AddBookingRule
{
    BookingRule rule; ///< without id, version and end

    static constexpr Intent intent{"booking_rule.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing (`name`), TooLong, CardNumberTyped, Unknown (`service`), NotADate (`firstDay`,
/// `lastDay`: one without the other; `validFrom`), OutOfRange (`leastTotal`, `leastDaysAhead`,
/// `mostDaysAhead`, `lastDay`, `weekdays`, `leastNights`, `mostNights`, `share`, `amount`, `tiers`,
/// `noShowShare`, `priority`; `validFrom` is past).
[[nodiscard]] Result<BookingRuleId> carryOut(Writer &writer, const AddBookingRule &command);

/// What is booked from `changed.validFrom` on follows the rule as it reads then. Its kind stays.
struct ChangeBookingRule
{
    BookingRuleId rule;
    BookingRule changed;

    static constexpr Intent intent{"booking_rule.change", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddBookingRule, and Unknown, Changed (somebody else has ended it already).
[[nodiscard]] Result<BookingRuleId> carryOut(Writer &writer, const ChangeBookingRule &command);

/// From that day on no booking follows it.
struct EndBookingRule
{
    BookingRuleId rule;
    QDate on;

    static constexpr Intent intent{"booking_rule.end", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed, NotADate, OutOfRange (`on`).
[[nodiscard]] Result<> carryOut(Writer &writer, const EndBookingRule &command);

} // namespace desk
