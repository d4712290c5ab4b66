#include "core/store/replica_files.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk::replica_files {

namespace {

// A lock whose process is gone is taken over; one whose process lives is never too old.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"replica.lock"_s));
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError
        && !lock->getLockInfo(&process, &host, &program)) {
        // A loss of power can leave a lock file without its text.
        lock->setStaleLockTime(1'000);
        if (lock->tryLock())
            return lock;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return refuse(Reason::ReplicaLocked);
    return refuse(Reason::StorageFailed);
}

int highestNumber(const QString &folder)
{
    static const QRegularExpression name(u"^replica-([0-9]{1,9})\\.db"_s);
    int highest = 0;
    for (const QString &file : QDir(folder).entryList({u"replica-*.db*"_s}, QDir::Files))
        highest = std::max(highest, name.match(file).captured(1).toInt());
    return highest;
}

} // namespace

db::Location locationOf(const QString &path, const db::Key &key, db::Access access)
{
    return {.path = path, .key = key, .access = access, .fileSystem = {}};
}

ReplicaPointer nextPointer(const QString &folder, const db::Key &key, Instant now)
{
    return {.number = highestNumber(folder) + 1,
            .movedAt = now,
            .incarnation = 1,
            .keyMark = markOf(key)};
}

Result<Unlocked> unlock(const QString &folder, KeyProvider &keys)
{
    Result<std::unique_ptr<QLockFile>> lock = lockFolder(folder);
    if (!lock)
        return refuse(lock.error());
    const Result<db::Key> key = keys.key();
    if (!key)
        return refuse(key.error());
    return Unlocked{.lock = std::move(*lock), .key = *key};
}

} // namespace desk::replica_files
