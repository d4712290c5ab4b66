#include "core/packages/package_plan.h"

#include <QStringList>

using namespace Qt::Literals;

namespace desk::db {

Value Codec<CoveredServices>::encode(const CoveredServices &services)
{
    QStringList parts;
    for (const CoveredService &covered : services)
        parts += u"%1:%2"_s.arg(covered.service.text()).arg(covered.units);
    return parts.isEmpty() ? u""_s : parts.join(u' ');
}

CoveredServices Codec<CoveredServices>::decode(const Value &value, Currency)
{
    CoveredServices services;
    for (const QString &part : expect<QString>(value).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = part.split(u':');
        const std::optional<ServiceId> service = ServiceId::parse(sides.first());
        bool isNumber = false;
        const int units = sides.last().toInt(&isNumber);
        if (sides.size() != 2 || !service || !isNumber || units < 1)
            throw Error("a column of covered services holds something else");
        services += CoveredService{*service, units};
    }
    return services;
}

} // namespace desk::db
