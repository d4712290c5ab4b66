#include "core/store/joining.h"

#include "core/db/migrations.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk {

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
    ReplicaPointer pointer = replica_files::nextPointer(folder, unlocked->key, clock.now());
    pointer.incarnation = life.incarnation;
    try {
        auto database = db::Database::open(replica_files::locationOf(
            pointer.databaseIn(folder), unlocked->key, db::Access::Write));
        db::migrate(database);
        sync_state::initialise(database, life.device, life.incarnation);
        return Joining(folder, pointer, std::move(*unlocked), std::move(database));
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
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

Result<> Joining::take(const Checkpoint &page)
{
    try {
        db::Transaction transaction(m_database, db::Transaction::Kind::Write);
        m_database.setWriteMode(db::Database::WriteMode::Merge);
        publish(m_database, page);
        m_database.setWriteMode(db::Database::WriteMode::None);
        transaction.commit();
        return {};
    } catch (const db::Error &error) {
        m_database.setWriteMode(db::Database::WriteMode::None);
        return refuse(asRefusals(error));
    }
}

Result<Replica> Joining::finish(const Clock &clock, Random &random)
{
    return Replica::adopt(
        m_folder, m_pointer, std::move(m_unlocked), std::move(m_database), clock, random);
}

} // namespace desk
