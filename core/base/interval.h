#pragma once

#include "core/base/clock.h"

namespace desk {

/// From a moment up to, but without, another: who leaves at noon and who comes at noon do not meet.
struct Interval
{
    Instant from{};
    Instant until{};

    bool operator==(const Interval &) const = default;

    constexpr bool isEmpty() const { return until <= from; }
    constexpr bool contains(Instant moment) const { return from <= moment && moment < until; }
    constexpr bool overlaps(const Interval &other) const
    {
        return from < other.until && other.from < until;
    }
};

} // namespace desk
