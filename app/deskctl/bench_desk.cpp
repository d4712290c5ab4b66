#include "app/deskctl/bench_desk.h"

#include "app/deskctl/stopwatch.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr int longestMs = 240'000;
constexpr qint64 mostBareWindows = 10;
constexpr qint64 memoryLimit = 200;
/// The calendar's, in microseconds: before somebody waits, and one frame of a screen with 60 of
/// them in a second.
constexpr qint64 firstPaintLimit = 150'000;
constexpr qint64 frameLimit = 16'700;
/// What takes longer runs in a worker.
constexpr qint64 screenReadLimit = 5'000;

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

/// Adds to a stopwatch whatever stands behind these words.
void takeTimes(Stopwatch &stopwatch, const QByteArray &said, const QByteArray &words)
{
    for (const QByteArray &line : said.split('\n')) {
        if (line.startsWith(words))
            stopwatch.add(
                std::chrono::microseconds(line.mid(words.size()).split(' ').first().toLongLong()));
    }
}

void sayUnmeasured(const char *what)
{
    std::fprintf(stderr, "%s could not be measured: the desk did not get so far.\n", what);
}

QList<Measured> measureCalendar(const QString &program, const QString &folder, int rounds)
{
    Stopwatch first;
    Stopwatch frames;
    for (int round = 0; round < rounds; ++round) {
        const auto said = runDesk(program, {u"--data"_s, folder, u"--measure"_s, u"calendar"_s});
        if (!said) {
            sayUnmeasured("The calendar");
            return {};
        }
        takeTimes(first, *said, "Calendar, first paint: ");
        takeTimes(frames, *said, "Calendar, frame: ");
    }
    return {{.what = u"Calendar, from the key to its first paint"_s,
             .median = first.median(),
             .p99 = first.percentile(99),
             .limit = firstPaintLimit,
             .times = qint64(first.count()),
             .isOfMedian = true},
            {.what = u"Calendar, a frame while one scrolls"_s,
             .median = frames.median(),
             .p99 = frames.percentile(99),
             .limit = frameLimit,
             .times = qint64(frames.count())}};
}

// Of each query, as each page asks it, the median of several visits: and of these, the longest.
QList<Measured> measurePages(const QString &program, const QString &folder)
{
    const auto said = runDesk(program, {u"--data"_s, folder, u"--measure"_s, u"pages"_s});
    if (!said) {
        sayUnmeasured("The queries of the pages");
        return {};
    }
    const QByteArray words = "Screen read: ";
    QMap<QByteArray, Stopwatch> queries;
    for (const QByteArray &line : said->split('\n')) {
        const qsizetype end = line.indexOf(" us, ");
        if (line.startsWith(words) && end > 0)
            queries[line.mid(end + 5)].add(
                std::chrono::microseconds(line.mid(words.size(), end - words.size()).toLongLong()));
    }
    Measured longest{.what = u"The slowest query that a page waits for"_s,
                     .limit = screenReadLimit,
                     .isOfMedian = true};
    for (const auto &[query, taken] : queries.asKeyValueRange()) {
        longest.times += qint64(taken.count());
        if (taken.median() <= longest.median)
            continue;
        longest.what = u"The slowest query that a page waits for (%1)"_s.arg(
            QString::fromUtf8(query.split(',').first()));
        longest.median = taken.median();
        longest.p99 = taken.percentile(99);
    }
    return {longest};
}

QString deskProgram()
{
    return QStandardPaths::findExecutable(u"tailtown-desk"_s,
                                          {QCoreApplication::applicationDirPath()});
}

} // namespace

QList<Measured> measureDesk(const QString &folder, int rounds, const Progress &progress)
{
    const QString program = deskProgram();
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
    if (!started)
        sayUnmeasured("The start");
    rows += measureCalendar(program, folder, rounds);
    rows += measurePages(program, folder);
    if (const auto memory = memoryAfterATour(program, folder))
        rows += *memory;
    else
        sayUnmeasured("Memory after the tour");
    goesOn(progress, rounds + 1, rounds + 1);
    return rows;
}

QList<Measured> measureTyping(const QString &folder)
{
    const QString program = deskProgram();
    if (program.isEmpty())
        return {};
    const auto said = runDesk(program, {u"--data"_s, folder, u"--measure"_s, u"search"_s});
    if (!said) {
        sayUnmeasured("Typing into the search");
        return {};
    }
    Stopwatch lines;
    Stopwatch painted;
    takeTimes(lines, *said, "Search, lines: ");
    takeTimes(painted, *said, "Search, painted: ");
    return {{.what = u"  the same, from the key to its lines on the page"_s,
             .median = lines.median(),
             .p99 = lines.percentile(99),
             .limit = searchLimit,
             .times = qint64(lines.count())},
            {.what = u"  the same, until they are painted"_s,
             .median = painted.median(),
             .p99 = painted.percentile(99),
             .times = qint64(painted.count())}};
}

} // namespace desk::ctl
