#pragma once

#include "core/base/id_source.h"
#include "sync/hub/snapshots.h"
#include "sync/hub/stores/keyed_directory.h"
#include "sync/hub/stores/packed_snapshot.h"
#include "sync/hub/stores/snapshot_source.h"

#include <map>
#include <mutex>
#include <set>

namespace desk::hub {

/// The snapshots of a hub as files in one folder, each encrypted with the key of its resort.
class SqliteSnapshots final : public Snapshots
{
public:
    /// What is handed over outlives it. `partText`: about so long is the text of a part.
    SqliteSnapshots(QString folder,
                    SnapshotSource &source,
                    KeyedDirectory &directory,
                    const Clock &clock,
                    Random &random,
                    Post inBackground,
                    qsizetype partText = usualPartText);

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
    void makeOf(const ResortId &tenant, db::Database &resort, const db::Key &key);
    sync::SnapshotId newId();
    sync::SnapshotAnswer write(db::Database &resort,
                               const sync::SnapshotId &id,
                               const db::Location &target);
    db::Location locationOf(const ResortId &tenant, const db::Key &key, const sync::SnapshotId &id);

    QString m_folder;
    SnapshotSource &m_source;
    KeyedDirectory &m_directory;
    const Clock &m_clock;
    Post m_inBackground;
    qsizetype m_partText;
    std::mutex m_mutex;
    IdSource m_ids;
    std::set<ResortId> m_beingMade;
    std::map<ResortId, sync::SnapshotAnswer> m_last;
};

} // namespace desk::hub
