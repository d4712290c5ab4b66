#pragma once

#include "sync/engine/effect.h"

namespace desk::db {
class Database;
}

namespace desk::sync {

// What a replica tells the engine, for whoever carries out its effects. Throw db::Error.

event::Started startedWith(db::Database &database);

/// The answer to effect::ReadQueue: the first of what waits, as much as is wanted; one operation at
/// least, however large, when any waits.
event::QueueRead readQueue(db::Database &database, const effect::ReadQueue &wanted, Instant now);

} // namespace desk::sync
