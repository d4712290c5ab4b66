#pragma once

#include "core/store/checkpoint.h"
#include "core/store/replica.h"
#include "core/store/sync_state.h"

namespace desk {

/// A replica of a resort that exists, while it is filled from the hub. It becomes the folder's
/// current file only when it is whole; whatever happens before leaves the folder without one.
class Joining
{
public:
    /// Refuses: AlreadyTaken (there is a resort in the folder), ReplicaLocked, StorageFull,
    /// StorageFailed, and what the key provider refuses.
    static Result<Joining> begin(const QString &folder,
                                 KeyProvider &keys,
                                 const Clock &clock,
                                 const sync_state::Life &life);

    /// Writes a page of rows.
    Result<> take(const Checkpoint &page);

    /// The replica, once the last page was a checkpoint. Refuses: ReplicaUnreadable (no resort came
    /// along), StorageFull, StorageFailed.
    Result<Replica> finish(const Clock &clock, Random &random);

private:
    Joining(QString folder,
            ReplicaPointer pointer,
            replica_files::Unlocked unlocked,
            db::Database database);

    QString m_folder;
    ReplicaPointer m_pointer;
    replica_files::Unlocked m_unlocked;
    db::Database m_database;
};

} // namespace desk
