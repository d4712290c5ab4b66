#pragma once

#include "core/capacity/capacity_group.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// How many places there are on a day. All of these refuse: NotPermitted or ApprovalNeeded
// (EDIT_RULES). Who is promised a place keeps it.

struct AddCapacityGroup
{
    CapacityGroup group; ///< without id and location

    static constexpr Intent intent{"capacity_group.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`), Missing or Unknown
/// (`services`), OutOfRange (`places`, `softPlaces`).
[[nodiscard]] Result<CapacityGroupId> carryOut(Writer &writer, const AddCapacityGroup &command);

struct EditCapacityGroup
{
    Opened<CapacityGroup> opened;
    CapacityGroup edited;

    static constexpr Intent intent{"capacity_group.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddCapacityGroup, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditCapacityGroup &command);

struct ArchiveCapacityGroup
{
    CapacityGroupId group;

    static constexpr Intent intent{"capacity_group.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveCapacityGroup &command);

} // namespace desk
