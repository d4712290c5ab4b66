#include "app/hub/ground.h"
#include "core/db/backup.h"
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
    {
    }

    KeyedDirectory &directory() override { return m_directory; }
    Tenants &tenants() override { return m_tenants; }
    SnapshotSource &snapshotSource() override { return m_tenants; }
    void rest() override { m_tenants.rest(); }

    // The file becomes the resort's under its own name only when all of it is done.
    bool take(const TenantEntry &entry, const db::Key &key, const QString &file) override
    {
        if (m_directory.tenant(entry.id))
            return false;
        const QString target = SqliteTenants::fileIn(m_folder, entry.id);
        db::removeFiles(target);
        if (!QFile::rename(file, target))
            throw db::Error("the file of the resort can't be given its name");
        return m_directory.add(entry, key);
    }

private:
    QString m_folder;
    SqliteDirectory m_directory;
    SqliteTenants m_tenants;
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
