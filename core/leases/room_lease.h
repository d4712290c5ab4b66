#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

namespace desk {

/// The longest time for which a desk may keep a room without being heard of.
inline constexpr std::chrono::hours longestLease{24};

/// A desk counts its lease as over so long before the hub does: their clocks may differ. A desk
/// whose clock is further off is granted none.
inline constexpr std::chrono::minutes leaseMargin{10};

/// Which desk may promise a room firmly while it hears nobody. One row per room: the hub grants it
/// to one desk at a time, and it counts once the hub has.
struct RoomLease
{
    RoomLeaseId id; ///< follows from the room: every desk makes the same
    UnitId unit;
    DeviceId device;
    Instant endsAt{};
    std::optional<Instant> releasedAt = {}; ///< the desk gave it back, and does not renew it

    bool operator==(const RoomLease &) const = default;

    static constexpr auto table = "room_leases";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &RoomLease::id},
                            Field{"unit", &RoomLease::unit},
                            Field{"device", &RoomLease::device},
                            Field{"ends_at", &RoomLease::endsAt},
                            Field{"released_at", &RoomLease::releasedAt});
    }
};

RoomLeaseId leaseIdOf(const ResortId &resort, const UnitId &unit);

} // namespace desk
