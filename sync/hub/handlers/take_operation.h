#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// Merges an operation into what stands, writes it, and says how it went. It never throws for what
/// the operation says: what can't be read is kept as a dead letter, so that the queue behind it
/// goes on. Throws db::Error when the store fails.
/// `epoch` counted the commits that it is based on; empty when nobody knows which did.
Ruling takeOperation(Push &push,
                     const sync::DeviceLife &device,
                     const QueuedOperation &operation,
                     const QByteArray &epoch,
                     const QByteArray &presentEpoch);

} // namespace desk::hub
