#include "core/availability/room_stock.h"

#include "core/db/database.h"
#include "core/db/select.h"
#include "core/lodging/house.h"

namespace desk {

namespace {

QList<StandingStay> standingStays(db::Database &database, const QList<ReservationId> &ids)
{
    return database.all<StandingStay>(R"sql(
        SELECT r.id, p.id, p.name, h.name, p.species, p.weight_grams,
               r.state <> 'CONFIRMED', min(s.starts_at), max(s.ends_at), count(*)
          FROM reservations r
          JOIN pets p ON p.id = r.pet
          JOIN households h ON h.id = r.household
          JOIN segments s ON s.reservation = r.id
         WHERE r.id IN (SELECT unhex(value) FROM json_each(?))
           AND s.released_at IS NULL
         GROUP BY r.id
    )sql",
                                      db::jsonOfIds(ids));
}

} // namespace

RoomStock loadRoomStock(db::Database &database,
                        const LocationId &location,
                        Interval interval,
                        Instant now)
{
    RoomStock stock{.loaded = interval,
                    .kinds = house::unitKinds(database),
                    .use = unitsInUse(database, location, interval, now),
                    .stays = {}};
    QList<ReservationId> ids;
    for (const QList<Occupant> &occupants : std::as_const(stock.use.occupants)) {
        for (const Occupant &occupant : occupants)
            ids += occupant.reservation;
    }
    for (const StandingStay &stay : standingStays(database, ids))
        stock.stays.insert(stay.reservation, stay);
    return stock;
}

} // namespace desk
