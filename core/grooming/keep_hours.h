#pragma once

#include "core/grooming/groomer_time.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

/// The hours of one day of the week, in minutes of the day; 0 and 0: off.
struct DayHours
{
    int weekday = 1; ///< 1 is Monday
    int fromMinute = 0;
    int untilMinute = 0;

    bool operator==(const DayHours &) const = default;
};

/// When somebody grooms, from now on. What is booked outside stays booked. A day that is not named
/// is off; without any day the person is no groomer any more.
struct SetWorkingHours
{
    StaffId staff;
    QList<DayHours> days;

    static constexpr Intent intent{"staff.set_hours", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: NotPermitted or ApprovalNeeded (EDIT_STAFF), HubDecides, Unknown (`staff`), OutOfRange
/// (`untilMinute`: the day ends before it begins, or is no time of a day).
[[nodiscard]] Result<> carryOut(Writer &writer, const SetWorkingHours &command);

/// A groomer does something else for a while.
struct AddBreak
{
    StaffId groomer;
    Instant startsAt{};
    int minutes = 30;
    QString reason;

    static constexpr Intent intent{"break.add", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`groomer`), OutOfRange (`minutes`), Missing, TooLong, CardNumberTyped
/// (`reason`), TimePassed, GroomerTaken (`startsAt`).
[[nodiscard]] Result<GroomerBreakId> carryOut(Writer &writer, const AddBreak &command);

/// It is not taken.
struct RemoveBreak
{
    GroomerBreakId pause;

    static constexpr Intent intent{"break.remove", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const RemoveBreak &command);

/// It is taken after all.
struct UndoRemoveBreak
{
    GroomerBreakId pause;

    static constexpr Intent intent{"break.undo_remove", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, GroomerTaken.
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoRemoveBreak &command);

} // namespace desk
