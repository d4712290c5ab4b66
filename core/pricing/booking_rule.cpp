#include "core/pricing/booking_rule.h"

#include <QStringList>

using namespace Qt::Literals;

namespace desk::db {

Value Codec<CancellationTiers>::encode(const CancellationTiers &tiers)
{
    QStringList parts;
    for (const CancellationTier &tier : tiers)
        parts += u"%1:%2"_s.arg(tier.daysBefore).arg(tier.kept.value);
    return parts.isEmpty() ? u""_s : parts.join(u' ');
}

CancellationTiers Codec<CancellationTiers>::decode(const Value &value, Currency)
{
    CancellationTiers tiers;
    for (const QString &part : expect<QString>(value).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = part.split(u':');
        bool areDays = false;
        bool isShare = false;
        const CancellationTier tier{.daysBefore = sides.first().toInt(&areDays),
                                    .kept = {sides.last().toLongLong(&isShare)}};
        if (sides.size() != 2 || !areDays || !isShare)
            throw Error("a column of tiers holds something else");
        tiers += tier;
    }
    return tiers;
}

} // namespace desk::db
