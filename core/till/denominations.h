#pragma once

#include "core/base/money.h"

#include <QList>

namespace desk {

/// The notes and coins that are counted in a drawer, the largest first; none is smaller than
/// `smallestCoin` (in minor units).
QList<Money> denominationsOf(Currency currency, int smallestCoin);

} // namespace desk
