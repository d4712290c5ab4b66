#pragma once

#include "core/base/clock.h"

namespace desk::sync {

/// Now, by two clocks: one that a person may set to whatever, and one that only goes forward.
struct Moment
{
    qint64 elapsed = 0; ///< milliseconds since some moment, asleep or awake; never goes back
    Instant wall{};
};

} // namespace desk::sync
