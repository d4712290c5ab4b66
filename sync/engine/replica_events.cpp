#include "sync/engine/replica_events.h"

#include "core/leases/promises.h"
#include "core/store/outgoing.h"
#include "core/store/store.h"

namespace desk::sync {

event::Started startedWith(db::Database &database)
{
    return {.reached = sync_state::reached(database),
            .waiting = outbox::waitingCount(database),
            .ended = sync_state::endedLife(database),
            .lifeBegan = sync_state::lifeBegan(database),
            .lastContact = sync_state::lastContact(database),
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
            .before = queue.before,
            .lost = queue.lost};
}

event::Published publishedWith(Store &store, bool isDone)
{
    event::Published published{.isDone = isDone};
    (void)store.read([&](db::Database &database) {
        published.waiting = outbox::waitingCount(database);
        published.isAwaited = isAwaited(database, store.place().device.id);
        return true;
    });
    return published;
}

event::TransfersRead readTransfers(Store &store,
                                   const AttachmentFiles &files,
                                   const effect::ReadTransfers &wanted)
{
    const Instant now = store.clock().now();
    event::TransfersRead read;
    const Result<> done = store.writeConfirmed([&](db::Database &database) {
        if (wanted.note)
            transfers::note(database, *wanted.note);
        if (wanted.hubStore)
            transfers::useHubStore(database, *wanted.hubStore);
        if (wanted.triesAgain)
            transfers::tryAgain(database);
        read.isMore = transfers::lookOn(database, files);
        read.next = transfers::next(database, files, now, store.place().time.businessDate(now));
        if (!read.next)
            read.nextAt = transfers::nextAt(database, now);
        read.files = transfers::underWay(database);
        read.hubStore = transfers::hubStore(database);
    });
    read.isDone = done.has_value();
    return read;
}

} // namespace desk::sync
