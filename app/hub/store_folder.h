#pragma once

#include "app/hub/ground.h"
#include "core/store/work_thread.h"
#include "sync/hub/limits/memory_limits.h"
#include "sync/hub/services.h"
#include "sync/hub/stores/sqlite_blobs.h"
#include "sync/hub/stores/sqlite_snapshots.h"

namespace desk::hub {

/// Where a hub keeps what it keeps.
struct StorePlace
{
    QString folder;
    QByteArray postgres; ///< a connection string of libpq; empty: all of it is in the folder
};

/// Everything that the hub keeps, in one folder: hub.key, which only its owner may read, the blobs
/// and snapshots of resorts, and, unless a PostgreSQL has them, hub.db with the directory and a
/// file for each resort.
class StoreFolder
{
public:
    /// Makes the folder when it is not there. Refuses what KeyFile refuses, StorageFailed and
    /// ReplicaUnreadable (the directory was made with another key, or is damaged). Throws db::Error
    /// when a PostgreSQL is not as it has to be: its words are for whoever looks after it.
    static Result<std::unique_ptr<StoreFolder>> open(const StorePlace &place);

    const QString &path() const { return m_path; }
    Directory &directory() { return m_ground->directory(); }
    Ground &ground() { return *m_ground; }
    /// To be called now and then: what can wait until nobody is at work.
    void rest();
    Services &services() { return m_services; }

    static const Clock &clock();
    static Random &random();

private:
    StoreFolder(QString path, const Secrets &secrets, std::unique_ptr<Ground> ground);

    QString m_path;
    std::unique_ptr<Ground> m_ground;
    SqliteSnapshots m_snapshots;
    SqliteBlobs m_blobs;
    MemoryLimits m_limits;
    Services m_services;
    struct Nothing
    {
    };
    // It makes snapshots, and ends before what it makes them of.
    WorkThread<Nothing> m_background{std::make_unique<Nothing>()};
};

} // namespace desk::hub
