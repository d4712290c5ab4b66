#pragma once

#include "core/store/work_thread.h"
#include "sync/hub/limits/memory_limits.h"
#include "sync/hub/services.h"
#include "sync/hub/stores/sqlite_blobs.h"
#include "sync/hub/stores/sqlite_snapshots.h"

namespace desk::hub {

/// Everything that the hub keeps, in one folder: hub.key, which only its owner may read, hub.db
/// with the directory, and a file for each resort.
class StoreFolder
{
public:
    /// Makes the folder when it is not there. Refuses what KeyFile refuses, StorageFailed and
    /// ReplicaUnreadable (the directory was made with another key, or is damaged).
    static Result<std::unique_ptr<StoreFolder>> open(const QString &path);

    const QString &path() const { return m_path; }
    SqliteDirectory &directory() { return m_directory; }
    /// To be called now and then: what can wait until nobody is at work.
    void rest();
    Services &services() { return m_services; }

    static const Clock &clock();
    static Random &random();

private:
    StoreFolder(QString path, const Secrets &secrets, db::Database directory);

    QString m_path;
    SqliteDirectory m_directory;
    SqliteTenants m_tenants;
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
