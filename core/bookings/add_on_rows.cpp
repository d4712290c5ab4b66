#include "core/bookings/add_on_rows.h"

#include "core/db/select.h"

namespace desk {

QList<StayAddOn> addOnsOf(db::Database &database, const QList<ReservationId> &reservations)
{
    return database.all<StayAddOn>(R"sql(
        SELECT a.id, a.reservation, r.state, p.name, o.name, a.planned_on, a.quantity, a.done_at,
               coalesce(doer.name, ''), a.archived_at, coalesce(dropper.name, ''), a.drop_reason
          FROM json_each(?) AS wanted
          JOIN add_on_plans a ON a.reservation = unhex(wanted.value)
          JOIN reservations r ON r.id = a.reservation
          JOIN pets p ON p.id = r.pet
          JOIN add_ons o ON o.id = a.add_on
          LEFT JOIN staff doer ON doer.id = a.done_by
          LEFT JOIN staff dropper ON dropper.id = a.dropped_by
         ORDER BY wanted.key, a.planned_on, o.name, a.id
    )sql",
                                   db::jsonOfIds(reservations));
}

} // namespace desk
