#pragma once

#include "core/base/ids.h"
#include "core/staff/role.h"

#include <QString>

#include <optional>

namespace desk {

/// In whose name something is written, and where.
struct By
{
    StaffId staff;
    Role role = Role::Staff;
    /// Who approved what `staff` alone may not do, with the reason that was given.
    std::optional<StaffId> approver = {};
    QString reason = {};
    LocationId location = {};
    std::optional<TillId> till = {};
    /// One per gesture of the person: a command that is repeated with the same action is the same
    /// wish.
    ActionId action = {};

    bool operator==(const By &) const = default;
};

/// How soon an operation is worth a request to the hub. Never changes the order of operations.
enum class Priority {
    Now = 0,   ///< money, check-in, check-out
    Soon = 1,  ///< bookings
    Later = 2, ///< edits
};

/// The name of a command as it travels, and the version of what it means.
struct Intent
{
    const char *name;
    int version;
    Priority priority;
};

} // namespace desk
