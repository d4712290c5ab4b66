#include "app/deskctl/bench_rounds.h"
#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"
#include "app/deskctl/stopwatch.h"
#include "core/measure/workloads.h"
#include "core/store/backups.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

// What is measured writes; so it works on a copy, on the same disk.
Result<> copyOf(const QString &folder, const QString &copy)
{
    const Result<Replica> replica = openFolder(folder);
    if (!replica)
        return refuse(replica.error());
    db::Database reader = replica->openReader();
    const ReplicaPointer pointer{
        .number = 1, .movedAt = systemClock().now(), .keyMark = markOf(replica->key())};
    const Result<> copied =
        backups::backUp(reader, replica->key(), pointer.databaseIn(copy), shown(u"Copying"_s));
    if (!copied)
        return copied;
    const bool isReady = QFile::copy(keyFileIn(folder), keyFileIn(copy)) && pointer.write(copy);
    return isReady ? Result<>() : refuse(Reason::StorageFailed);
}

void print(const QList<Measured> &rows)
{
    say(u"%1 %2 %3 %4 %5 %6"_s.arg(u"what"_s, -44)
            .arg(u"median"_s, 10)
            .arg(u"p99"_s, 10)
            .arg(u"limit"_s, 10)
            .arg(u"times"_s, 7)
            .arg(QString()));
    for (const Measured &row : rows)
        say(u"%1 %2 %3 %4 %5 %6"_s.arg(row.what, -44)
                .arg(shown(row.median), 10)
                .arg(shown(row.p99), 10)
                .arg(row.limit > 0 ? shown(row.limit) : QString(), 10)
                .arg(row.times, 7)
                .arg(row.limit == 0       ? QString()
                         : row.isWithin() ? u"within"_s
                                          : u"OVER"_s));
}

} // namespace

Exit bench(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures how fast the desk is with a resort's data: on a copy in the same folder, each\n"
        "measure in turn, several rounds, limits measured in the same run."_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often, at least 5."_s, u"n"_s, u"7"_s);
    parser.addOption(rounds);
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 1, exit);
    if (!places)
        return exit;
    try {
        const QTemporaryDir copy(places->first() + u"/bench-XXXXXX"_s);
        if (const Result<> copied = copyOf(places->first(), copy.path()); !copied)
            return gaveUp(copied.error());
        ManualClock clock(systemClock().now());
        KeyFile keys(keyFileIn(copy.path()), systemRandom());
        Result<Replica> replica = Replica::open(copy.path(), keys, clock, systemRandom());
        if (!replica)
            return gaveUp(replica.error());
        const auto measured = measureRounds(
            *replica, clock, std::max(5, parser.value(rounds).toInt()), shown(u"Measuring"_s));
        if (!measured)
            return gaveUp(measured.error());
        db::Database reader = replica->openReader();
        say(u"%1 customers"_s.arg(measure::customers(reader)));
        print(*measured);
        return Exit::Done;
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

} // namespace desk::ctl
