#pragma once

#include "core/base/progress.h"
#include "core/store/key_provider.h"
#include "core/store/replica_files.h"
#include "core/store/store.h"

#include <QLockFile>

namespace desk {

struct Founding;

/// The files of one resort on this computer: a folder with replica-<n>.db, a pointer that names the
/// current one, and a lock. Whoever holds a Replica is the only process that does.
/// A migration or a restore makes the next file and moves the pointer; the file before it stays for
/// a week as a backup.
class Replica
{
public:
    static bool existsIn(const QString &folder);

    /// Founds a resort in a folder, which is made if need be. Refuses what found() refuses, and
    /// AlreadyTaken, ReplicaLocked, StorageFailed, and what the key provider refuses.
    static Result<Replica> create(const QString &folder,
                                  KeyProvider &keys,
                                  const Clock &clock,
                                  Random &random,
                                  const Founding &founding);

    /// Opens the current file and brings it to the newest schema. Refuses: ReplicaLocked (another
    /// process has it), ReplicaUnreadable (missing or damaged), KeyWrong, ReplicaTooNew (a newer
    /// version wrote it), StorageFull, StorageFailed, and what the key provider refuses.
    static Result<Replica> open(const QString &folder,
                                KeyProvider &keys,
                                const Clock &clock,
                                Random &random,
                                const Progress &migrationProgress = {});

    /// A replica that was filled from the hub is as good as any: see Joining.
    static Result<Replica> adopt(const QString &folder,
                                 const ReplicaPointer &pointer,
                                 replica_files::Unlocked unlocked,
                                 db::Database database,
                                 const Clock &clock,
                                 Random &random);

    /// The store, before it is taken.
    Store &store() { return *m_store; }

    /// The store with the one writing connection; to be taken once, by whoever gives it a thread.
    /// It must not outlive the replica, whose lock it relies on.
    std::unique_ptr<Store> takeStore() { return std::move(m_store); }

    /// A connection that only reads, for one other thread. Throws db::Error.
    db::Database openReader() const;

    const QString &folder() const { return m_folder; }
    /// The current database file.
    const QString &path() const { return m_path; }
    const db::Key &key() const { return m_key; }

private:
    Replica(QString folder, QString path, db::Key key, std::unique_ptr<QLockFile> lock);

    QString m_folder;
    QString m_path;
    db::Key m_key;
    // The store goes before the lock: no other process may come in while it closes the file.
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Store> m_store;
};

/// Makes a backup the current file of a folder whose resort is not open, as a new incarnation of
/// this desk: numbers that were given out after the backup are never given out again. Refuses:
/// ReplicaLocked, ReplicaUnreadable (the `backup`; one that is `missing`), KeyWrong, ReplicaTooNew,
/// Cancelled, StorageFull, StorageFailed.
Result<> restoreReplica(const QString &folder,
                        KeyProvider &keys,
                        const Clock &clock,
                        const QString &backup,
                        const Progress &progress = {});

} // namespace desk
