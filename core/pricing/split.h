#pragma once

#include "core/base/money.h"

#include <QList>

namespace desk {

/// Divides an amount in proportion to weights, to the last cent: each part is rounded down, and
/// what is left goes to the parts that lost most (the earlier first). No weight is negative; when
/// all are nothing, nothing must be divided.
QList<Money> split(Money total, const QList<Money> &weights);

/// The parts of a bill that are computed with may not exceed this, so that no product overflows.
inline constexpr qint64 largestBill = 2'000'000'000;

} // namespace desk
