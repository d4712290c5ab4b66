#include "core/staff/tiles.h"

#include "core/db/database.h"

namespace desk {

QList<StaffTile> staffTiles(db::Database &database)
{
    return database.all<StaffTile>(R"sql(
        SELECT staff.id, staff.name, staff.role, staff.language, staff.pin_hash <> '',
               pin_attempts.locked_until
          FROM staff LEFT JOIN pin_attempts ON pin_attempts.staff = staff.id
         WHERE staff.archived_at IS NULL
         ORDER BY staff.position, staff.id
    )sql");
}

QList<Staff> staffList(db::Database &database)
{
    return database.all<Staff>(R"sql(
        SELECT id, name, role, pin_hash, language, position, archived_at
          FROM staff
         ORDER BY archived_at IS NOT NULL, position, id
    )sql");
}

} // namespace desk
