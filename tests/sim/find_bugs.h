#pragma once

#include "core/base/planted_bug.h"
#include "tests/sim/play.h"

#ifdef DESK_PLANTED_BUGS

namespace desk::sim {

/// Where the search for a bug begins, and how long it may take.
struct Search
{
    int starts = 3;   ///< each a million seeds after the one before
    int most = 1'000; ///< histories from each start
};

/// Looks for one bug from each start, from `from` on, and says at which seed it is.
int searchFor(WorldFiles &files, PlantedBug bug, const Search &search, int from);

/// Looks for every bug, in processes of this program, and prints how many histories it took. False
/// when one was not found from some start.
bool findPlantedBugs(const Search &search, int processes);

} // namespace desk::sim

#endif
