#include "core/store/outgoing.h"

#include "core/db/database.h"

#include <algorithm>

namespace desk {

namespace {

// The first goes in any case.
qsizetype fitting(const QList<QueuedOperation> &operations, qint64 mostBytes)
{
    qint64 bytes = 0;
    qsizetype count = 0;
    while (count < operations.size()
           && (count == 0 || bytes + operations[count].body.size() <= mostBytes))
        bytes += operations[count++].body.size();
    return count;
}

} // namespace

Outgoing outgoing(db::Database &database, qint64 count, qint64 bytes, Instant now)
{
    const sync_state::Life life = sync_state::life(database);
    const auto counted = [&](qint64 sequence) {
        return std::max<qint64>(0, sequence - life.after);
    };
    Outgoing outgoing{
        .life = life,
        .clock = toMilliseconds(sync_state::stampedUntil(database, now)),
        .operations = outbox::waiting(database, 0, count),
        .waiting = outbox::waitingCount(database),
        .settled = counted(outbox::lastSettled(database)),
        .before = counted(sync_state::reached(database).before),
        .lost = sync_state::lost(database),
    };
    outgoing.lost.before = counted(outgoing.lost.before);
    outgoing.operations.resize(fitting(outgoing.operations, bytes));
    for (QueuedOperation &operation : outgoing.operations)
        operation.sequence -= life.after;
    return outgoing;
}

} // namespace desk
