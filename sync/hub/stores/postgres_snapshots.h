#pragma once

#include "core/base/id_source.h"
#include "sync/hub/snapshots.h"
#include "sync/hub/stores/packed_snapshot.h"
#include "sync/hub/stores/postgres_pool.h"
#include "sync/hub/stores/snapshot_source.h"

#include <mutex>

namespace desk::hub {

/// The snapshots of hubs on one PostgreSQL: one hub makes it, and each gives out its parts.
class PostgresSnapshots final : public Snapshots
{
public:
    /// PostgresTenants has brought the tables up. What is handed over outlives it.
    PostgresSnapshots(PostgresPool &pool,
                      SnapshotSource &source,
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

    /// Forgets those of a resort that are over, and what a hub left that ended while it made one.
    void collect(const ResortId &tenant);

private:
    bool claim(const ResortId &tenant);
    void leave(const ResortId &tenant);
    void make(const ResortId &tenant);
    void keepPart(const ResortId &tenant,
                  const sync::SnapshotId &id,
                  int number,
                  const QByteArray &body);
    void finish(const ResortId &tenant, const sync::SnapshotAnswer &answer);
    sync::SnapshotId newId();

    PostgresPool &m_pool;
    SnapshotSource &m_source;
    const Clock &m_clock;
    Post m_inBackground;
    qsizetype m_partText;
    std::mutex m_mutex;
    IdSource m_ids;
};

} // namespace desk::hub
