#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// Writes the row of a desk as a commit of the hub's own, for every desk to see. Throws db::Error.
void writeDesk(TenantStore &store, const Device &desk, Instant now);

} // namespace desk::hub
