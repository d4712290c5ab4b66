#include "core/base/planted_bug.h"
#include "tests/sim/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <spdlog/spdlog.h>

#include <cstdio>

using namespace Qt::Literals;

namespace {

using namespace desk::sim;

struct Totals
{
    qint64 histories = 0;
    qint64 operations = 0;
    qint64 cards = 0;
    qint64 requests = 0;
    qint64 hours = 0;
    FaultCounts faults;
    QList<quint64> broken;

    void add(const Plan &plan, const Outcome &outcome)
    {
        ++histories;
        operations += outcome.operations;
        cards += outcome.cards;
        requests += outcome.requests;
        hours += outcome.virtualMilliseconds / 3'600'000;
        for (const auto &[fault, count] : outcome.faults)
            faults[fault] += count;
        if (!outcome.broken.isEmpty())
            broken += plan.seed;
    }
};

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
}

/// The same seed gives the same history, to the last message.
Outcome playedTwice(const Template &begin, const Plan &plan)
{
    Outcome outcome = World(begin, plan).run();
    if (World(begin, plan).run().digest != outcome.digest)
        outcome.broken += u"I38, the same seed gives the same history"_s;
    return outcome;
}

void report(const Totals &totals, qint64 milliseconds)
{
    say(u"%1 histories, %2 operations, %3 cards, %4 requests, %5 hours of a resort's time"_s
            .arg(totals.histories)
            .arg(totals.operations)
            .arg(totals.cards)
            .arg(totals.requests)
            .arg(totals.hours));
    say(u"%1 histories a second on one core"_s.arg(
        double(totals.histories) * 1'000 / double(std::max<qint64>(1, milliseconds)), 0, 'f', 1));
    for (const Fault fault : allFaults) {
        const auto found = totals.faults.find(fault);
        say(u"  %1 %2"_s.arg(QString::fromLatin1(nameOf(fault)).leftJustified(4))
                .arg(found == totals.faults.end() ? 0 : found->second, 9));
    }
    for (const quint64 seed : totals.broken)
        say(u"BROKEN: seed %1"_s.arg(seed));
}

int replay(const Template &begin, quint64 seed)
{
    const Plan plan = Plan::of(seed);
    say(plan.text());
    const Outcome outcome = World(begin, plan).run(say);
    for (const QString &what : outcome.broken)
        say(u"BROKEN: "_s + what);
    return outcome.broken.isEmpty() ? 0 : 1;
}

bool everyFaultWasInjected(const Totals &totals)
{
    return std::ranges::all_of(allFaults, [&](Fault fault) {
        const auto found = totals.faults.find(fault);
        return found != totals.faults.end() && found->second > 0;
    });
}

int playAll(const Template &begin, quint64 first, quint64 count, bool twice, bool needsAllFaults)
{
    Totals totals;
    QElapsedTimer timer;
    timer.start();
    for (quint64 seed = first; seed < first + count; ++seed) {
        const Plan plan = Plan::of(seed);
        const Outcome outcome = twice ? playedTwice(begin, plan) : World(begin, plan).run();
        totals.add(plan, outcome);
        for (const QString &what : outcome.broken)
            say(u"BROKEN: seed %1: %2"_s.arg(seed).arg(what));
    }
    report(totals, timer.elapsed());
    if (needsAllFaults && !everyFaultWasInjected(totals)) {
        say(u"A fault was never injected."_s);
        return 1;
    }
    return totals.broken.isEmpty() ? 0 : 1;
}

#ifdef DESK_PLANTED_BUGS

/// Plays histories with a bug in them until it shows, and says before each which it is: a bug may
/// end the program.
int playUntilFound(const Template &begin, desk::PlantedBug bug, int most)
{
    desk::plant(bug);
    for (int seed = 1; seed <= most; ++seed) {
        say(QString::number(seed));
        if (!World(begin, Plan::of(quint64(seed))).run().broken.isEmpty())
            return 1;
    }
    return 0;
}

/// How many histories it took until the bug showed; nothing when it did not.
std::optional<int> seedsUntilFound(const char *bug, int most)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--bug"_s, QString::fromLatin1(bug), u"--count"_s, QString::number(most)});
    child.waitForFinished(-1);
    const bool isMissed = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    const QByteArrayList seeds = child.readAllStandardOutput().trimmed().split('\n');
    return isMissed ? std::nullopt : std::optional(seeds.last().toInt());
}

int findPlantedBugs(int most)
{
    QList<int> seeds;
    int missed = 0;
    for (const auto &[bug, name] : desk::names<desk::PlantedBug>) {
        const std::optional<int> found = seedsUntilFound(name, most);
        if (found)
            seeds += *found;
        else
            ++missed;
        say(u"%1 %2"_s.arg(QString::fromLatin1(name).leftJustified(32),
                           found ? QString::number(*found) : u"NOT FOUND"_s));
    }
    std::ranges::sort(seeds);
    if (!seeds.isEmpty())
        say(u"%1 found, %2 missed; half of them within %3 histories"_s.arg(seeds.size())
                .arg(missed)
                .arg(seeds[seeds.size() / 2]));
    return missed == 0 ? 0 : 1;
}

#endif

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lets desks and a hub live through made-up histories, and looks whether what was promised "
        "holds. A seed is a history."_s);
    parser.addHelpOption();
    const QCommandLineOption seed(u"seed"_s, u"Replays one history and tells it."_s, u"n"_s);
    const QCommandLineOption first(u"first"_s, u"The first seed."_s, u"n"_s, u"1"_s);
    const QCommandLineOption count(u"count"_s, u"How many seeds."_s, u"n"_s, u"100"_s);
    const QCommandLineOption twice(u"twice"_s, u"Plays each twice and compares."_s);
    const QCommandLineOption all(u"all-faults"_s, u"Fails when a fault was never injected."_s);
    parser.addOptions({seed, first, count, twice, all});
#ifdef DESK_PLANTED_BUGS
    const QCommandLineOption bugs(
        u"planted-bugs"_s, u"Plants each bug in turn and counts the histories until it shows."_s);
    const QCommandLineOption bug(u"bug"_s, u"Only this one."_s, u"name"_s);
    parser.addOptions({bugs, bug});
#endif
    parser.process(application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    // What is expected to go wrong a thousand times is not news.
    if (!parser.isSet(seed))
        spdlog::set_level(spdlog::level::off);

    const Template begin;
    if (parser.isSet(seed))
        return replay(begin, parser.value(seed).toULongLong());
#ifdef DESK_PLANTED_BUGS
    if (parser.isSet(bugs))
        return findPlantedBugs(parser.value(count).toInt());
    if (const auto planted = desk::fromName<desk::PlantedBug>(parser.value(bug)))
        return playUntilFound(begin, *planted, parser.value(count).toInt());
#endif
    return playAll(begin,
                   parser.value(first).toULongLong(),
                   parser.value(count).toULongLong(),
                   parser.isSet(twice),
                   parser.isSet(all));
}
