#pragma once

#include "core/pricing/price_step.h"

#include <QHash>
#include <QSet>

namespace desk {

namespace db {
class Database;
}

/// What was agreed for the nights of a stay when they were quoted: they are not asked for again
/// how full the house is.
struct AgreedNights
{
    QSet<QDate> nights;
    QList<PriceStep> occupancy; ///< what they cost because of it
};

/// By the steps of a quote.
AgreedNights agreedNights(const QList<PriceStep> &steps);

/// By the present quotes of stays; without those that have none.
QHash<ReservationId, AgreedNights> agreedNights(db::Database &database,
                                                const QList<ReservationId> &reservations);

} // namespace desk
