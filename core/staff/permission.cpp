#include "core/staff/permission.h"

#include "core/base/typed_text.h"
#include "core/staff/staff.h"
#include "core/store/writer.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Role leastRoleFor(Permission permission)
{
    switch (permission) {
    case Permission::Sell:
    case Permission::OpenTill:
    case Permission::CloseTill:
        return Role::Staff;
    case Permission::PaidOut:
    case Permission::Discount:
    case Permission::Refund:
    case Permission::VoidInvoice:
    case Permission::WriteOff:
    case Permission::SettleMoneyCards:
    case Permission::OnAccount:
    case Permission::OverrideVaccine:
    case Permission::OverridePickUp:
    case Permission::OverrideDirtyUnit:
    case Permission::OverrideStayRules:
    case Permission::DoNotBookOverride:
    case Permission::UndoCheckOut:
    case Permission::WaiveVaccine:
    case Permission::ArchiveFamily:
    case Permission::SeeReports:
    case Permission::Export:
    case Permission::EditPrices:
    case Permission::EditRules:
    case Permission::RunDesks:
        return Role::Manager;
    case Permission::Import:
    case Permission::EditStaff:
    case Permission::EditResort:
        return Role::Admin;
    }
    return Role::Admin;
}

/// The role of somebody who works here today.
std::optional<Role> roleOf(Writer &writer, const StaffId &id)
{
    const std::optional<Staff> staff = writer.find<Staff>(id);
    if (!staff || staff->archivedAt)
        return std::nullopt;
    return staff->role;
}

} // namespace

bool permitted(Role role, Permission permission)
{
    return role <= leastRoleFor(permission); // the enum runs from the highest to the lowest
}

Refusals objections(Writer &writer, Permission permission)
{
    const QMap<QString, RefusalValue> which{{u"permission"_s, QString(nameOf(permission))}};
    const std::optional<Role> own = roleOf(writer, writer.by().staff);
    if (!own)
        return {{Reason::NotPermitted, {}, which}};
    if (permitted(*own, permission))
        return {};
    if (!writer.by().approver)
        return {{Reason::ApprovalNeeded, {}, which}};
    const std::optional<Role> approver = roleOf(writer, *writer.by().approver);
    if (!approver || !permitted(*approver, permission))
        return {{Reason::NotPermitted, {}, which}};
    if (cleaned(writer.by().reason).isEmpty())
        return {{Reason::Missing, u"reason"_s, which}};
    return {};
}

bool permitted(Writer &writer, Permission permission)
{
    return objections(writer, permission).empty();
}

} // namespace desk
