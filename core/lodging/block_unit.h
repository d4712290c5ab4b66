#pragma once

#include "core/base/interval.h"
#include "core/lodging/unit.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// A room can't be used for a while: a repair, a deep clean.
struct BlockUnit
{
    UnitId unit;
    Interval interval;
    QString reason;

    static constexpr Intent intent{"unit.block", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, DatesReversed, Missing (`reason`), TooLong, CardNumberTyped, and UnitTaken for
/// every stay that has the room then.
[[nodiscard]] Result<UnitBlockId> carryOut(Writer &writer, const BlockUnit &command);

/// The room can be used again, from now on or as if it had never been blocked.
struct UnblockUnit
{
    UnitBlockId block;

    static constexpr Intent intent{"unit.unblock", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const UnblockUnit &command);

} // namespace desk
