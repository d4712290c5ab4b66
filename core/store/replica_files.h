#pragma once

#include "core/base/refusal.h"
#include "core/store/key_provider.h"
#include "core/store/replica_pointer.h"

#include <QLockFile>

#include <memory>

namespace desk::replica_files {

db::Location locationOf(const QString &path, const db::Key &key, db::Access access);

/// A pointer to the next file of the folder, which is not there yet.
ReplicaPointer nextPointer(const QString &folder, const db::Key &key, Instant now);

/// A folder that is ours alone, and the key to what is in it.
struct Unlocked
{
    std::unique_ptr<QLockFile> lock;
    db::Key key;
};

/// Refuses: ReplicaLocked, StorageFailed, and what the key provider refuses.
Result<Unlocked> unlock(const QString &folder, KeyProvider &keys);

} // namespace desk::replica_files
