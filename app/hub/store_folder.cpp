#include "app/hub/store_folder.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/store/key_provider.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals;

namespace desk::hub {

StoreFolder::StoreFolder(QString path, const Secrets &secrets, std::unique_ptr<Ground> ground)
    : m_path(std::move(path))
    , m_ground(std::move(ground))
    , m_services(m_ground->directory(),
                 m_ground->tenants(),
                 m_ground->snapshots(),
                 m_ground->blobs(),
                 m_ground->limits(),
                 secrets,
                 clock(),
                 random())
{
    guardMetrics();
}

void StoreFolder::guardMetrics()
{
    constexpr qsizetype tokenBytes = 32;
    const QString path = QDir(m_path).filePath(u"metrics.token"_s);
    QFile fresh(path);
    if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fresh.write(m_services.randomBytes(tokenBytes).toHex() + '\n');
    m_services.metricsToken = [path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    };
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::open(const StorePlace &place)
{
    if (!QDir().mkpath(place.folder))
        return refuse(Reason::StorageFailed);
    const QDir folder(place.folder);
    KeyFile file(folder.filePath(u"hub.key"_s), random());
    const Result<db::Key> key = file.key();
    if (!key)
        return refuse(key.error());
    const Secrets secrets(*key);
    const auto made = [&](std::unique_ptr<Ground> ground) {
        return std::unique_ptr<StoreFolder>(
            new StoreFolder(place.folder, secrets, std::move(ground)));
    };
    if (!place.postgres.isEmpty())
        return made(groundInPostgres(place.postgres, secrets, clock(), random()));
    try {
        return made(groundInFolder(place.folder, secrets, clock(), random()));
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

void StoreFolder::hearNews(const QList<ResortId> &tenants)
{
    try {
        m_ground->hearNews(m_services.heads, tenants);
    } catch (const db::Error &error) {
        // Whoever waits asks by itself before long.
        log::debug("hub.no_news", {{"what", std::string(error.what())}});
    }
}

void StoreFolder::rest()
{
    m_ground->rest();
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
