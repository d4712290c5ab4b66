#include "core/store/joining.h"

#include "core/db/backup.h"
#include "core/db/indexes.h"
#include "core/db/migrations.h"
#include "core/search/index.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk {

namespace {

/// A part was none: the transaction is given up.
struct NoPart
{
};

QString unfinishedIn(const QString &folder)
{
    if (Replica::existsIn(folder))
        return {};
    const QStringList files =
        QDir(folder).entryList({u"replica-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    return files.isEmpty() ? QString() : QDir(folder).filePath(files.first());
}

void removeUnfinished(const QString &folder)
{
    for (QString path = unfinishedIn(folder); !path.isEmpty(); path = unfinishedIn(folder)) {
        db::removeFiles(path);
        if (QFile::exists(path))
            throw db::Error("what was begun can't be removed");
    }
}

db::Database openToFill(const QString &path, const db::Key &key)
{
    db::Database database =
        db::Database::open(replica_files::locationOf(path, key, db::Access::Write));
    // Nobody looks at it yet; the pages of its keys are all written again and again.
    database.script("PRAGMA cache_size = -64000");
    return database;
}

} // namespace

bool Joining::isUnfinishedIn(const QString &folder)
{
    return !unfinishedIn(folder).isEmpty();
}

Result<Joining> Joining::begin(const QString &folder,
                               KeyProvider &keys,
                               const Clock &clock,
                               const sync_state::Life &life)
{
    if (!QDir().mkpath(folder))
        return refuse(Reason::StorageFailed);
    Result<replica_files::Unlocked> unlocked = replica_files::unlock(folder, keys);
    if (!unlocked)
        return refuse(unlocked.error());
    if (Replica::existsIn(folder))
        return refuse(Reason::AlreadyTaken, u"folder"_s);
    try {
        removeUnfinished(folder);
        ReplicaPointer pointer = replica_files::nextPointer(folder, unlocked->key, clock.now());
        pointer.incarnation = life.incarnation;
        db::Database database = openToFill(pointer.databaseIn(folder), unlocked->key);
        db::migrate(database);
        db::setIndexesAside(database);
        sync_state::initialise(database, life.device, life.incarnation);
        return Joining(folder, pointer, std::move(*unlocked), std::move(database));
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

Result<Joining> Joining::resume(const QString &folder, KeyProvider &keys, const Clock &clock)
{
    Result<replica_files::Unlocked> unlocked = replica_files::unlock(folder, keys);
    if (!unlocked)
        return refuse(unlocked.error());
    if (Replica::existsIn(folder))
        return refuse(Reason::AlreadyTaken, u"folder"_s);
    try {
        ReplicaPointer pointer = replica_files::nextPointer(folder, unlocked->key, clock.now());
        --pointer.number;
        if (pointer.databaseIn(folder) != unfinishedIn(folder))
            return refuse(Reason::ReplicaUnreadable);
        db::Database database = openToFill(pointer.databaseIn(folder), unlocked->key);
        pointer.incarnation = sync_state::life(database).incarnation;
        return Joining(folder, pointer, std::move(*unlocked), std::move(database));
    } catch (const db::Error &error) {
        asRefusals(error);
        return refuse(Reason::ReplicaUnreadable);
    }
}

Joining::Joining(QString folder,
                 ReplicaPointer pointer,
                 replica_files::Unlocked unlocked,
                 db::Database database)
    : m_folder(std::move(folder))
    , m_pointer(std::move(pointer))
    , m_unlocked(std::move(unlocked))
    , m_database(std::move(database))
{
}

Result<> Joining::write(const std::function<void(db::Database &)> &work)
{
    try {
        db::Transaction transaction(m_database, db::Transaction::Kind::Write);
        m_database.setWriteMode(db::Database::WriteMode::Merge);
        work(m_database);
        m_database.setWriteMode(db::Database::WriteMode::None);
        transaction.commit();
        return {};
    } catch (const NoPart &) {
        m_database.setWriteMode(db::Database::WriteMode::None);
        return refuse(Reason::NotTheHub, u"address"_s);
    } catch (const db::Error &error) {
        m_database.setWriteMode(db::Database::WriteMode::None);
        return refuse(asRefusals(error));
    }
}

Result<Joining::State> Joining::state()
{
    try {
        const auto plan =
            m_database.values<QByteArray>("SELECT v FROM sync_state WHERE k = 'joining'");
        const auto done =
            m_database.values<int>("SELECT v FROM sync_state WHERE k = 'joined_parts'");
        return State{.life = sync_state::life(m_database),
                     .plan = plan.value(0),
                     .partsDone = done.value(0),
                     .reached = sync_state::reached(m_database)};
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

Result<> Joining::keepPlan(const QByteArray &plan)
{
    return write([&](db::Database &database) {
        database.run(R"sql(
            INSERT INTO sync_state (k, v) VALUES ('joining', ?), ('joined_parts', 0)
        )sql",
                     plan);
    });
}

Result<> Joining::fill(const std::function<bool(Filling &)> &writePart)
{
    return write([&](db::Database &database) {
        Filling filling(database);
        try {
            if (!writePart(filling))
                throw NoPart();
        } catch (const db::Error &error) {
            // A row that is there already, or can be no row of its table.
            if (!error.isAboutData())
                throw;
            asRefusals(error);
            throw NoPart();
        }
        database.run("UPDATE sync_state SET v = v + 1 WHERE k = 'joined_parts'");
    });
}

Result<> Joining::settle(const QByteArray &epoch, qint64 at)
{
    try {
        db::makeIndexesAgain(m_database);
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
    return write([&](db::Database &database) {
        search::rebuild(database);
        database.run("DELETE FROM sync_state WHERE k IN ('joining', 'joined_parts')");
        sync_state::reach(database, epoch, at);
    });
}

Result<> Joining::take(const Checkpoint &page)
{
    return write([&](db::Database &database) { publish(database, page); });
}

Result<Replica> Joining::finish(const Clock &clock, Random &random)
{
    try {
        m_database.script("PRAGMA cache_size = -8000");
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
    return Replica::adopt(
        m_folder, m_pointer, std::move(m_unlocked), std::move(m_database), clock, random);
}

} // namespace desk
