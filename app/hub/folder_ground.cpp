#include "app/hub/background.h"
#include "app/hub/ground.h"
#include "core/db/backup.h"
#include "sync/hub/limits/memory_limits.h"
#include "sync/hub/stores/sqlite_blobs.h"
#include "sync/hub/stores/sqlite_snapshots.h"
#include "sync/hub/stores/sqlite_tenants.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

class FolderGround final : public Ground
{
public:
    FolderGround(const QString &folder, const Secrets &secrets, const Clock &clock, Random &random)
        : m_folder(folder)
        , m_directory(db::Database::open({.path = QDir(folder).filePath(u"hub.db"_s),
                                          .key = secrets.database(),
                                          .access = db::Access::Write,
                                          .fileSystem = {}}),
                      secrets,
                      random)
        , m_tenants(folder, m_directory, clock)
        , m_snapshots(folder, m_tenants, m_directory, clock, random, m_background.post())
        , m_blobs(folder, m_tenants, m_directory, clock, random)
    {
    }

    KeyedDirectory &directory() override { return m_directory; }
    Tenants &tenants() override { return m_tenants; }
    Snapshots &snapshots() override { return m_snapshots; }
    Blobs &blobs() override { return m_blobs; }
    Limits &limits() override { return m_limits; }
    // Nobody else serves the folder.
    void hearNews(Heads &, const QList<ResortId> &) override { }
    void rest() override
    {
        m_tenants.rest();
        m_snapshots.rest();
        m_blobs.rest();
    }

    // The file becomes the resort's under its own name only when all of it is done.
    bool take(const TenantEntry &entry, const db::Key &key, const QString &file) override
    {
        if (m_directory.tenant(entry.id))
            return false;
        const QString target = SqliteTenants::fileIn(m_folder, entry.id);
        db::removeFiles(target);
        db::removeFiles(SqliteBlobs::fileIn(m_folder, entry.id));
        if (!QFile::rename(file, target))
            throw db::Error("the file of the resort can't be given its name");
        return m_directory.add(entry, key);
    }

private:
    QString m_folder;
    SqliteDirectory m_directory;
    SqliteTenants m_tenants;
    SqliteSnapshots m_snapshots;
    SqliteBlobs m_blobs;
    MemoryLimits m_limits;
    Background m_background;
};

} // namespace

std::unique_ptr<Ground> groundInFolder(const QString &folder,
                                       const Secrets &secrets,
                                       const Clock &clock,
                                       Random &random)
{
    return std::make_unique<FolderGround>(folder, secrets, clock, random);
}

} // namespace desk::hub
