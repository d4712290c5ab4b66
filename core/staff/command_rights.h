#pragma once

#include "core/staff/permission.h"

#include <QStringView>

namespace desk {

/// What a command always needs, by the name under which it travels: for the hub, which looks again,
/// since a role may have changed while a desk was away. What a command needs only at times (a
/// discount, an exception) is not here: whoever asked a manager for it has the manager's name on
/// it.
struct CommandRight
{
    Permission permission;
    /// Money changed hands, or an animal did: it happened, whoever did it.
    bool isFact = false;
};

/// Nothing for what everybody may do who works here.
std::optional<CommandRight> rightFor(QStringView command);

} // namespace desk
