#include "tests/sim/find_bugs.h"
#include "tests/sim/shrink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <spdlog/spdlog.h>

#include <cstdio>

using namespace Qt::Literals;

namespace {

using namespace desk::sim;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
}

/// What can be asked for.
struct Options
{
    QCommandLineOption seed{u"seed"_s, u"Replays one history and tells it."_s, u"n"_s};
    QCommandLineOption plan{
        u"plan"_s, u"The same for a plan, as a history that went wrong prints it."_s, u"text"_s};
    QCommandLineOption kept{
        u"kept"_s, u"Replays the plans in a file, a line each, twice each."_s, u"file"_s};
    QCommandLineOption first{u"first"_s, u"The first seed."_s, u"n"_s, u"1"_s};
    QCommandLineOption count{u"count"_s, u"How many seeds."_s, u"n"_s, u"100"_s};
    QCommandLineOption jobs{u"jobs"_s, u"In so many processes."_s, u"n"_s, u"1"_s};
    QCommandLineOption twice{u"twice"_s, u"Plays each twice and compares."_s};
    QCommandLineOption all{u"all-faults"_s, u"Fails when a fault was never injected."_s};
    QCommandLineOption keep{
        u"keep"_s, u"Adds what went wrong to this file, made as small as it goes."_s, u"file"_s};
    QCommandLineOption ledger{u"ledger"_s, u"Adds what was played to this file."_s, u"file"_s};
    QCommandLineOption commit{u"commit"_s, u"The commit, for the ledger."_s, u"name"_s};
    QCommandLineOption part{QLatin1StringView(partOption), u"For a process of --jobs."_s};
#ifdef DESK_PLANTED_BUGS
    QCommandLineOption bugs{u"planted-bugs"_s,
                            u"Plants each bug in turn and counts the histories until it shows."_s};
    QCommandLineOption starts{u"starts"_s, u"From so many seeds on."_s, u"n"_s, u"3"_s};
    QCommandLineOption bug{u"bug"_s, u"Only this bug."_s, u"name"_s};
    QCommandLineOption fromStart{u"from-start"_s, u"Only from this start on."_s, u"n"_s, u"0"_s};
#endif

    void addTo(QCommandLineParser &parser) const
    {
        parser.addHelpOption();
        parser.addOptions(
            {seed, plan, kept, first, count, jobs, twice, all, keep, ledger, commit, part});
#ifdef DESK_PLANTED_BUGS
        parser.addOptions({bugs, starts, bug, fromStart});
#endif
    }
};

int replay(WorldFiles &files, const std::optional<Plan> &plan)
{
    if (!plan) {
        say(u"This is no plan."_s);
        return 2;
    }
    say(plan->text());
    return play(files, *plan, say).broken.isEmpty() ? 0 : 1;
}

int replayKept(WorldFiles &files, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return 2;
    int failed = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const std::optional<Plan> plan = Plan::parse(line);
        const QStringList broken =
            plan ? playTwice(files, *plan).broken : QStringList(u"This is no plan."_s);
        for (const QString &what : broken)
            say(u"BROKEN: %1\n  %2"_s.arg(line, what));
        failed += broken.isEmpty() ? 0 : 1;
    }
    return failed == 0 ? 0 : 1;
}

// A program that ended tells no more than its seed.
void keepSmall(WorldFiles &files, const Broken &broken, const QString &path)
{
    const Plan plan = Plan::of(broken.seed);
    const Plan small =
        play(files, plan).broken.isEmpty() ? plan : shrunk(files, plan, broken.promises.first());
    say(u"\n"_s + small.text());
    play(files, small, say);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        file.write(u"# %1\n%2\n"_s.arg(broken.promises.first(), small.text()).toUtf8());
}

int report(WorldFiles &files,
           const QCommandLineParser &parser,
           const Options &options,
           const Totals &totals)
{
    for (const QString &line : totals.report())
        say(line);
    bool isWell = totals.broken.isEmpty();
    if (parser.isSet(options.all) && !totals.missingFaults().isEmpty()) {
        say(u"Never injected: "_s + totals.missingFaults().join(u", "_s));
        isWell = false;
    }
    if (parser.isSet(options.ledger))
        isWell = addToLedger(parser.value(options.ledger),
                             parser.value(options.commit),
                             parser.value(options.first).toULongLong(),
                             totals)
            && isWell;
    if (parser.isSet(options.keep) && !totals.broken.isEmpty())
        keepSmall(files, totals.broken.first(), parser.value(options.keep));
    return isWell ? 0 : 1;
}

int playSeeds(WorldFiles &files, const QCommandLineParser &parser, const Options &options)
{
    const Seeds seeds{.first = parser.value(options.first).toULongLong(),
                      .count = parser.value(options.count).toULongLong()};
    const bool twice = parser.isSet(options.twice);
    if (parser.isSet(options.part)) {
        sayPart(playAll(files, seeds, twice, saySeed));
        return 0;
    }
    const int jobs = parser.value(options.jobs).toInt();
    return report(files,
                  parser,
                  options,
                  jobs > 1 ? playInProcesses(seeds, twice, jobs)
                           : playAll(files, seeds, twice, [](quint64) {}));
}

#ifdef DESK_PLANTED_BUGS

std::optional<int> playWithBugs(WorldFiles &files,
                                const QCommandLineParser &parser,
                                const Options &options)
{
    const Search search{.starts = parser.value(options.starts).toInt(),
                        .most = parser.value(options.count).toInt()};
    const auto bug = desk::fromName<desk::PlantedBug>(parser.value(options.bug));
    if (parser.isSet(options.bugs))
        return findPlantedBugs(search, parser.value(options.jobs).toInt()) ? 0 : 1;
    if (bug && !parser.isSet(options.seed))
        return searchFor(files, *bug, search, parser.value(options.fromStart).toInt());
    desk::plant(bug);
    return std::nullopt;
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
    const Options options;
    options.addTo(parser);
    parser.process(application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    // What is expected to go wrong a thousand times is not news.
    if (!parser.isSet(options.seed) && !parser.isSet(options.plan))
        spdlog::set_level(spdlog::level::off);

    const Template begin;
    WorldFiles files(begin);
#ifdef DESK_PLANTED_BUGS
    if (const std::optional<int> outcome = playWithBugs(files, parser, options))
        return *outcome;
#endif
    if (parser.isSet(options.seed))
        return replay(files, Plan::of(parser.value(options.seed).toULongLong()));
    if (parser.isSet(options.plan))
        return replay(files, Plan::parse(parser.value(options.plan)));
    if (parser.isSet(options.kept))
        return replayKept(files, parser.value(options.kept));
    return playSeeds(files, parser, options);
}
