#pragma once

#include "core/store/checkpoint.h"
#include "core/store/filling.h"
#include "core/store/replica.h"
#include "core/store/sync_state.h"

namespace desk {

/// A replica of a resort that exists, while it is filled from the hub: from a snapshot, part by
/// part, and then from what happened since. It becomes the folder's current file only when it is
/// whole. What is filled stays when the program ends, however it ends: whoever joins again goes on
/// behind the last part that was written.
class Joining
{
public:
    /// Whether somebody began here, and did not finish.
    static bool isUnfinishedIn(const QString &folder);

    /// Begins from nothing; what somebody began before is removed. Refuses: AlreadyTaken (there is
    /// a resort in the folder), ReplicaLocked, StorageFull, StorageFailed, and what the key
    /// provider refuses.
    static Result<Joining> begin(const QString &folder,
                                 KeyProvider &keys,
                                 const Clock &clock,
                                 const sync_state::Life &life);
    /// Goes on with what was begun. Refuses what begin() refuses, and ReplicaUnreadable.
    static Result<Joining> resume(const QString &folder, KeyProvider &keys, const Clock &clock);

    /// How far it has come.
    struct State
    {
        sync_state::Life life;
        QByteArray
            plan; ///< what is to be filled in, a text of whoever fills; empty before and after
        int partsDone = 0;           ///< how many parts of the plan were written
        sync_state::Reached reached; ///< once all of them were
    };
    Result<State> state();

    Result<> keepPlan(const QByteArray &plan);

    /// Writes the next part as a whole, or, when `write` says that it is none, not at all. Refuses:
    /// NotTheHub (it was none), StorageFull, StorageFailed.
    Result<> fill(const std::function<bool(Filling &)> &write);

    /// All parts are written: makes what was left out for the sake of speed. From now on, take() is
    /// for what happened since `at`.
    Result<> settle(const QByteArray &epoch, qint64 at);

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

    Result<> write(const std::function<void(db::Database &)> &work);

    QString m_folder;
    ReplicaPointer m_pointer;
    replica_files::Unlocked m_unlocked;
    db::Database m_database;
};

} // namespace desk
