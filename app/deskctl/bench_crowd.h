#pragma once

#include "app/deskctl/bench_rounds.h"

namespace desk::ctl {

/// Search among as many customers as the largest resort may have: makes up who is missing, so that
/// it belongs on a copy that nothing else is measured on any more. Refuses: Cancelled, and what
/// Replica::open refuses.
Result<QList<Measured>> measureCrowd(const QString &folder, int rounds, const Progress &progress);

} // namespace desk::ctl
