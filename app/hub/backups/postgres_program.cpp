#include "app/hub/backups/postgres_program.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int lookEveryMs = 200;
constexpr int patienceMs = 10'000;

// Debian keeps them where no path leads, and in the path has a program that chooses one.
QString newestOf(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList folders;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.prepend(versions.filePath(version + u"/bin"_s));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

QProcessEnvironment surroundings(const QList<PostgresSetting> &settings)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &name : all.keys()) {
        if (name.startsWith(u"PG"_s))
            all.remove(name);
    }
    for (const PostgresSetting &setting : settings) {
        if (!setting.variable.isEmpty())
            all.insert(QString::fromLatin1(setting.variable), QString::fromUtf8(setting.value));
    }
    // What it says is read by people who look after a server.
    all.insert(u"LC_MESSAGES"_s, u"C"_s);
    return all;
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
}

// What follows the first line may repeat rows.
QString firstLineOf(const QByteArray &said)
{
    return QString::fromUtf8(said.trimmed().split('\n').first());
}

QByteArray databaseOf(const QList<PostgresSetting> &settings)
{
    for (const PostgresSetting &setting : settings) {
        if (setting.name == "dbname")
            return setting.value;
    }
    return {};
}

} // namespace

PostgresProgram::PostgresProgram(QString name)
    : m_name(std::move(name))
    , m_path(newestOf(m_name))
{
}

Backed<> PostgresProgram::run(const QStringList &arguments,
                              const QList<PostgresSetting> &settings,
                              const std::function<bool()> &keepOn) const
{
    if (m_path.isEmpty())
        return faulty(BackupFault::Kind::ProgramMissing, m_name);
    QProcess process;
    process.setProcessEnvironment(surroundings(settings));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(m_path, arguments);
    do {
        if (!keepOn())
            end(process);
    } while (!process.waitForFinished(lookEveryMs) && process.state() != QProcess::NotRunning);
    if (process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return {};
    // Whoever interrupts us from a terminal interrupts it as well.
    if (!keepOn())
        return faulty(BackupFault::Kind::Interrupted);
    return faulty(BackupFault::Kind::ProgramFailed,
                  u"%1: %2"_s.arg(m_name, firstLineOf(process.readAllStandardError())));
}

Backed<> dump(PostgresConnection &connection,
              const QByteArray &moment,
              const QString &file,
              const Onlooker &onlooker)
{
    const QStringList arguments{u"--format=custom"_s,
                                u"--no-password"_s,
                                u"--no-unlogged-table-data"_s,
                                u"--snapshot="_s + QString::fromLatin1(moment),
                                u"--file="_s + file};
    return PostgresProgram(u"pg_dump"_s).run(arguments, connection.settings(), onlooker.keepOn);
}

Backed<> load(PostgresConnection &connection, const QString &file, const Onlooker &onlooker)
{
    const QList<PostgresSetting> settings = connection.settings();
    const QByteArray database = connectionString({{"dbname", {}, {}}}, databaseOf(settings));
    const QStringList arguments{u"--no-password"_s,
                                u"--no-owner"_s,
                                u"--no-privileges"_s,
                                u"--single-transaction"_s,
                                u"--dbname="_s + QString::fromUtf8(database),
                                file};
    return PostgresProgram(u"pg_restore"_s).run(arguments, settings, onlooker.keepOn);
}

} // namespace desk::hub
