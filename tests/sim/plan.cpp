#include "tests/sim/plan.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

// A third of the worlds know a trouble, some of them a lot of it.
int share(SeededRandom &random, int most)
{
    return random.below(3) == 0 ? int(random.below(quint64(most))) + 1 : 0;
}

// FNV-1a: the same on every computer.
quint64 hashOf(const QByteArray &name)
{
    quint64 hash = 14'695'981'039'346'656'037ULL;
    for (const char letter : name)
        hash = (hash ^ quint64(quint8(letter))) * 1'099'511'628'211ULL;
    return hash;
}

constexpr std::array numbers{
    std::pair{"desks", &Plan::desks},
    std::pair{"actions", &Plan::actions},
    std::pair{"minutes", &Plan::minutes},
    std::pair{"rows_a_page", &Plan::rowsAPage},
    std::pair{"leases", &Plan::leases},
    std::pair{"deposits", &Plan::deposits},
    std::pair{"times", &Plan::times},
};

constexpr std::array troubles{
    std::pair{"loses_request", &Plan::losesRequest},
    std::pair{"loses_answer", &Plan::losesAnswer},
    std::pair{"delays", &Plan::delays},
    std::pair{"duplicates", &Plan::duplicates},
    std::pair{"cuts_off", &Plan::cutsOff},
    std::pair{"portal", &Plan::portal},
    std::pair{"too_many", &Plan::tooMany},
    std::pair{"overloaded", &Plan::overloaded},
    std::pair{"poison", &Plan::poison},
    std::pair{"partitions", &Plan::partitions},
    std::pair{"deaths", &Plan::deaths},
    std::pair{"sleeps", &Plan::sleeps},
    std::pair{"full_disks", &Plan::fullDisks},
    std::pair{"clock_jumps", &Plan::clockJumps},
    std::pair{"poisonous", &Plan::poisonous},
    std::pair{"clocks_drift", &Plan::clocksDrift},
    std::pair{"hub_is_restored", &Plan::hubIsRestored},
    std::pair{"files_put_back", &Plan::filesPutBack},
    std::pair{"file_is_copied", &Plan::fileIsCopied},
    std::pair{"computers", &Plan::computers},
};

QString listed(const char *name, const QList<int> &places)
{
    QStringList texts;
    for (const int place : places)
        texts += QString::number(place);
    return QString::fromLatin1(name) + u'=' + texts.join(u',');
}

QList<int> placesIn(const QString &text)
{
    QList<int> places;
    for (const QString &place : text.split(u',', Qt::SkipEmptyParts))
        places += place.toInt();
    return places;
}

bool take(Plan &plan, const QString &name, const QString &value)
{
    const auto isNamed = [&](const auto &known) { return name == QLatin1StringView(known.first); };
    bool isNumber = true;
    if (name == "seed"_L1)
        plan.seed = value.toULongLong(&isNumber);
    else if (name == "without_actions"_L1)
        plan.withoutActions = placesIn(value);
    else if (name == "without_troubles"_L1)
        plan.withoutTroubles = placesIn(value);
    else if (const auto *number = std::ranges::find_if(numbers, isNamed); number != numbers.end())
        plan.*number->second = value.toInt(&isNumber);
    else if (const auto *trouble = std::ranges::find_if(troubles, isNamed);
             trouble != troubles.end())
        plan.*trouble->second = value.toInt(&isNumber);
    else
        return false;
    return isNumber;
}

} // namespace

const char *nameOf(Fault fault)
{
    switch (fault) {
    case Fault::F1:
        return "F1";
    case Fault::F2:
        return "F2";
    case Fault::F3:
        return "F3";
    case Fault::F4:
        return "F4";
    case Fault::F6:
        return "F6";
    case Fault::F8:
        return "F8";
    case Fault::F10:
        return "F10";
    case Fault::F15:
        return "F15";
    case Fault::F16:
        return "F16";
    case Fault::F17:
        return "F17";
    case Fault::F23:
        return "F23";
    case Fault::F27:
        return "F27";
    case Fault::F29:
        return "F29";
    case Fault::F32:
        return "F32";
    case Fault::F33:
        return "F33";
    case Fault::F37:
        return "F37";
    case Fault::F38:
        return "F38";
    case Fault::F47:
        return "F47";
    case Fault::F51:
        return "F51";
    }
    return "?";
}

