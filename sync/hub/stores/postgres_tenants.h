#pragma once

#include "sync/hub/heads.h"
#include "sync/hub/stores/postgres_tenant.h"
#include "sync/hub/stores/snapshot_source.h"
#include "sync/hub/tenants.h"

#include <map>
#include <set>

namespace desk::hub {

/// The resorts of a hub on one PostgreSQL, which other hubs serve at the same time. However many
/// desks of a resort ask at once, they have one connection between them, so that their neighbours
/// have the others.
class PostgresTenants final : public Tenants, public SnapshotSource
{
public:
    /// Brings the tables up. `pool` and `clock` outlive it. Throws db::Error.
    PostgresTenants(PostgresPool &pool, const Clock &clock);

    /// Notes the last commits of these resorts, whichever hub made them.
    void hearNews(Heads &heads, const QList<ResortId> &tenants);

    bool with(const ResortId &tenant, const std::function<void(TenantStore &)> &use) override;

    /// With a connection of its own, in memory.
    bool atOneMoment(const ResortId &tenant,
                     const std::function<void(db::Database &)> &use) override;

private:
    /// Whose turn it is among those who ask for the same resort.
    class Turn
    {
    public:
        Turn(PostgresTenants &tenants, const ResortId &tenant);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        PostgresTenants &m_tenants;
        ResortId m_tenant;
        std::shared_ptr<std::mutex> m_mutex;
    };

    bool isKept(PostgresTenant &store, const ResortId &tenant);

    PostgresPool &m_pool;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<ResortId, std::shared_ptr<std::mutex>> m_turns;
    std::set<ResortId> m_kept; ///< that were found: a resort stays where it is
};

} // namespace desk::hub
