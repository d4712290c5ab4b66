#pragma once

#include "core/packages/credits.h"
#include "ui/text/words.h"

namespace desk::ui {

/// "7 visits", "½ visit", "2½ visits".
QString visitsText(int units, const Words &words);

/// What is left of a package: "7 of 10 visits left, until 3 March"; of one that is used up no day.
QString creditsLeftText(const PackageCredits &package, const Words &words, QDate today);

/// What a stay takes of a package: "uses 1 of 7 visits".
QString creditsTakenText(const CreditsTaken &taken, const Words &words);

/// What became of units: "Used: 1 visit".
QString creditMoveText(const CreditMove &move, const Words &words);

} // namespace desk::ui
