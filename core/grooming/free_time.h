#pragma once

#include "core/base/ids.h"
#include "core/base/interval.h"

#include <QDate>
#include <QList>

#include <optional>

namespace desk {

/// The day of a groomer: when they work, and what fills it.
struct GroomerDay
{
    StaffId groomer;
    QDate day;
    std::optional<Interval> hours; ///< none: they do not work on it
    QList<Interval> breaks = {};
    QList<Interval> taken = {}; ///< by appointments and classes

    bool operator==(const GroomerDay &) const = default;
};

/// Whether they work all that time, and nothing else is in it.
bool isFree(const GroomerDay &day, const Interval &wish);

/// The first time, not before a moment, at which so much is free. Nothing: on this day there is
/// none.
std::optional<Instant> firstFree(const GroomerDay &day,
                                 std::chrono::minutes length,
                                 Instant notBefore);

} // namespace desk
