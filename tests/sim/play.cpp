#include "tests/sim/play.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <vector>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

/// One of several processes that share seeds out.
struct Part
{
    Seeds seeds;
    std::unique_ptr<QProcess> process;
};

QStringList argumentsFor(const Seeds &seeds, bool twice)
{
    QStringList arguments{u"--"_s + QLatin1StringView(partOption),
                          u"--first"_s,
                          QString::number(seeds.first),
                          u"--count"_s,
                          QString::number(seeds.count)};
    if (twice)
        arguments += u"--twice"_s;
    return arguments;
}

Part started(const Seeds &seeds, bool twice)
{
    Part part{.seeds = seeds, .process = std::make_unique<QProcess>()};
    part.process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    part.process->start(QCoreApplication::applicationFilePath(), argumentsFor(seeds, twice));
    return part;
}

// Each is listened to, or its words would fill the pipe and hold it up.
void waitForAll(const std::vector<Part> &parts)
{
    const auto isRunning = [](const Part &part) {
        return part.process->state() != QProcess::NotRunning;
    };
    while (std::ranges::any_of(parts, isRunning)) {
        for (const Part &part : parts)
            part.process->waitForFinished(100);
    }
}

Totals resultOf(const Part &part)
{
    const QByteArrayList lines = part.process->readAllStandardOutput().trimmed().split('\n');
    const QJsonDocument totals = QJsonDocument::fromJson(lines.last());
    if (totals.isObject())
        return Totals::fromJson(totals.object());
    Totals ended;
    ended.broken += Broken{.seed = lines.last().toULongLong(),
                           .promises = {u"the program ended in this history"_s}};
    return ended;
}

} // namespace

Outcome play(WorldFiles &files, const Plan &plan, const Say &trace)
{
    World world(files, plan);
    return world.run(trace);
}

Outcome playTwice(WorldFiles &files, const Plan &plan)
{
    Outcome outcome = play(files, plan);
    if (play(files, plan).digest != outcome.digest)
        outcome.broken += u"I38, the same seed gives the same history"_s;
    return outcome;
}

Totals playAll(WorldFiles &files,
               Seeds seeds,
               bool twice,
               const std::function<void(quint64)> &before)
{
    Totals totals;
    // What this program had of a core: others may want it too.
    const std::clock_t begun = std::clock();
    for (quint64 seed = seeds.first; seed < seeds.first + seeds.count; ++seed) {
        before(seed);
        const Plan plan = Plan::of(seed);
        totals.add(plan, twice ? playTwice(files, plan) : play(files, plan));
    }
    totals.milliseconds = qint64(std::clock() - begun) * 1'000 / CLOCKS_PER_SEC;
    return totals;
}

Totals playInProcesses(Seeds seeds, bool twice, int processes)
{
    std::vector<Part> parts;
    for (int i = 0; i < processes; ++i) {
        const quint64 from = seeds.count * quint64(i) / quint64(processes);
        const quint64 to = seeds.count * quint64(i + 1) / quint64(processes);
        if (to > from)
            parts.push_back(started({.first = seeds.first + from, .count = to - from}, twice));
    }
    waitForAll(parts);
    Totals totals;
    for (const Part &part : parts)
        totals.add(resultOf(part));
    return totals;
}

void sayPart(const Totals &totals)
{
    std::printf("%s\n", QJsonDocument(totals.toJson()).toJson(QJsonDocument::Compact).constData());
}

void saySeed(quint64 seed)
{
    std::printf("%llu\n", static_cast<unsigned long long>(seed));
}

} // namespace desk::sim
