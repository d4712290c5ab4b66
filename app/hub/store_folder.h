#pragma once

#include "sync/hub/limits/memory_limits.h"
#include "sync/hub/services.h"
#include "sync/hub/stores/sqlite_tenants.h"

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
    SqliteTenants &tenants() { return m_tenants; }
    Services &services() { return m_services; }

    static const Clock &clock();
    static Random &random();

private:
    StoreFolder(QString path, const Secrets &secrets, db::Database directory);

    QString m_path;
    SqliteDirectory m_directory;
    SqliteTenants m_tenants;
    MemoryLimits m_limits;
    Services m_services;
};

} // namespace desk::hub
