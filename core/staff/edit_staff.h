#pragma once

#include "core/staff/staff.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// All of these refuse: NotPermitted or ApprovalNeeded (EDIT_STAFF), HubDecides.

/// Somebody new works here. Gets a PIN with ChoosePin.
struct AddStaff
{
    QString name;
    Role role = Role::Staff;
    QString language; ///< BCP 47; empty for the resort's

    static constexpr Intent intent{"staff.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`).
[[nodiscard]] Result<StaffId> carryOut(Writer &writer, const AddStaff &command);

/// Changes name, role, language or place among the tiles.
struct EditStaff
{
    Opened<Staff> opened;
    Staff edited;

    static constexpr Intent intent{"staff.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddStaff, and Unknown, LastAdministrator.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditStaff &command);

/// Somebody has left. What they did stays theirs.
struct ArchiveStaff
{
    StaffId staff;

    static constexpr Intent intent{"staff.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, LastAdministrator.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveStaff &command);

/// A PIN for oneself, or for somebody else with EDIT_STAFF; it also ends a lock. Carries the hash:
/// the PIN was judged and hashed before, see core/staff/pin.h.
struct ChoosePin
{
    StaffId staff;
    QString pinHash;

    static constexpr Intent intent{"staff.choose_pin", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const ChoosePin &command);

} // namespace desk
