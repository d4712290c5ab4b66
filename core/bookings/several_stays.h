#pragma once

#include "core/bookings/stay_case.h"

#include <QJsonArray>
#include <QJsonObject>

namespace desk {

/// What a command about several stays means.
inline QJsonObject meantBy(const QList<ReservationId> &reservations)
{
    QJsonArray ids;
    for (const ReservationId &id : reservations)
        ids += id.text();
    return {{QStringLiteral("reservations"), ids}};
}

/// Does the same to several stays of one command: `work(StayCase &)` answers what stands against
/// it, and everything is refused together. Refuses also: Missing, Unknown.
template <class Work>
Result<> forEachStay(Writer &writer, const QList<ReservationId> &reservations, Work &&work)
{
    Refusals refusals;
    if (reservations.isEmpty())
        refusals.push_back({Reason::Missing, QStringLiteral("reservations"), {}});
    for (qsizetype i = 0; i < reservations.size(); ++i) {
        const QString field = QStringLiteral("reservations.%1").arg(i);
        std::optional<StayCase> stay = stayCase(writer, reservations[i], field);
        if (stay)
            append(refusals, work(*stay));
        else
            refusals.push_back({Reason::Unknown, field, {}});
    }
    if (!refusals.empty())
        return refuse(std::move(refusals));
    return {};
}

} // namespace desk
