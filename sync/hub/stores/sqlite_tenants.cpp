#include "sync/hub/stores/sqlite_tenants.h"

#include "core/base/log.h"
#include "core/db/migrations.h"
#include "core/resort/place.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr std::chrono::minutes keepOpen{10};

} // namespace

SqliteTenants::SqliteTenants(QString folder, SqliteDirectory &directory, const Clock &clock)
    : m_folder(std::move(folder))
    , m_directory(directory)
    , m_clock(clock)
{
}

QString SqliteTenants::fileIn(const QString &folder, const ResortId &tenant)
{
    return QDir(folder).filePath(tenant.text() + u".db"_s);
}

bool SqliteTenants::with(const ResortId &tenant, const std::function<void(TenantStore &)> &use)
{
    const std::shared_ptr<Open> open = openOf(tenant);
    const std::scoped_lock lock(open->mutex);
    if (!open->store) {
        std::optional<SqliteTenant> store = openFile(tenant);
        if (!store)
            return false;
        open->store.emplace(std::move(*store));
    }
    open->lastUsed = m_clock.now();
    open->isFolded = false;
    use(*open->store);
    return true;
}

bool SqliteTenants::atOneMoment(const ResortId &tenant,
                                const std::function<void(db::Database &)> &use)
{
    const std::optional<db::Key> key = m_directory.keyOf(tenant);
    // Whoever opens it first brings it to the newest schema.
    if (!key || !with(tenant, [](TenantStore &) {}))
        return false;
    db::Database file = db::Database::open({.path = fileIn(m_folder, tenant),
                                            .key = *key,
                                            .access = db::Access::Read,
                                            .fileSystem = {}});
    const db::Transaction moment(file, db::Transaction::Kind::Read);
    use(file);
    return true;
}

void SqliteTenants::rest()
{
    std::map<ResortId, std::shared_ptr<Open>> all;
    {
        const std::scoped_lock lock(m_mutex);
        // Nobody holds what is only in the map, and nobody can get hold of it meanwhile.
        std::erase_if(m_open, [](const auto &entry) {
            return entry.second.use_count() == 1 && !entry.second->store;
        });
        all = m_open;
    }
    for (const auto &[tenant, open] : all) {
        const std::unique_lock lock(open->mutex, std::try_to_lock);
        if (!lock || !open->store)
            continue;
        try {
            if (!std::exchange(open->isFolded, true))
                open->store->database().foldLog();
        } catch (const db::Error &error) {
            log::warning("hub.log_not_folded",
                         {{"tenant", tenant}, {"what", std::string(error.what())}});
        }
        if (m_clock.now() - open->lastUsed > keepOpen)
            open->store.reset();
    }
}

std::shared_ptr<SqliteTenants::Open> SqliteTenants::openOf(const ResortId &tenant)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<Open> &open = m_open[tenant];
    if (!open)
        open = std::make_shared<Open>();
    return open;
}

std::optional<SqliteTenant> SqliteTenants::openFile(const ResortId &tenant)
{
    const std::optional<db::Key> key = m_directory.keyOf(tenant);
    if (!key)
        return std::nullopt;
    // SQLite would make an empty one.
    if (!QFile::exists(fileIn(m_folder, tenant)))
        throw db::Error("the file of a resort is missing");
    db::Database database = db::Database::open({.path = fileIn(m_folder, tenant),
                                                .key = *key,
                                                .access = db::Access::Write,
                                                .fileSystem = {}});
    db::migrate(database);
    placeOf(database);
    return SqliteTenant(std::move(database), m_clock);
}

} // namespace desk::hub
