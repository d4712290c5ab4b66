#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// Writes the card of an operation that did not go as it was meant, for every desk to see.
/// Throws db::Error when the store fails.
void writeCard(Push &push,
               const sync::DeviceLife &device,
               const QueuedOperation &operation,
               const Ruling &ruling);

} // namespace desk::hub
