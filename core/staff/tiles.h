#pragma once

#include "core/staff/staff.h"

namespace desk {

namespace db {
class Database;
}

/// Somebody who can sign in, for the tiles.
struct StaffTile
{
    StaffId id;
    QString name;
    Role role = Role::Staff;
    QString language;
    bool hasPin = false;
    std::optional<Instant> lockedUntil; ///< may lie in the past

    bool operator==(const StaffTile &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StaffTile::id},
                            Field{"name", &StaffTile::name},
                            Field{"role", &StaffTile::role},
                            Field{"language", &StaffTile::language},
                            Field{"has_pin", &StaffTile::hasPin},
                            Field{"locked_until", &StaffTile::lockedUntil});
    }
};

/// Everybody who works here, in the order of the tiles.
QList<StaffTile> staffTiles(db::Database &database);

/// Everybody, also those who have left, for the settings.
QList<Staff> staffList(db::Database &database);

} // namespace desk
