#pragma once

#include "core/packages/package_purchase.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// Gives a family credits, or takes some of them back: for what two desks used too much, or as a
/// kindness.
struct AdjustCredits
{
    PackagePurchaseId purchase;
    int units = 0; ///< half visits; below nothing: taken
    QString reason;

    static constexpr Intent intent{"credits.adjust", 1, Priority::Later};
    QJsonObject meant() const;
};

/// What is given is a discount. Needs Permission::Refund. Refuses: Unknown, Missing (`reason`),
/// OutOfRange (`units`: none, too many, or more taken than are left).
[[nodiscard]] Result<> carryOut(Writer &writer, const AdjustCredits &command);

} // namespace desk
