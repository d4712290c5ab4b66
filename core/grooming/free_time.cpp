#include "core/grooming/free_time.h"

#include <algorithm>

namespace desk {

bool isFree(const GroomerDay &day, const Interval &wish)
{
    const auto meets = [&](const Interval &other) { return other.overlaps(wish); };
    return day.hours && !wish.isEmpty() && day.hours->from <= wish.from
        && wish.until <= day.hours->until && std::ranges::none_of(day.breaks, meets)
        && std::ranges::none_of(day.taken, meets);
}

std::optional<Instant> firstFree(const GroomerDay &day,
                                 std::chrono::minutes length,
                                 Instant notBefore)
{
    if (!day.hours || length <= std::chrono::minutes(0))
        return std::nullopt;
    QList<Interval> busy = day.breaks + day.taken;
    std::ranges::sort(busy, {}, &Interval::from);
    Instant start = std::max(day.hours->from, notBefore);
    // In the order in which they begin: what was passed is not met again.
    for (const Interval &one : std::as_const(busy)) {
        if (one.overlaps({start, start + length}))
            start = one.until;
    }
    return start + length <= day.hours->until ? std::optional(start) : std::nullopt;
}

} // namespace desk
