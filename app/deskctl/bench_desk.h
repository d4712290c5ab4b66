#pragma once

#include "app/deskctl/bench_rounds.h"

namespace desk::ctl {

/// The window itself, as its own program: how long it takes to start on a resort, next to a bare
/// window, and how much memory it holds after a day's tour, which changes the resort. Empty when
/// the program is not beside this one; a measure that does not come about is left out.
QList<Measured> measureDesk(const QString &folder, int rounds, const Progress &progress);

/// How long the desk takes from a key to the lines that were found, by its command field. Empty
/// when that does not come about.
QList<Measured> measureTyping(const QString &folder);

} // namespace desk::ctl
