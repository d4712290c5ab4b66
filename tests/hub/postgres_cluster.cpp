#include "tests/hub/postgres_cluster.h"

#include "core/base/assert.h"
#include "sync/hub/stores/postgres_schema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace desk::test {

namespace {

constexpr const char *pattern = "hub_pattern";

// Debian keeps them where no path leads; others have them in the path.
QString folderOfPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList folders;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.prepend(versions.filePath(version + u"/bin"_s));
    QString found = QStandardPaths::findExecutable(u"initdb"_s, folders);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? found : QFileInfo(found).absolutePath();
}

void run(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.sliced(1));
    process.waitForFinished();
    if (process.exitCode() != 0)
        qFatal("%s", process.readAll().constData());
}

} // namespace

bool PostgresCluster::isInstalled()
{
    return !folderOfPrograms().isEmpty();
}

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster(folderOfPrograms());
    return cluster;
}

PostgresCluster::PostgresCluster(const QString &programs)
    : m_programs(programs)
{
    QDir(m_folder.path()).mkdir(u"data"_s);
    if (!asNobody({}).isEmpty())
        run({u"chown"_s, u"-R"_s, u"nobody"_s, m_folder.path()});
    run(asNobody({m_programs + u"/initdb"_s,
                  u"--no-sync"_s,
                  u"--no-instructions"_s,
                  u"--auth=trust"_s,
                  u"--encoding=UTF8"_s,
                  u"--locale=C.UTF-8"_s,
                  u"--username=owner"_s,
                  u"-D"_s,
                  m_folder.filePath(u"data"_s)}));
    start();
    hub::PostgresConnection owner(connectionTo("postgres", "owner"));
    owner.script("CREATE ROLE hub LOGIN");
    // As tailtown-hub(8) tells it.
    owner.script("CREATE ROLE keeper LOGIN BYPASSRLS CREATEDB IN ROLE hub");
    owner.script("CREATE DATABASE hub_pattern OWNER hub");
    hub::PostgresConnection hub(connectionTo(pattern, "hub"));
    hub::bringUpPostgres(hub);
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

void PostgresCluster::stop()
{
    run(asNobody({m_programs + u"/pg_ctl"_s,
                  u"stop"_s,
                  u"--silent"_s,
                  u"--mode=immediate"_s,
                  u"-D"_s,
                  m_folder.filePath(u"data"_s)}));
    m_server.waitForFinished();
}

// The server ends with us, however we end.
void PostgresCluster::start()
{
    QStringList command = asNobody({m_programs + u"/postgres"_s,
                                    u"-D"_s,
                                    m_folder.filePath(u"data"_s),
                                    u"-k"_s,
                                    m_folder.path(),
                                    u"-c"_s,
                                    u"listen_addresses="_s,
                                    u"-c"_s,
                                    u"fsync=off"_s,
                                    u"-c"_s,
                                    u"max_connections=40"_s,
                                    u"-c"_s,
                                    u"shared_buffers=32MB"_s});
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server.start(command.first(), command.sliced(1));
    QElapsedTimer since;
    since.start();
    for (;;) {
        try {
            hub::PostgresConnection(connectionTo("postgres", "owner"));
            return;
        } catch (const hub::PostgresError &error) {
            if (since.hasExpired(30'000) || m_server.state() == QProcess::NotRunning)
                qFatal("PostgreSQL did not start: %s", error.what());
            m_server.waitForFinished(50);
        }
    }
}

// Whoever is root may not start one.
QStringList PostgresCluster::asNobody(const QStringList &command) const
{
    if (QFileInfo(u"/proc/self"_s).ownerId() != 0)
        return command;
    const QStringList without{u"setpriv"_s,
                              u"--reuid=nobody"_s,
                              u"--regid=nogroup"_s,
                              u"--clear-groups"_s,
                              u"--pdeathsig=QUIT"_s};
    return without + command;
}

QByteArray PostgresCluster::connectionTo(const QByteArray &database, const QByteArray &role) const
{
    return "host=" + m_folder.path().toUtf8() + " dbname=" + database + " user=" + role;
}

QByteArray PostgresCluster::freshDatabase()
{
    const QByteArray name = "hub_" + QByteArray::number(++m_databases);
    hub::PostgresConnection(connectionTo("postgres", "owner"))
        .script("CREATE DATABASE " + name + " TEMPLATE hub_pattern OWNER hub");
    return connectionTo(name, "hub");
}

QByteArray PostgresCluster::emptyDatabase()
{
    const QByteArray name = "hub_" + QByteArray::number(++m_databases);
    hub::PostgresConnection(connectionTo("postgres", "owner"))
        .script("CREATE DATABASE " + name + " OWNER hub");
    return connectionTo(name, "hub");
}

QByteArray PostgresCluster::asKeeper(const QByteArray &where) const
{
    return where + " user=keeper";
}

QByteArray PostgresCluster::asSuperuser(const QByteArray &where) const
{
    return where + " user=owner";
}

void PostgresCluster::crash()
{
    stop();
    start();
}

} // namespace desk::test
