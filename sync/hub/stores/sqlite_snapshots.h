#pragma once

#include "core/base/id_source.h"
#include "sync/hub/snapshots.h"
#include "sync/hub/stores/sqlite_tenants.h"

#include <set>

namespace desk::hub {

/// The snapshots of a hub on the embedded store: beside the file of a resort one for each, under
/// the same key. It is made with a connection of its own, which reads one moment of the resort
/// while others write.
class SqliteSnapshots final : public Snapshots
{
public:
    /// Does work some time soon; a test does it at once.
    using Post = std::function<void(std::function<void()>)>;

    /// What is handed over outlives it. `partText`: about so long is the text of a part.
    SqliteSnapshots(QString folder,
                    SqliteTenants &tenants,
                    SqliteDirectory &directory,
                    const Clock &clock,
                    Random &random,
                    Post inBackground,
                    qsizetype partText = qsizetype{16} << 20);

    std::optional<sync::SnapshotAnswer> fresh(const ResortId &tenant, Instant now) override;
    bool isBeingMade(const ResortId &tenant) override;
    void begin(const ResortId &tenant) override;
    std::optional<QByteArray> part(const ResortId &tenant,
                                   const sync::SnapshotId &id,
                                   int number,
                                   Instant now) override;

    /// To be called now and then: removes the files of those that are over, and what a hub left
    /// that ended while it made one.
    void rest();

private:
    void make(const ResortId &tenant);
    QList<sync::SnapshotPart> write(db::Database &resort, const db::Location &target);
    db::Location locationOf(const ResortId &tenant, const db::Key &key, const sync::SnapshotId &id);

    QString m_folder;
    SqliteTenants &m_tenants;
    SqliteDirectory &m_directory;
    const Clock &m_clock;
    Post m_inBackground;
    qsizetype m_partText;
    std::mutex m_mutex;
    IdSource m_ids;
    std::set<ResortId> m_beingMade;
    std::map<ResortId, sync::SnapshotAnswer> m_last;
};

} // namespace desk::hub
