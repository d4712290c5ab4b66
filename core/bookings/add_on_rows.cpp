#include "core/bookings/add_on_rows.h"

#include "core/db/database.h"

namespace desk {

QList<StayAddOn> addOnsOf(db::Database &database, const ReservationId &reservation)
{
    return database.all<StayAddOn>(R"sql(
        SELECT a.id, a.reservation, o.name, a.planned_on, a.quantity, a.done_at,
               coalesce(doer.name, ''), a.archived_at, coalesce(dropper.name, ''), a.drop_reason
          FROM add_on_plans a
          JOIN add_ons o ON o.id = a.add_on
          LEFT JOIN staff doer ON doer.id = a.done_by
          LEFT JOIN staff dropper ON dropper.id = a.dropped_by
         WHERE a.reservation = ?
         ORDER BY a.planned_on, o.name, a.id
    )sql",
                                   reservation);
}

} // namespace desk
