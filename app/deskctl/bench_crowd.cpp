#include "app/deskctl/bench_crowd.h"

#include "app/deskctl/bench_desk.h"
#include "app/deskctl/resort_folder.h"
#include "app/deskctl/stopwatch.h"
#include "core/generate/crowd.h"
#include "core/measure/workloads.h"
#include "core/search/find.h"

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

/// As many as XL has.
constexpr qint64 customersOfTheLargest = 100'000;
constexpr int crowdTyped = 40;

Measured measureFinding(Replica &replica, QDate today, int rounds)
{
    db::Database reader = replica.openReader();
    SeededRandom random(5);
    const QStringList typed = measure::keystrokes(reader, random, crowdTyped);
    Stopwatch watch;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : typed)
            watch.time([&] { search::find(reader, {.typed = text, .today = today}); });
    }
    return {.what = u"Search among %L1 customers, per keystroke"_s.arg(measure::customers(reader)),
            .median = watch.median(),
            .p99 = watch.percentile(99),
            .limit = searchLimit,
            .times = qint64(watch.count())};
}

} // namespace

Result<QList<Measured>> measureCrowd(const QString &folder, int rounds, const Progress &progress)
{
    QList<Measured> rows;
    {
        ManualClock clock(systemClock().now());
        Result<Replica> replica = openFolder(folder, clock);
        if (!replica)
            return refuse(replica.error());
        const std::unique_ptr<Store> store = replica->takeStore();
        SeededRandom random(6);
        const Result<> crowded =
            generate::crowd(*store, customersOfTheLargest, clock, random, progress);
        if (!crowded)
            return refuse(crowded.error());
        rows += measureFinding(*replica, store->place().time.businessDate(clock.now()), rounds);
    }
    return rows + measureTyping(folder);
}

} // namespace desk::ctl
