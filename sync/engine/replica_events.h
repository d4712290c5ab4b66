#pragma once

#include "sync/engine/effect.h"

namespace desk {
class AttachmentFiles;
class Store;
} // namespace desk

namespace desk::db {
class Database;
}

namespace desk::sync {

// What a replica tells the engine, for whoever carries out its effects. The first two throw
// db::Error.

event::Started startedWith(db::Database &database);

/// The answer to effect::ReadQueue: the first of what waits, as much as is wanted; one operation at
/// least, however large, when any waits.
event::QueueRead readQueue(db::Database &database, const effect::ReadQueue &wanted, Instant now);

/// The answer to effect::Publish. What can't be read waits, and is asked for again.
event::Published publishedWith(Store &store, bool isDone);

/// The answer to effect::ReadTransfers, after what was to be noted.
event::TransfersRead readTransfers(Store &store,
                                   const AttachmentFiles &files,
                                   const effect::ReadTransfers &wanted);

} // namespace desk::sync
