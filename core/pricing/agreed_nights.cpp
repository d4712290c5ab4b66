#include "core/pricing/agreed_nights.h"

#include "core/db/select.h"

namespace desk {

AgreedNights agreedNights(const QList<PriceStep> &steps)
{
    AgreedNights agreed;
    for (const PriceStep &step : steps) {
        if (!step.night)
            continue;
        if (step.kind == PriceStepKind::Occupancy)
            agreed.occupancy += step;
        for (int i = 0; step.kind == PriceStepKind::Base && i < step.quantity; ++i)
            agreed.nights += step.night->addDays(i);
    }
    return agreed;
}

QHash<ReservationId, AgreedNights> agreedNights(db::Database &database,
                                                const QList<ReservationId> &reservations)
{
    QHash<ReservationId, QList<PriceStep>> steps;
    for (const PriceStep &step : db::select<PriceStep>(database,
                                                       R"sql(
         WHERE reservation IN (SELECT unhex(value) FROM json_each(?))
           AND superseded_at IS NULL
           AND kind IN ('BASE', 'OCCUPANCY')
         ORDER BY reservation, position
    )sql",
                                                       db::jsonOfIds(reservations)))
        steps[*step.reservation] += step;
    QHash<ReservationId, AgreedNights> agreed;
    for (const auto [reservation, its] : steps.asKeyValueRange())
        agreed.insert(reservation, agreedNights(its));
    return agreed;
}

} // namespace desk
