#pragma once

#include "core/base/progress.h"

#include <algorithm>

namespace desk::generate {

/// Tells of a part of the work as so many thousandths of the whole. `progress` must outlive it.
inline Progress part(const Progress &progress, int from, int to)
{
    return [&progress, from, to](qint64 done, qint64 total) {
        return goesOn(progress, from + (to - from) * done / std::max<qint64>(1, total), 1'000);
    };
}

} // namespace desk::generate
