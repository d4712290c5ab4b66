#pragma once

#include "sync/hub/stores/snapshot_source.h"
#include "sync/hub/stores/sqlite_directory.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "sync/hub/tenants.h"

#include <map>

namespace desk::hub {

/// The resorts of a hub on the embedded store: a file for each in one folder, opened when it is
/// first asked for, and used by one thread at a time.
class SqliteTenants final : public Tenants, public SnapshotSource
{
public:
    /// `directory` and `clock` outlive it.
    SqliteTenants(QString folder, SqliteDirectory &directory, const Clock &clock);

    /// The file of a resort.
    static QString fileIn(const QString &folder, const ResortId &tenant);

    bool with(const ResortId &tenant, const std::function<void(TenantStore &)> &use) override;

    /// With a connection of its own.
    bool atOneMoment(const ResortId &tenant,
                     const std::function<void(db::Database &)> &use) override;

    /// To be called now and then: moves what was committed into the files, where nobody is at work,
    /// and closes the files of resorts that have been silent for ten minutes.
    void rest();

private:
    struct Open
    {
        std::mutex mutex;
        std::optional<SqliteTenant> store;
        Instant lastUsed{};
        bool isFolded = true;
    };

    std::shared_ptr<Open> openOf(const ResortId &tenant);
    std::optional<SqliteTenant> openFile(const ResortId &tenant);

    QString m_folder;
    SqliteDirectory &m_directory;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<ResortId, std::shared_ptr<Open>> m_open;
};

} // namespace desk::hub
