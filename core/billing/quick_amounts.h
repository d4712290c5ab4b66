#pragma once

#include "core/base/money.h"

#include <QList>

namespace desk {

/// What somebody may hand over in cash for an amount: exactly that, as coins can pay it, then the
/// next round amounts, as notes come. At most `most` of them, growing, none twice.
QList<Money> handedOver(Money due, int smallestCoin, int most);

/// One half of an amount, as coins can pay it: for a bill that two people share.
Money halfOf(Money due, int smallestCoin);

} // namespace desk
