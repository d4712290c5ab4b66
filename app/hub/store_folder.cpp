#include "app/hub/store_folder.h"

#include "core/base/random.h"
#include "core/store/key_provider.h"
#include "core/store/store.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk::hub {

StoreFolder::StoreFolder(QString path, const Secrets &secrets, db::Database directory)
    : m_path(std::move(path))
    , m_directory(std::move(directory), secrets, random())
    , m_tenants(m_path, m_directory, clock())
    , m_snapshots(m_path,
                  m_tenants,
                  m_directory,
                  clock(),
                  random(),
                  [this](std::function<void()> work) {
                      m_background.post([work = std::move(work)](Nothing &) { work(); });
                  })
    , m_blobs(m_path, m_tenants, m_directory, clock(), random())
    , m_services(m_directory, m_tenants, m_snapshots, m_blobs, m_limits, secrets, clock(), random())
{
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::open(const QString &path)
{
    if (!QDir().mkpath(path))
        return refuse(Reason::StorageFailed);
    const QDir folder(path);
    KeyFile file(folder.filePath(u"hub.key"_s), random());
    const Result<db::Key> key = file.key();
    if (!key)
        return refuse(key.error());
    const Secrets secrets(*key);
    try {
        auto directory = db::Database::open({.path = folder.filePath(u"hub.db"_s),
                                             .key = secrets.database(),
                                             .access = db::Access::Write,
                                             .fileSystem = {}});
        return std::unique_ptr<StoreFolder>(new StoreFolder(path, secrets, std::move(directory)));
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

void StoreFolder::rest()
{
    m_tenants.rest();
    m_snapshots.rest();
    m_blobs.rest();
}

const Clock &StoreFolder::clock()
{
    static const SystemClock clock;
    return clock;
}

Random &StoreFolder::random()
{
    static SystemRandom random;
    return random;
}

} // namespace desk::hub
