#include "core/billing/quick_amounts.h"

#include "core/billing/settle.h"

namespace desk {

namespace {

qint64 minorPerMajor(Currency currency)
{
    qint64 minor = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return minor;
}

qint64 roundedUp(qint64 amount, qint64 step)
{
    return (amount + step - 1) / step * step;
}

} // namespace

QList<Money> handedOver(Money due, int smallestCoin, int most)
{
    const Money exact = inCoins(due, smallestCoin);
    QList<Money> amounts{exact};
    const qint64 major = minorPerMajor(due.currency());
    const QList<qint64> notes = due.currency().exponent() == 0
        ? QList<qint64>{100, 1'000, 5'000, 10'000}
        : QList<qint64>{5, 10, 20, 50, 100};
    for (const qint64 note : notes) {
        const Money rounded =
            Money::minor(roundedUp(exact.minor(), note * major), exact.currency());
        if (amounts.size() < most && rounded > amounts.last())
            amounts += rounded;
    }
    return amounts;
}

Money halfOf(Money due, int smallestCoin)
{
    return inCoins(due.share({500'000}), smallestCoin);
}

} // namespace desk
