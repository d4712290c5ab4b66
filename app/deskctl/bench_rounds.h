#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/replica.h"

namespace desk::ctl {

/// For each letter that is typed into the search, in microseconds.
constexpr qint64 searchLimit = 16'000;

/// A line of the table.
struct Measured
{
    enum Unit { Microseconds, Megabytes, Kilobytes, Times };

    QString what;
    qint64 median = 0;
    qint64 p99 = 0;
    qint64 limit = 0; ///< 0: it is what another is compared with
    qint64 times = 0;
    bool isOfMedian = false; ///< whether the limit is for the median; else for p99

    Unit unit = Microseconds;

    bool isWithin() const { return (isOfMedian ? median : p99) <= limit; }
};

/// Each measure in turn, as many rounds as said; the replica's clock is set to the morning of its
/// opening day. Refuses: Cancelled, and what the commands refuse.
Result<QList<Measured>> measureRounds(Replica &replica,
                                      ManualClock &clock,
                                      int rounds,
                                      const Progress &progress);

} // namespace desk::ctl
