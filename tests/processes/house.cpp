#include "tests/processes/house.h"

#include "core/store/replica_pointer.h"
#include "tests/support/money_fixtures.h"

#include <QFile>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::test {

namespace {

constexpr int patienceMs = 120'000;

bool ended(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

/// Runs a program to its end, with the lines alive meanwhile; what it printed.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool isOver = QTest::qWaitFor([&process] { return ended(process); }, patienceMs);
    if (!isOver || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(arguments.join(u' ')));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

void DeskProcess::start()
{
    quietAt.reset();
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(WORKING_DESK),
                  {folder, journal, QString::number(seed + quint64(kills))});
}

void DeskProcess::kill()
{
    process.kill();
    process.waitForFinished();
    ++kills;
}

void DeskProcess::hear()
{
    heard += process.readAllStandardOutput();
    for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
        const QByteArray line = heard.first(end);
        heard.remove(0, end + 1);
        if (line.startsWith("quiet "))
            quietAt = line.sliced(6).toLongLong();
        else
            said = QString::fromUtf8(line);
    }
}

House::House(int desks, quint64 seed)
    : m_seed(seed)
{
    // Whoever looks for a fault wants the files.
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("DESK_OUTAGE_KEEP"));
    m_hub.setStandardErrorFile(hubLog(), QIODevice::Append);
    found();
    const QString founderCode = adopt();
    serve();
    enrol(addDesk(1), u"--connect"_s, founderCode);
    for (int number = 2; number <= desks; ++number)
        enrol(addDesk(number), u"--join"_s, code());
}

House::~House()
{
    for (const auto &desk : m_desks) {
        desk->process.kill();
        desk->process.waitForFinished();
    }
    killHub();
}

void House::found()
{
    const QString folder = m_folder.filePath(u"desk-1"_s);
    DESK_ASSERT(QDir().mkpath(folder));
    const ReplicaPointer pointer{.number = 1,
                                 .movedAt = SystemClock().now(),
                                 .incarnation = 1,
                                 .keyMark = markOf(testKey())};
    const Shop shop(pointer.databaseIn(folder));
    m_resort = shop.store->place().resort.id.text();
    DESK_ASSERT(pointer.write(folder));
    QFile key(QDir(folder).filePath(u"replica.key"_s));
    DESK_ASSERT(key.open(QIODevice::WriteOnly));
    key.write(testKey().bytes());
}

QString House::adopt()
{
    const QString code =
        run(QStringLiteral(HUB_PROGRAM),
            {u"tenant"_s, u"adopt"_s, u"--store"_s, storeFolder(), m_folder.filePath(u"desk-1"_s)});
    // Ten busy desks; on a small plan they would talk once in a minute and a half.
    run(QStringLiteral(HUB_PROGRAM),
        {u"tenant"_s, u"plan"_s, u"--store"_s, storeFolder(), m_resort, u"ENTERPRISE"_s});
    return code;
}

QString House::code()
{
    return run(QStringLiteral(HUB_PROGRAM),
               {u"tenant"_s, u"code"_s, u"--store"_s, storeFolder(), m_resort});
}

void House::serve()
{
    m_hub.start(QStringLiteral(HUB_PROGRAM),
                {u"serve"_s, u"--store"_s, storeFolder(), u"--port"_s, QString::number(m_port)});
    while (!m_hub.canReadLine())
        DESK_ASSERT(m_hub.waitForReadyRead(patienceMs));
    m_port = quint16(QUrl(QString::fromUtf8(m_hub.readLine()).trimmed()).port());
    DESK_ASSERT(m_port != 0);
}

void House::killHub()
{
    m_hub.kill();
    m_hub.waitForFinished();
}

DeskProcess &House::addDesk(int number)
{
    auto &desk = m_desks.emplace_back(std::make_unique<DeskProcess>());
    desk->folder = m_folder.filePath(u"desk-%1"_s.arg(number));
    desk->journal = m_folder.filePath(u"desk-%1.journal"_s.arg(number));
    desk->seed = m_seed * 1'000 + quint64(number) * 100;
    desk->line = std::make_unique<FaultyLine>(m_port, desk->seed);
    QObject::connect(&desk->process,
                     &QProcess::readyReadStandardOutput,
                     &desk->process,
                     [it = desk.get()] { it->hear(); });
    return *desk;
}

void House::enrol(DeskProcess &desk, const QString &how, const QString &code)
{
    run(QStringLiteral(DESKCTL),
        {u"sync"_s, how, desk.line->address(), u"--code"_s, code, u"--until-quiet"_s, desk.folder});
}

void House::startDesks()
{
    for (const auto &desk : m_desks)
        desk->start();
}

bool House::comesToRest()
{
    for (const auto &desk : m_desks) {
        desk->line->setFaults(0);
        desk->line->heal();
        desk->process.write("rest\n");
        desk->quietAt.reset();
    }
    return QTest::qWaitFor(
        [this] {
            return std::ranges::all_of(m_desks, [this](const auto &desk) {
                return desk->quietAt && desk->quietAt == m_desks.front()->quietAt;
            });
        },
        patienceMs);
}

QString House::state() const
{
    QStringList lines;
    for (const auto &desk : m_desks)
        lines += u"%1: %2"_s.arg(desk->folder.section(u'/', -1),
                                 ended(desk->process) ? u"ended"_s
                                     : desk->quietAt  ? QString::number(*desk->quietAt)
                                                      : desk->said);
    QFile log(hubLog());
    if (log.open(QIODevice::ReadOnly))
        lines += QString::fromUtf8(log.readAll().last(std::min<qint64>(log.size(), 1'500)));
    return lines.join(u'\n');
}

bool House::close()
{
    bool well = true;
    const auto endedWell = [](const QProcess &process) {
        return QTest::qWaitFor([&process] { return ended(process); }, patienceMs)
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    };
    for (const auto &desk : m_desks)
        desk->process.closeWriteChannel();
    for (const auto &desk : m_desks)
        well = endedWell(desk->process) && well;
    m_hub.terminate();
    return endedWell(m_hub) && well;
}

std::map<LineFault, int> House::injected() const
{
    std::map<LineFault, int> sum;
    for (const auto &desk : m_desks) {
        for (const auto &[fault, times] : desk->line->injected())
            sum[fault] += times;
    }
    return sum;
}

} // namespace desk::test
