#pragma once

#include "core/base/stamp.h"

namespace desk {

namespace db {
class Database;
}

/// What this replica knows about itself and the hub: one small table of its own, never synced.
namespace sync_state {

/// The next number of this device's operations; dense, advanced in the open transaction.
qint64 takeOperationNumber(db::Database &database);

/// The next stamp of this device's clock; kept in the open transaction, so that it never goes back.
Stamp takeStamp(db::Database &database, Instant now, quint16 device);

/// The first values of a replica.
void initialise(db::Database &database, qint64 deviceNumber, qint64 incarnation);

} // namespace sync_state
} // namespace desk
