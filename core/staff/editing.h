#pragma once

#include "core/staff/permission.h"

namespace desk {

class Writer;

/// What stands against editing staff, prices, taxes, rules or the resort's own data here: the hub
/// of an adopted resort, and the role of whoever wants to. Refuses: HubDecides, and what
/// objections() refuses.
Refusals objectionsToEditing(Writer &writer, Permission permission);

} // namespace desk
