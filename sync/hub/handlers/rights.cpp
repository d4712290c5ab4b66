#include "sync/hub/handlers/rights.h"

#include "core/staff/command_rights.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

std::optional<Role> roleNamed(Push &push, const QJsonObject &by, QLatin1StringView who)
{
    const auto staff = StaffId::parse(by.value(who).toString());
    return staff ? push.roleOf(*staff) : std::nullopt;
}

} // namespace

Right rightOf(Push &push, const QueuedOperation &operation)
{
    const QJsonObject body = QJsonDocument::fromJson(operation.body).object();
    const QJsonObject by = body.value("by"_L1).toObject();
    const std::optional<Role> own = roleNamed(push, by, "staff"_L1);
    // What the operation itself says is believed, not the line that brought it.
    const std::optional<CommandRight> right = rightFor(body.value("cmd"_L1).toString());
    if (!right)
        return own ? Right::Permitted : Right::Doubtful;
    const std::optional<Role> approver = roleNamed(push, by, "approver"_L1);
    const bool may = own
        && (permitted(*own, right->permission)
            || (approver && permitted(*approver, right->permission)));
    if (may)
        return Right::Permitted;
    return right->isFact ? Right::Doubtful : Right::Refused;
}

} // namespace desk::hub
