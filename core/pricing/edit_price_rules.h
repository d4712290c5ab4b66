#pragma once

#include "core/pricing/price_rule.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// Peak dates, weekdays, full nights, long stays, further pets, early and late fees. All of these
// refuse: NotPermitted or ApprovalNeeded (EDIT_PRICES), HubDecides.

/// A new rule, from a day on. What its kind does not use is left out.
struct AddPriceRule
{
    PriceRule rule; ///< without id, version and end

    static constexpr Intent intent{"price_rule.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing (`name`; `share`: it changes no price; `weekdays`; `leastOccupancy`: it holds
/// always), TooLong, CardNumberTyped, Unknown (`service`, `unitKind`), NotADate (`firstDay`,
/// `lastDay`, `validFrom`), OutOfRange (`lastDay`, `leastOccupancy`, `mostOccupancy`,
/// `leastNights`, `mostNights`, `petNumber`, `share`, `graceMinutes`, `householdCap`; `validFrom`
/// is past).
[[nodiscard]] Result<PriceRuleId> carryOut(Writer &writer, const AddPriceRule &command);

/// From `changed.validFrom` on the rule reads differently: the old version ends. Its kind stays.
struct ChangePriceRule
{
    PriceRuleId rule;
    PriceRule changed;

    static constexpr Intent intent{"price_rule.change", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddPriceRule, and Unknown, Changed (somebody else has ended it already).
[[nodiscard]] Result<PriceRuleId> carryOut(Writer &writer, const ChangePriceRule &command);

/// From that day on it changes no price.
struct EndPriceRule
{
    PriceRuleId rule;
    QDate on;

    static constexpr Intent intent{"price_rule.end", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed, NotADate, OutOfRange (`on`).
[[nodiscard]] Result<> carryOut(Writer &writer, const EndPriceRule &command);

} // namespace desk
