#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "sync/protocol/snapshot.h"

#include <functional>

namespace desk::hub {

/// So long a snapshot is given to whoever asks for one.
constexpr std::chrono::minutes snapshotIsFresh{10};
/// So long after it was made its parts can be had.
constexpr std::chrono::hours snapshotLife{6};

/// Its id holds the moment in which a snapshot was made.
Instant madeAt(const sync::SnapshotId &id);
bool isFresh(const sync::SnapshotId &id, Instant now);
/// Whether its parts can't be had any more.
bool isOver(const sync::SnapshotId &id, Instant now);

/// Says in the log that there is one more.
void logMade(const ResortId &tenant, const sync::SnapshotAnswer &snapshot);

/// Copies of whole resorts for desks that join, behind the same wall as the resorts themselves:
/// made apart from the store that desks exchange with, so that nobody waits for one. May be called
/// from several threads; throws db::Error.
class Snapshots
{
public:
    virtual ~Snapshots() = default;

    /// Does work some time soon; a test does it at once.
    using Post = std::function<void(std::function<void()>)>;

    /// A fresh one; nothing when there is none.
    virtual std::optional<sync::SnapshotAnswer> fresh(const ResortId &tenant, Instant now) = 0;
    virtual bool isBeingMade(const ResortId &tenant) = 0;
    /// Begins to make one, unless somebody else has: it is fresh() some time later. What stands in
    /// the way is logged, and nothing is being made any more.
    virtual void begin(const ResortId &tenant) = 0;

    /// The bytes of a part; nothing for a snapshot of another resort, or one that is over.
    virtual std::optional<QByteArray> part(const ResortId &tenant,
                                           const sync::SnapshotId &id,
                                           int number,
                                           Instant now) = 0;
};

} // namespace desk::hub
