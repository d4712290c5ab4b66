#pragma once

#include "core/packages/package_plan.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What is offered in packages. Who bought one keeps what it said. All of these refuse: NotPermitted
// or ApprovalNeeded (EDIT_PRICES), HubDecides.

/// A new package, from a day on.
struct AddPackagePlan
{
    PackagePlan plan; ///< without id, version and end

    static constexpr Intent intent{"package_plan.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing (`name`, `services`), TooLong, CardNumberTyped, Unknown (`taxClass`,
/// `services`), OutOfRange (`units`, `price`, `services`, `validityDays`, `graceDays`;
/// `validFrom` is past), NotADate.
[[nodiscard]] Result<PackagePlanId> carryOut(Writer &writer, const AddPackagePlan &command);

/// What is sold from `changed.validFrom` on is the package as it reads then.
struct ChangePackagePlan
{
    PackagePlanId plan;
    PackagePlan changed;

    static constexpr Intent intent{"package_plan.change", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddPackagePlan, and Unknown, Changed (somebody else has ended it already).
[[nodiscard]] Result<PackagePlanId> carryOut(Writer &writer, const ChangePackagePlan &command);

/// From that day on it is not sold.
struct EndPackagePlan
{
    PackagePlanId plan;
    QDate on;

    static constexpr Intent intent{"package_plan.end", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed, NotADate, OutOfRange (`on`).
[[nodiscard]] Result<> carryOut(Writer &writer, const EndPackagePlan &command);

} // namespace desk
