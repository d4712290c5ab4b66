#pragma once

#include "app/hub/ground.h"
#include "sync/hub/services.h"

namespace desk::hub {

/// Where a hub keeps what it keeps.
struct StorePlace
{
    QString folder;
    QByteArray postgres; ///< a connection string of libpq; empty: all of it is in the folder
};

/// Everything that the hub keeps, in one folder: hub.key, which only its owner may read, and,
/// unless a PostgreSQL has them, hub.db with the directory, and the files of each resort, its blobs
/// and snapshots.
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
    /// To be called with those of whom somebody waits for news, about twice a second.
    void hearNews(const QList<ResortId> &tenants);
    /// To be called about twice a second: what can wait until nobody is at work.
    void rest();
    Services &services() { return m_services; }

    static const Clock &clock();
    static Random &random();

private:
    StoreFolder(QString path, const Secrets &secrets, std::unique_ptr<Ground> ground);

    /// Who asks for the metrics shows what stands in a file that only its owner may read.
    void guardMetrics();

    QString m_path;
    std::unique_ptr<Ground> m_ground;
    Services m_services;
};

} // namespace desk::hub
