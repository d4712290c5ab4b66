#pragma once

#include "sync/hub/handlers/counted_then.h"

namespace desk::hub {

/// Merges an operation into what stands, writes it, and says how it went. It never throws for what
/// the operation says: what can't be read is kept as a dead letter, so that the queue behind it
/// goes on. Throws db::Error when the store fails.
Ruling takeOperation(Push &push,
                     const sync::DeviceLife &device,
                     const QueuedOperation &operation,
                     const Sight &sight);

} // namespace desk::hub
