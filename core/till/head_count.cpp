#include "core/till/head_count.h"

#include "core/db/database.h"

namespace desk {

HeadCount headCount(db::Database &database, QDate day)
{
    return database
        .first<HeadCount>(R"sql(
            SELECT (SELECT COUNT(*) FROM reservations WHERE state = 'CHECKED_IN'),
                   (SELECT COUNT(*) FROM reservations
                     WHERE arrives_on = ?1 AND state = 'CONFIRMED'),
                   (SELECT COUNT(*) FROM reservations
                     WHERE leaves_on = ?1 AND state = 'CHECKED_IN')
        )sql",
                          day.addDays(1))
        .value_or(HeadCount());
}

QList<PetStillHere> petsStillHere(db::Database &database, QDate day)
{
    return database.all<PetStillHere>(R"sql(
        SELECT reservations.id, pets.name, households.name
          FROM reservations JOIN pets ON pets.id = reservations.pet
          JOIN households ON households.id = reservations.household
         WHERE reservations.state = 'CHECKED_IN' AND reservations.leaves_on <= ?
         ORDER BY reservations.leaves_on, households.name, pets.name, reservations.id
    )sql",
                                      day);
}

} // namespace desk
