#include "core/pricing/split.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace desk {

QList<Money> split(Money total, const QList<Money> &weights)
{
    qint64 sum = 0;
    for (const Money weight : weights) {
        DESK_ASSERT(!weight.isNegative());
        sum += weight.minor();
    }
    const qint64 amount = std::abs(total.minor());
    DESK_ASSERT(amount <= largestBill && sum <= largestBill);
    DESK_ASSERT(sum > 0 || amount == 0);

    QList<qint64> parts(weights.size(), 0);
    QList<qint64> remainders(weights.size(), 0);
    for (qsizetype i = 0; sum > 0 && i < weights.size(); ++i) {
        parts[i] = amount * weights[i].minor() / sum;
        remainders[i] = amount * weights[i].minor() % sum;
    }
    QList<qsizetype> byLoss(weights.size());
    std::iota(byLoss.begin(), byLoss.end(), 0);
    std::ranges::stable_sort(
        byLoss, std::ranges::greater(), [&](qsizetype i) { return remainders[i]; });
    const qint64 left = amount - std::accumulate(parts.cbegin(), parts.cend(), qint64{0});
    for (qsizetype i = 0; i < left; ++i)
        ++parts[byLoss[i]];

    QList<Money> divided;
    for (const qint64 part : std::as_const(parts))
        divided += Money::minor(total.isNegative() ? -part : part, total.currency());
    return divided;
}

} // namespace desk
