#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// What was decided on this very operation when it came in another life of a desk, or from a copy
/// of its file: as a ruling on the number that it has now.
std::optional<Settled> earlierRuling(Push &push, const QueuedOperation &operation);

} // namespace desk::hub
