#pragma once

#include "app/deskctl/bench_rounds.h"

namespace desk::ctl {

/// What a hub and its desks take to agree, beside what the same rows cost without them: the first
/// sync of 20,000 made-up customers, 5,000 changes, one change from desk to desk. All files lie
/// below the folder. Refuses what joining refuses, and Cancelled.
Result<QList<Measured>> measureShortSync(const QString &folder, const Progress &progress);

/// The same, and the first sync after the customers were written anew ten times, and that of the
/// resort in `folder`. Refuses the same.
Result<QList<Measured>> measureSync(const QString &folder, int rounds, const Progress &progress);

} // namespace desk::ctl
