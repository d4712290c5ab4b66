#pragma once

#include "tests/sim/play.h"

namespace desk::sim {

/// Whether a history breaks the promise that is looked at.
using Breaks = std::function<bool(const Plan &)>;

/// The smallest plan that still breaks it, of those that `most` histories can find: troubles are
/// left out, then desks and actions, each as long as it goes on breaking.
Plan shrunk(const Plan &plan, const Breaks &breaks, int most = 1'000);

/// The same, for the first promise that a plan broke.
Plan shrunk(WorldFiles &files, const Plan &plan, const QString &promise);

} // namespace desk::sim
