#include "app/two_desks/hub_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int patienceMs = 60'000;

QString program()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"tailtown-hub"_s);
}

} // namespace

HubProcess::HubProcess(QString store, QString log)
    : m_store(std::move(store))
    , m_log(std::move(log))
{
}

HubProcess::~HubProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

std::optional<QString> HubProcess::adopt(const QString &resort)
{
    QProcess adopting;
    adopting.setStandardErrorFile(m_log, QIODevice::Append);
    adopting.start(program(), {u"tenant"_s, u"adopt"_s, u"--store"_s, m_store, resort});
    if (!adopting.waitForFinished(patienceMs) || adopting.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(adopting.readAllStandardOutput()).trimmed();
}

std::optional<quint16> HubProcess::serve()
{
    m_process.setStandardErrorFile(m_log, QIODevice::Append);
    m_process.start(program(), {u"serve"_s, u"--store"_s, m_store, u"--port"_s, u"0"_s});
    // The first line on its standard output is where it listens.
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return std::nullopt;
    }
    const QUrl address(QString::fromUtf8(m_process.readLine()).trimmed());
    const int port = address.port();
    return port > 0 ? std::optional(quint16(port)) : std::nullopt;
}

} // namespace desk
