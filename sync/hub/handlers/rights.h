#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// What the roles of today say to an operation.
enum class Right {
    Permitted,
    Doubtful, ///< it happened, and whoever did it may not: somebody looks at it
    Refused,  ///< a plan of somebody who may not make it
};

/// Looks at who made an operation and who approved it, as the resort knows them now: a role may
/// have changed while the desk was away.
Right rightOf(Push &push, const QueuedOperation &operation);

} // namespace desk::hub
