#include "app/deskctl/bench_hub.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr int patienceMs = 240'000;

QString program()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"tailtown-hub"_s);
}

} // namespace

BenchHub::BenchHub(QString store)
    : m_store(std::move(store))
{
}

BenchHub::~BenchHub()
{
    if (!m_process)
        return;
    m_process->terminate();
    m_process->waitForFinished(patienceMs);
}

std::optional<QString> BenchHub::run(const QStringList &command, const QStringList &rest) const
{
    QProcess process;
    process.start(program(), command + QStringList{u"--store"_s, m_store} + rest);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Result<std::unique_ptr<BenchHub>> BenchHub::adopting(const QString &folder, const QString &store)
{
    std::unique_ptr<BenchHub> hub(new BenchHub(store));
    const std::optional<QString> code = hub->run({u"tenant"_s, u"adopt"_s}, {folder});
    if (!code)
        return refuse(Reason::HubUnreachable);
    hub->m_founderCode = *code;
    hub->m_resort = hub->run({u"tenant"_s, u"list"_s}, {}).value_or(QString()).section(u' ', 0, 0);
    hub->run({u"tenant"_s, u"plan"_s}, {hub->m_resort, u"ENTERPRISE"_s});
    if (const Result<> started = hub->startAnew(); !started)
        return refuse(started.error());
    return hub;
}

Result<> BenchHub::startAnew()
{
    if (m_process) {
        m_process->terminate();
        m_process->waitForFinished(patienceMs);
    }
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(program(), {u"serve"_s, u"--store"_s, m_store, u"--port"_s, u"0"_s});
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(patienceMs))
            return refuse(Reason::HubUnreachable);
    }
    m_address = QString::fromUtf8(m_process->readLine()).trimmed();
    return {};
}

QString BenchHub::newCode() const
{
    return run({u"tenant"_s, u"code"_s}, {m_resort}).value_or(QString());
}

} // namespace desk::ctl
