#pragma once

#include "core/store/operation.h"
#include "core/store/sync_state.h"

namespace desk {

/// What waits for the hub, counted as the hub counts: from 1 on in each life of this desk.
struct Outgoing
{
    sync_state::Life life;
    qint64 clock = 0; ///< what this desk stamps with, in milliseconds
    QList<QueuedOperation> operations;
    qint64 waiting = 0;              ///< all that waits
    qint64 settled = 0;              ///< the last operation before those that wait
    qint64 before = 0;               ///< the last one that was made before the hub's epoch
    sync_state::LostEpoch lost = {}; ///< the epoch before, counted the same way
};

/// At most `count` operations, and about this many bytes.
Outgoing outgoing(db::Database &database, qint64 count, qint64 bytes, Instant now);

} // namespace desk
