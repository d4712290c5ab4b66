#pragma once

#include "core/base/money.h"
#include "core/lodging/unit.h"

#include <algorithm>

namespace desk {

/// How full rooms are on a night: the one that follows a day.
struct NightLoad
{
    int places = 0;  ///< rooms; heads in a room that many share
    int taken = 0;   ///< of them promised to somebody, or with somebody in
    int blocked = 0; ///< of them, and not taken

    bool operator==(const NightLoad &) const = default;
    int free() const { return places - taken - blocked; }

    NightLoad &operator+=(const NightLoad &other)
    {
        places += other.places;
        taken += other.taken;
        blocked += other.blocked;
        return *this;
    }

    /// Which share is taken of what could be; none where everything is out of use.
    std::optional<PartsPerMillion> occupancy() const
    {
        const qint64 usable = places - blocked;
        return usable > 0 ? std::optional(PartsPerMillion{taken * wholeShare / usable})
                          : std::nullopt;
    }
};

/// One room with so many heads in it.
inline NightLoad loadOf(Occupancy occupancy, int maxPets, int heads, bool isBlocked)
{
    NightLoad load{.places = occupancy == Occupancy::Area ? maxPets : 1};
    load.taken = std::min(load.places, heads);
    load.blocked = isBlocked ? load.places - load.taken : 0;
    return load;
}

} // namespace desk
