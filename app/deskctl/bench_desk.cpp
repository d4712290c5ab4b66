#include "app/deskctl/bench_desk.h"

#include "app/deskctl/stopwatch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr int longestMs = 240'000;
constexpr qint64 mostBareWindows = 10;
constexpr qint64 memoryLimit = 200;

QProcessEnvironment surroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(u"DISPLAY"_s).isEmpty()
        && environment.value(u"WAYLAND_DISPLAY"_s).isEmpty()) {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    }
    return environment;
}

/// What the desk printed, or nothing when it failed.
std::optional<QByteArray> runDesk(const QString &program, const QStringList &arguments)
{
    QProcess desk;
    desk.setProcessEnvironment(surroundings());
    desk.start(program, arguments);
    if (!desk.waitForFinished(longestMs) || desk.exitStatus() != QProcess::NormalExit
        || desk.exitCode() != 0)
        return std::nullopt;
    return desk.readAllStandardOutput();
}

std::optional<Measured> memoryAfterATour(const QString &program, const QString &folder)
{
    const QTemporaryDir pictures;
    const auto said = runDesk(program, {u"--data"_s, folder, u"--tour"_s, pictures.path()});
    if (!said)
        return std::nullopt;
    const QByteArray before = "Resident memory: ";
    const qsizetype at = said->lastIndexOf(before);
    const qint64 megabytes = at < 0 ? 0 : said->mid(at + before.size()).split(' ').first().toInt();
    if (megabytes <= 0)
        return std::nullopt;
    return Measured{.what = u"Resident memory after the tour"_s,
                    .median = megabytes,
                    .p99 = megabytes,
                    .limit = memoryLimit,
                    .times = 1,
                    .unit = Measured::Megabytes};
}

} // namespace

QList<Measured> measureDesk(const QString &folder, int rounds, const Progress &progress)
{
    const QString program = QStandardPaths::findExecutable(
        u"tailtown-desk"_s, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        return {};
    Stopwatch bare;
    Stopwatch desk;
    bool started = true;
    for (int round = 0; round < rounds && started; ++round) {
        if (!goesOn(progress, round, rounds + 1))
            return {};
        bare.time([&] {
            started = runDesk(program, {u"--measure"_s, u"bare-window"_s}).has_value();
        });
        desk.time([&] {
            started = started
                && runDesk(program, {u"--data"_s, folder, u"--measure"_s, u"start"_s}).has_value();
        });
    }
    QList<Measured> rows;
    if (started) {
        rows += {.what = u"Bare Qt Quick window, start to end"_s,
                 .median = bare.median(),
                 .p99 = bare.percentile(99),
                 .times = qint64(bare.count())};
        rows += {.what = u"Desk, start to first usable frame to end"_s,
                 .median = desk.median(),
                 .p99 = desk.percentile(99),
                 .limit = mostBareWindows * bare.median(),
                 .times = qint64(desk.count()),
                 .isOfMedian = true};
    }
    if (const auto memory = memoryAfterATour(program, folder))
        rows += *memory;
    goesOn(progress, rounds + 1, rounds + 1);
    return rows;
}

} // namespace desk::ctl
