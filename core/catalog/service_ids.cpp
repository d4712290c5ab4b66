#include "core/catalog/service_ids.h"

#include <QStringList>

using namespace Qt::Literals;

namespace desk::db {

Value Codec<QList<ServiceId>>::encode(const QList<ServiceId> &services)
{
    QStringList parts;
    for (const ServiceId &service : services)
        parts += service.text();
    return parts.isEmpty() ? u""_s : parts.join(u' ');
}

QList<ServiceId> Codec<QList<ServiceId>>::decode(const Value &value, Currency)
{
    QList<ServiceId> services;
    for (const QString &part : expect<QString>(value).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<ServiceId> service = ServiceId::parse(part);
        if (!service)
            throw Error("a column of services holds something else");
        services += *service;
    }
    return services;
}

} // namespace desk::db
