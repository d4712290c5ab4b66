#include "core/households/stay_rows.h"

#include "core/db/database.h"

namespace desk {

namespace {

const QByteArray columns = R"sql(
    SELECT reservations.id, reservations.booking, coalesce(bookings.number, ''), reservations.pet,
           coalesce(pets.name, ''), coalesce(services.name, ''), reservations.arrives_on,
           reservations.leaves_on, reservations.state,
           coalesce((SELECT units.name
                       FROM segments JOIN units ON units.id = segments.unit
                      WHERE segments.reservation = reservations.id
                        AND segments.released_at IS NULL
                      ORDER BY segments.starts_at DESC
                      LIMIT 1), ''),
           reservations.invoice
      FROM reservations
           LEFT JOIN bookings ON bookings.id = reservations.booking
           LEFT JOIN pets ON pets.id = reservations.pet
           LEFT JOIN services ON services.id = reservations.service
)sql";

const QByteArray open = R"sql(
       AND reservations.state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CHECKED_IN')
     ORDER BY reservations.arrives_on, reservations.id
)sql";

const QByteArray past = R"sql(
       AND reservations.state IN ('CHECKED_OUT', 'COMPLETED', 'CANCELLED', 'NO_SHOW')
       AND (reservations.arrives_on, reservations.id) < (?, ?)
     ORDER BY reservations.arrives_on DESC, reservations.id DESC
     LIMIT ?
)sql";

constexpr auto ofHousehold = " WHERE reservations.household = ? ";
constexpr auto ofPet = " WHERE reservations.pet = ? ";

template <class I>
QList<StayRow> window(db::Database &database,
                      const char *whose,
                      const I &id,
                      const HistoryPosition &behind,
                      int limit)
{
    const QDate endOfTime(9999, 12, 31);
    return database.all<StayRow>(columns + whose + past,
                                 id,
                                 behind ? behind->arrivesOn : endOfTime,
                                 behind ? behind->id : ReservationId(),
                                 limit);
}

} // namespace

QList<StayRow> openStays(db::Database &database, const HouseholdId &household)
{
    return database.all<StayRow>(columns + ofHousehold + open, household);
}

QList<StayRow> openStays(db::Database &database, const PetId &pet)
{
    return database.all<StayRow>(columns + ofPet + open, pet);
}

QList<StayRow> pastStays(db::Database &database,
                         const HouseholdId &household,
                         const HistoryPosition &behind,
                         int limit)
{
    return window(database, ofHousehold, household, behind, limit);
}

QList<StayRow> pastStays(db::Database &database,
                         const PetId &pet,
                         const HistoryPosition &behind,
                         int limit)
{
    return window(database, ofPet, pet, behind, limit);
}

} // namespace desk
