#pragma once

#include "app/deskctl/bench_rounds.h"

namespace desk::ctl {

/// The window itself, as its own program: how long it takes to start on a resort, next to a bare
/// window, and how much memory it holds after a day's tour, which changes the resort. Empty when
/// the program is not beside this one; a measure that does not come about is left out.
QList<Measured> measureDesk(const QString &folder, int rounds, const Progress &progress);

} // namespace desk::ctl
