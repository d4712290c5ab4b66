#include "app/deskctl/bench_crowd.h"
#include "app/deskctl/bench_desk.h"
#include "app/deskctl/bench_sync.h"
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

QString asText(qint64 measured, Measured::Unit unit)
{
    switch (unit) {
    case Measured::Microseconds:
        return shown(measured);
    case Measured::Megabytes:
        return u"%1 MB"_s.arg(measured);
    case Measured::Kilobytes:
        return u"%1 kB"_s.arg(measured);
    case Measured::Times:
        return QString::number(measured);
    }
    return {};
}

void print(const QList<Measured> &rows)
{
    say(u"%1 %2 %3 %4 %5 %6"_s.arg(u"what"_s, -54)
            .arg(u"median"_s, 10)
            .arg(u"p99"_s, 10)
            .arg(u"limit"_s, 10)
            .arg(u"times"_s, 7)
            .arg(QString()));
    for (const Measured &row : rows)
        say(u"%1 %2 %3 %4 %5 %6"_s.arg(row.what, -54)
                .arg(asText(row.median, row.unit), 10)
                .arg(asText(row.p99, row.unit), 10)
                .arg(row.limit > 0 ? asText(row.limit, row.unit) : QString(), 10)
                .arg(row.times, 7)
                .arg(row.limit == 0       ? QString()
                         : row.isWithin() ? u"within"_s
                                          : u"OVER"_s));
}

// The replica is closed again afterwards: the desk opens it next.
Result<QList<Measured>> measureStore(const QString &folder, int rounds)
{
    ManualClock clock(systemClock().now());
    Result<Replica> replica = openFolder(folder, clock);
    if (!replica)
        return refuse(replica.error());
    auto measured = measureRounds(*replica, clock, rounds, shown(u"Measuring"_s));
    db::Database reader = replica->openReader();
    say(u"%1 customers"_s.arg(measure::customers(reader)));
    return measured;
}

Exit printed(const Result<QList<Measured>> &measured)
{
    if (!measured)
        return gaveUp(measured.error());
    print(*measured);
    return Exit::Done;
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
    const QCommandLineOption sync(
        u"sync"_s,
        u"Measures the sync of this resort and of 20,000 made-up customers with a hub instead."_s);
    const QCommandLineOption shortly(
        u"short"_s,
        u"With --sync: the made-up customers alone, in three rounds, and nobody rewrites them."_s);
    parser.addOptions({sync, shortly});
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 1, exit);
    if (!places)
        return exit;
    if (parser.isSet(shortly) && !parser.isSet(sync))
        return wrong(u"--short goes with --sync."_s);
    try {
        const QTemporaryDir copy(places->first() + u"/bench-XXXXXX"_s);
        if (!copy.isValid())
            return wrong(u"Nothing can be written to %1."_s.arg(places->first()));
        if (parser.isSet(shortly))
            return printed(measureShortSync(copy.path(), shown(u"Syncing"_s)));
        if (const Result<> copied = copyOf(places->first(), copy.path()); !copied)
            return gaveUp(copied.error());
        const int times = std::max(5, parser.value(rounds).toInt());
        if (parser.isSet(sync))
            return printed(measureSync(copy.path(), times, shown(u"Syncing"_s)));
        Result<QList<Measured>> measured = measureStore(copy.path(), times);
        if (!measured)
            return gaveUp(measured.error());
        const QList<Measured> desk = measureDesk(copy.path(), times, shown(u"Starting the desk"_s));
        if (desk.isEmpty())
            say(u"The desk itself was not measured: its program is not beside this one."_s);
        const Result<QList<Measured>> crowd =
            measureCrowd(copy.path(), times, shown(u"Making up the largest resort"_s));
        if (!crowd)
            return gaveUp(crowd.error());
        return printed(*measured + desk + *crowd);
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

} // namespace desk::ctl
