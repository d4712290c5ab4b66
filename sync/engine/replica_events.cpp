#include "sync/engine/replica_events.h"

#include "core/store/outgoing.h"

namespace desk::sync {

event::Started startedWith(db::Database &database)
{
    return {.reached = sync_state::reached(database),
            .waiting = outbox::waitingCount(database),
            .ended = sync_state::endedLife(database),
            .lifeBegan = sync_state::lifeBegan(database),
            .isCopy = sync_state::marks(database).isCopy};
}

event::QueueRead readQueue(db::Database &database, const effect::ReadQueue &wanted, Instant now)
{
    const Outgoing queue = outgoing(database, wanted.operations, wanted.bytes, now);
    return {.device = {.number = queue.life.device, .incarnation = queue.life.incarnation},
            .clock = queue.clock,
            .operations = queue.operations,
            .waiting = queue.waiting,
            .settled = queue.settled,
            .before = queue.before};
}

} // namespace desk::sync
