#include "tests/sim/find_bugs.h"

#ifdef DESK_PLANTED_BUGS

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

constexpr quint64 betweenStarts = 1'000'000;

quint64 firstSeedOf(int start)
{
    return quint64(start) * betweenStarts + 1;
}

/// What is known of a bug: for each start the histories that it took, -1 when all were in vain.
struct Hunt
{
    const char *bug = nullptr;
    QList<int> took;
    std::unique_ptr<QProcess> process;
};

void beginProcess(Hunt &hunt, const Search &search)
{
    hunt.process = std::make_unique<QProcess>();
    hunt.process->setStandardErrorFile(QProcess::nullDevice());
    hunt.process->start(QCoreApplication::applicationFilePath(),
                        {u"--bug"_s,
                         QString::fromLatin1(hunt.bug),
                         u"--starts"_s,
                         QString::number(search.starts),
                         u"--from-start"_s,
                         QString::number(hunt.took.size()),
                         u"--count"_s,
                         QString::number(search.most)});
}

// The lines are seeds, and "found" or "missed" after the last one of a start. A program that ended
// found the bug at the seed that it was at.
void takeResults(Hunt &hunt, const Search &search)
{
    quint64 seed = 0;
    for (const QByteArray &line : hunt.process->readAllStandardOutput().trimmed().split('\n')) {
        const auto tried = int(seed - firstSeedOf(int(hunt.took.size())) + 1);
        if (line == "missed")
            hunt.took += -1;
        else if (line == "found")
            hunt.took += tried;
        else
            seed = line.toULongLong();
    }
    if (hunt.took.size() < search.starts)
        hunt.took += int(seed - firstSeedOf(int(hunt.took.size())) + 1);
}

int medianOf(QList<int> numbers)
{
    std::ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}

bool isFound(const Hunt &hunt)
{
    return !hunt.took.contains(-1);
}

void tell(const Hunt &hunt)
{
    QStringList took;
    for (const int histories : hunt.took)
        took += histories < 0 ? u"NOT FOUND"_s : QString::number(histories);
    std::printf("%s %s\n",
                qPrintable(QString::fromLatin1(hunt.bug).leftJustified(36)),
                qPrintable(took.join(u' ')));
}

bool tellAll(const std::vector<Hunt> &hunts)
{
    QList<int> medians;
    for (const Hunt &hunt : hunts) {
        if (isFound(hunt))
            medians += medianOf(hunt.took);
    }
    if (!medians.isEmpty())
        std::printf("%d of %d bugs found; the median of a bug's median is %d histories\n",
                    int(medians.size()),
                    int(hunts.size()),
                    medianOf(medians));
    return medians.size() == qsizetype(hunts.size());
}

} // namespace

int searchFor(WorldFiles &files, PlantedBug bug, const Search &search, int from)
{
    plant(bug);
    int missed = 0;
    for (int start = from; start < search.starts; ++start) {
        bool found = false;
        for (quint64 seed = firstSeedOf(start); !found; ++seed) {
            if (seed >= firstSeedOf(start) + quint64(search.most))
                break;
            saySeed(seed);
            found = !play(files, Plan::of(seed)).broken.isEmpty();
        }
        std::printf(found ? "found\n" : "missed\n");
        missed += found ? 0 : 1;
    }
    return missed;
}

bool findPlantedBugs(const Search &search, int processes)
{
    std::vector<Hunt> hunts;
    for (const auto &[bug, name] : names<PlantedBug>)
        hunts.push_back({.bug = name, .took = {}, .process = nullptr});
    std::size_t begun = 0;
    std::size_t told = 0;
    while (told < hunts.size()) {
        for (; begun < hunts.size() && begun < told + std::size_t(processes); ++begun)
            beginProcess(hunts[begun], search);
        Hunt &hunt = hunts[told];
        hunt.process->waitForFinished(-1);
        takeResults(hunt, search);
        if (hunt.took.size() < search.starts) {
            beginProcess(hunt, search);
            continue;
        }
        tell(hunt);
        ++told;
    }
    return tellAll(hunts);
}

} // namespace desk::sim

#endif
