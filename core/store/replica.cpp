#include "core/store/replica.h"

#include "core/db/backup.h"
#include "core/db/migrations.h"
#include "core/resort/found.h"
#include "core/resort/place.h"
#include "core/store/replica_files.h"
#include "core/store/sync_state.h"
#include "core/store/unknown_rows.h"

#include <QDir>

#include <sqlite3.h>

using namespace Qt::Literals;

namespace desk {

namespace {

using namespace replica_files;

constexpr std::chrono::days keepOldFiles{7};

Refusals openingRefusals(const db::Error &error)
{
    Refusals refusals = asRefusals(error);
    switch (error.code() & 0xff) {
    case SQLITE_OK: // the file is sound, and no resort is in it
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        refusals.front().reason = Reason::ReplicaUnreadable;
        return refusals;
    default:
        return refusals;
    }
}

// Files that the pointer has left behind are the backup of the last migration or restore.
void removeOldFiles(const QString &folder, const ReplicaPointer &pointer, Instant now)
{
    if (now - pointer.movedAt < keepOldFiles)
        return;
    const QString current = QFileInfo(pointer.databaseIn(folder)).fileName();
    for (const QString &file : QDir(folder).entryList({u"replica-*.db*"_s}, QDir::Files)) {
        if (!file.startsWith(current))
            QFile::remove(QDir(folder).filePath(file));
    }
}

// `prepare` works on the copy before the pointer names it.
Result<> moveTo(const ReplicaPointer &next,
                const QString &folder,
                db::Database &source,
                const db::Key &key,
                const Progress &progress,
                const std::function<void(db::Database &)> &prepare)
{
    const QString path = next.databaseIn(folder);
    if (db::copyInto(source, locationOf(path, key, db::Access::Maintain), progress)
        == db::Copied::Cancelled)
        return refuse(Reason::Cancelled);
    try {
        db::Database copy = db::Database::open(locationOf(path, key, db::Access::Write));
        prepare(copy);
    } catch (const db::Error &) {
        db::removeFiles(path);
        throw;
    }
    return next.write(folder) ? Result<>() : refuse(Reason::StorageFailed);
}

Result<db::Database> openNewest(const QString &folder,
                                ReplicaPointer pointer,
                                const db::Key &key,
                                Instant now,
                                const Progress &progress)
{
    const auto open = [&] {
        return db::Database::open(locationOf(pointer.databaseIn(folder), key, db::Access::Write));
    };
    db::Database database = open();
    const int schema = db::schemaOf(database);
    if (schema > db::newestSchema())
        return refuse(Reason::ReplicaTooNew);
    if (schema == db::newestSchema())
        return database;

    const qint64 incarnation = pointer.incarnation;
    pointer = nextPointer(folder, key, now);
    pointer.incarnation = incarnation;
    const auto bringUp = [](db::Database &copy) {
        db::migrate(copy);
        unknown_rows::settle(copy);
    };
    if (const Result<> moved = moveTo(pointer, folder, database, key, progress, bringUp); !moved)
        return refuse(moved.error());
    return open();
}

qint64 incarnationOf(db::Database &database)
{
    return database.value<qint64>("SELECT v FROM sync_state WHERE k = 'incarnation'");
}

void becomeIncarnation(db::Database &database, int incarnation, Instant now)
{
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.setWriteMode(db::Database::WriteMode::Merge);
    sync_state::endLife(database, incarnation, now);
    database.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

} // namespace

Replica::Replica(QString folder, QString path, db::Key key, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_key(std::move(key))
    , m_lock(std::move(lock))
{
}

bool Replica::existsIn(const QString &folder)
{
    return QFile::exists(ReplicaPointer::pathIn(folder));
}

Result<Replica> Replica::create(const QString &folder,
                                KeyProvider &keys,
                                const Clock &clock,
                                Random &random,
                                const Founding &founding)
{
    if (!QDir().mkpath(folder))
        return refuse(Reason::StorageFailed);
    Result<Unlocked> unlocked = unlock(folder, keys);
    if (!unlocked)
        return refuse(unlocked.error());
    if (existsIn(folder))
        return refuse(Reason::AlreadyTaken, u"folder"_s);

    const ReplicaPointer pointer = nextPointer(folder, unlocked->key, clock.now());
    const QString path = pointer.databaseIn(folder);
    try {
        auto database = db::Database::open(locationOf(path, unlocked->key, db::Access::Write));
        db::migrate(database);
        if (const Result<Founded> founded = found(database, clock, random, founding); !founded)
            return refuse(founded.error());
        Replica replica(folder, path, unlocked->key, std::move(unlocked->lock));
        replica.m_store = std::make_unique<Store>(std::move(database), clock, random);
        if (!pointer.write(folder))
            return refuse(Reason::StorageFailed);
        return replica;
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

Result<Replica> Replica::open(const QString &folder,
                              KeyProvider &keys,
                              const Clock &clock,
                              Random &random,
                              const Progress &migrationProgress)
{
    const std::optional<ReplicaPointer> pointer = ReplicaPointer::read(folder);
    if (!pointer || !QFile::exists(pointer->databaseIn(folder)))
        return refuse(Reason::ReplicaUnreadable);
    Result<Unlocked> unlocked = unlock(folder, keys);
    if (!unlocked)
        return refuse(unlocked.error());
    if (pointer->keyMark != markOf(unlocked->key))
        return refuse(Reason::KeyWrong);
    try {
        Result<db::Database> database =
            openNewest(folder, *pointer, unlocked->key, clock.now(), migrationProgress);
        if (!database)
            return refuse(database.error());
        const ReplicaPointer current = ReplicaPointer::read(folder).value_or(*pointer);
        Replica replica(
            folder, current.databaseIn(folder), unlocked->key, std::move(unlocked->lock));
        replica.m_store = std::make_unique<Store>(std::move(*database), clock, random);
        removeOldFiles(folder, current, clock.now());
        return replica;
    } catch (const db::Error &error) {
        return refuse(openingRefusals(error));
    }
}

Result<Replica> Replica::adopt(const QString &folder,
                               const ReplicaPointer &pointer,
                               Unlocked unlocked,
                               db::Database database,
                               const Clock &clock,
                               Random &random)
{
    try {
        Replica replica(folder, pointer.databaseIn(folder), unlocked.key, std::move(unlocked.lock));
        replica.m_store = std::make_unique<Store>(std::move(database), clock, random);
        if (!pointer.write(folder))
            return refuse(Reason::StorageFailed);
        return replica;
    } catch (const db::Error &error) {
        return refuse(openingRefusals(error));
    }
}

db::Database Replica::openReader() const
{
    db::Database reader = db::Database::open(locationOf(m_path, m_key, db::Access::Read));
    placeOf(reader);
    return reader;
}

Result<> restoreReplica(const QString &folder,
                        KeyProvider &keys,
                        const Clock &clock,
                        const QString &backup,
                        const Progress &progress)
{
    if (!QFile::exists(backup))
        return refuse(Reason::ReplicaUnreadable, u"backup"_s, {{u"missing"_s, backup}});
    if (!QDir().mkpath(folder))
        return refuse(Reason::StorageFailed);
    const Result<Unlocked> unlocked = unlock(folder, keys);
    if (!unlocked)
        return refuse(unlocked.error());
    try {
        db::Database source =
            db::Database::open(locationOf(backup, unlocked->key, db::Access::Read));
        const int schema = db::schemaOf(source);
        if (schema > db::newestSchema())
            return refuse(Reason::ReplicaTooNew);
        if (schema == 0) // an empty file opens as well
            return refuse(Reason::ReplicaUnreadable, u"backup"_s, {{u"backup"_s, backup}});
        ReplicaPointer next = nextPointer(folder, unlocked->key, clock.now());
        next.incarnation = incarnationOf(source) + 1;
        if (const std::optional<ReplicaPointer> present = ReplicaPointer::read(folder))
            next.incarnation = std::max(next.incarnation, present->incarnation + 1);
        return moveTo(next, folder, source, unlocked->key, progress, [&](db::Database &copy) {
            becomeIncarnation(copy, int(next.incarnation), clock.now());
        });
    } catch (const db::Error &error) {
        Refusals refusals = openingRefusals(error);
        if (refusals.front().reason == Reason::ReplicaUnreadable)
            refusals.front().values.insert(u"backup"_s, backup);
        return refuse(std::move(refusals));
    }
}

} // namespace desk
