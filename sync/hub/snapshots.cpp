#include "sync/hub/snapshots.h"

#include "core/base/log.h"

namespace desk::hub {

// They are UUIDv7.
Instant madeAt(const sync::SnapshotId &id)
{
    qint64 milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | id.bytes()[i];
    return fromMilliseconds(milliseconds);
}

bool isFresh(const sync::SnapshotId &id, Instant now)
{
    return now - madeAt(id) < snapshotIsFresh;
}

bool isOver(const sync::SnapshotId &id, Instant now)
{
    return now - madeAt(id) >= snapshotLife;
}

void logMade(const ResortId &tenant, const sync::SnapshotAnswer &snapshot)
{
    log::info("hub.snapshot_made",
              {{"tenant", tenant},
               {"rows", snapshot.rows()},
               {"parts", qint64(snapshot.parts.size())},
               {"at", snapshot.at}});
}

} // namespace desk::hub
