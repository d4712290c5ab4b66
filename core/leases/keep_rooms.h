#pragma once

#include "core/leases/room_lease.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// So many rooms of a kind.
struct RoomsOfKind
{
    UnitKindId kind;
    int rooms = 0;
};

/// This desk keeps so many rooms of these kinds for itself, for when it works alone; 0: it gives
/// all of them back. Those that it keeps already stay, and more are the first in the order of the
/// house that nobody keeps. They are kept for a day, once the hub has granted it. Areas, in which
/// heads are counted, are not.
struct KeepRooms
{
    QList<RoomsOfKind> kinds;

    static constexpr Intent intent{"lease.claim", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: NotPermitted, Unknown, OutOfRange (`rooms.0`, by the order of the kinds) when other
/// desks keep too many.
[[nodiscard]] Result<> carryOut(Writer &writer, const KeepRooms &command);

/// The rooms that this desk keeps are kept for another day from now.
struct RenewLeases
{
    static constexpr Intent intent{"lease.renew", 1, Priority::Soon};
    QJsonObject meant() const { return {}; }
};

/// Answers how many there are.
[[nodiscard]] Result<int> carryOut(Writer &writer, const RenewLeases &command);

} // namespace desk