SeededRandom streamOf(quint64 seed, const QByteArray &name)
{
    return SeededRandom(seed * 0x9e3779b97f4a7c15ULL ^ hashOf(name));
}

Plan Plan::of(quint64 seed)
{
    SeededRandom random = streamOf(seed, "plan");
    Plan plan;
    plan.seed = seed;
    plan.desks = 2 + int(random.below(4)) / 2;
    plan.actions = 20 + int(random.below(60));
    // From a rush in which everybody meets to a day in which nobody does.
    constexpr std::array lengths{1, 3, 10, 30, 120, 600};
    plan.minutes = lengths[random.below(lengths.size())];
    plan.losesRequest = share(random, 300);
    plan.losesAnswer = share(random, 300);
    plan.delays = share(random, 300);
    plan.duplicates = share(random, 200);
    plan.cutsOff = share(random, 200);
    plan.portal = share(random, 100);
    plan.tooMany = share(random, 200);
    plan.overloaded = share(random, 200);
    plan.poison = share(random, 30);
    plan.partitions = share(random, 100);
    plan.deaths = share(random, 60);
    plan.sleeps = share(random, 30);
    plan.fullDisks = share(random, 60);
    plan.clockJumps = share(random, 60);
    plan.rowsAPage = random.below(2) == 0 ? 1 + int(random.below(30)) : plan.rowsAPage;
    plan.clocksDrift = random.below(3) == 0 ? 1 : 0;
    plan.hubIsRestored = random.below(8) == 0 ? 1 : 0;
    plan.poisonous = random.below(8) == 0 ? int(random.below(40)) + 1 : 0;
    plan.filesPutBack = random.below(4) == 0 ? int(random.below(60)) + 1 : 0;
    plan.fileIsCopied = random.below(6) == 0 ? 1 : 0;
    plan.computers = random.below(4) == 0 && plan.hubIsRestored == 0 ? 1 : 0;
    plan.leases = random.below(3) == 0 ? int(random.below(200)) + 1 : 0;
    plan.deposits = random.below(3) == 0 ? int(random.below(400)) + 1 : 0;
    plan.times = random.below(3) == 0 ? int(random.below(400)) + 1 : 0;
    // What takes long: a big house, and a long day. Drawn apart, so that the others are what they
    // were.
    SeededRandom size = streamOf(seed, "size");
    if (size.below(16) == 0)
        plan.desks = 4 + int(size.below(2));
    if (size.below(32) == 0)
        plan.actions = 80 + int(size.below(421));
    return plan;
}

QString Plan::text() const
{
    QStringList words{u"seed=%1"_s.arg(seed)};
    for (const auto &[name, number] : numbers)
        words += QString::fromLatin1(name) + u'=' + QString::number(this->*number);
    for (const auto &[name, trouble] : troubles) {
        if (this->*trouble != 0)
            words += QString::fromLatin1(name) + u'=' + QString::number(this->*trouble);
    }
    if (!withoutActions.isEmpty())
        words += listed("without_actions", withoutActions);
    if (!withoutTroubles.isEmpty())
        words += listed("without_troubles", withoutTroubles);
    return words.join(u' ');
}

std::optional<Plan> Plan::parse(const QString &text)
{
    Plan plan;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!take(plan, word.section(u'=', 0, 0), word.section(u'=', 1)))
            return std::nullopt;
    }
    return plan;
}

QList<int Plan::*> troublesOf()
{
    QList<int Plan::*> members;
    for (const auto &[name, trouble] : troubles)
        members += trouble;
    return members;
}

} // namespace desk::sim
