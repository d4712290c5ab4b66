#pragma once

#include "core/base/ids.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What is done for a pet besides its stay. What is planned is billed; what was not done is taken
// off, and is not. All of these refuse: Unknown (`addOn`), WrongState, Changed (`addOn`: somebody
// was quicker).

/// It was done, by whoever says so. Refuses also: NotYetArrived.
struct MarkAddOnDone
{
    AddOnPlanId addOn;

    static constexpr Intent intent{"add_on.mark_done", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const MarkAddOnDone &command);

/// It was not done after all, and is still to do.
struct UndoAddOnDone
{
    AddOnPlanId addOn;

    static constexpr Intent intent{"add_on.undo_done", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoAddOnDone &command);

/// It will not be done: off the stay and its bill, until the bill is made.
struct DropAddOn
{
    AddOnPlanId addOn;
    QString reason;

    static constexpr Intent intent{"add_on.drop", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses also: Missing (`reason`), TooLong, CardNumberTyped.
[[nodiscard]] Result<> carryOut(Writer &writer, const DropAddOn &command);

/// It is to be done, and billed, again.
struct UndoDropAddOn
{
    AddOnPlanId addOn;

    static constexpr Intent intent{"add_on.undo_drop", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoDropAddOn &command);

} // namespace desk
