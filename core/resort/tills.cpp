#include "core/resort/tills.h"

#include "core/db/database.h"

namespace desk {

QList<Till> tillsOf(db::Database &database, const LocationId &location)
{
    return database.all<Till>(R"sql(
        SELECT id, location, name, float_target, archived_at
          FROM tills
         WHERE location = ? AND archived_at IS NULL
         ORDER BY id
    )sql",
                              location);
}

} // namespace desk
