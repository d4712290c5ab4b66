#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"
#include "core/staff/role.h"

namespace desk {

/// Someone who works here.
struct Staff
{
    StaffId id;
    QString name;
    Role role = Role::Staff;
    QString pinHash;  ///< Argon2id, encoded; empty until a PIN was chosen
    QString language; ///< BCP 47; empty for the resort's
    int position = 0; ///< order of the tiles
    std::optional<Instant> archivedAt;

    bool operator==(const Staff &) const = default;

    static constexpr auto table = "staff";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Staff::id},
                            Field{"name", &Staff::name},
                            Field{"role", &Staff::role},
                            Field{"pin_hash", &Staff::pinHash},
                            Field{"language", &Staff::language},
                            Field{"position", &Staff::position},
                            Field{"archived_at", &Staff::archivedAt});
    }
};

} // namespace desk
