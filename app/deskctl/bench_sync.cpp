#include "app/deskctl/bench_sync.h"

#include "app/deskctl/bench_computers.h"
#include "core/base/platform.h"
#include "core/db/migrations.h"
#include "core/households/customer.h"
#include "core/measure/sync_workloads.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr int changes = 5'000;
constexpr int rewritesOfEach = 10;
constexpr int customersAnOperation = 100;
constexpr int changesToSee = 30;

constexpr qint64 pullLimitUs = 250'000;
constexpr qint64 pushLimitUs = 350'000;
constexpr qint64 changeLimitUs = 150'000;
constexpr qint64 turnLimitUs = 50'000;
constexpr qint64 bytesLimit = 1'200;
constexpr qint64 memoryLimitMb = 40;

Measured row(const QString &what, const Stopwatch &watch, qint64 limit)
{
    return {.what = what,
            .median = watch.median(),
            .p99 = watch.percentile(99),
            .limit = limit,
            .times = qint64(watch.count()),
            .isOfMedian = true};
}

Measured fact(const QString &what, qint64 value, qint64 limit, Measured::Unit unit)
{
    return {.what = what, .median = value, .p99 = value, .limit = limit, .times = 1, .unit = unit};
}

/// How long it takes to write the rows of a replica into the same tables of another file, with all
/// their indexes, and to do nothing else.
std::chrono::nanoseconds timeOfDirectInserts(db::Database &source, const QString &path)
{
    auto target = db::Database::open({.path = path,
                                      .key = db::Key(QByteArray(32, 'b')),
                                      .access = db::Access::Write,
                                      .fileSystem = {}});
    db::migrate(target);
    std::chrono::nanoseconds taken{};
    measure::writeDirectly(source, target, [&](const std::function<void()> &work) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        taken += std::chrono::steady_clock::now() - begin;
    });
    return taken;
}

/// The first sync of the resort of a folder, beside the same rows written directly.
class FirstSync
{
public:
    FirstSync(QString name, QString folder, int rounds)
        : m_name(std::move(name))
        , m_folder(std::move(folder))
        , m_rounds(rounds)
    {
    }

    Result<> run(BenchHub &hub)
    {
        for (int round = 0; round < m_rounds; ++round) {
            if (const Result<> started = hub.startAnew(); !started)
                return started;
            if (const Result<> first = join(hub, m_first); !first)
                return first;
            if (const Result<> next = join(hub, m_next); !next)
                return next;
        }
        return {};
    }

    QList<Measured> rows(qint64 limit) const
    {
        const qint64 twice = 2 * m_direct.median();
        return {
            row(m_name + u": rows written directly"_s, m_direct, 0),
            row(m_name + u": first sync, the hub prepares it"_s,
                m_first,
                limit > 0 ? limit : twice),
            row(m_name + u": first sync of the next desk"_s, m_next, limit > 0 ? limit : twice),
            fact(m_name + u": received"_s,
                 m_traffic.bytesReceived / 1'000,
                 limit > 0 ? bytesLimit : 0,
                 Measured::Kilobytes),
            fact(m_name + u": requests"_s, m_traffic.requests, limit > 0 ? 3 : 0, Measured::Times)};
    }

    const Stopwatch &next() const { return m_next; }

private:
    Result<> join(BenchHub &hub, Stopwatch &watch)
    {
        const QString folder = m_folder + u"/desk-%1"_s.arg(++m_desks);
        BenchComputer computer(folder);
        Result<Joined> joined = computer.join(hub, watch);
        if (!joined)
            return refuse(joined.error());
        m_traffic = joined->traffic;
        if (&watch == &m_first) {
            db::Database reader = joined->replica.openReader();
            m_direct.add(timeOfDirectInserts(reader, folder + u"/direct.db"_s));
        }
        joined = refuse(Reason::Cancelled); // it is closed before its folder goes
        QDir(folder).removeRecursively();
        return {};
    }

    QString m_name;
    QString m_folder;
    int m_rounds;
    int m_desks = 0;
    sync::JoiningDesk::Traffic m_traffic;
    Stopwatch m_direct;
    Stopwatch m_first;
    Stopwatch m_next;
};

/// What two desks say to each other, who then write every customer anew so many times.
Result<QList<Measured>> measureDesks(BenchHub &hub, const QString &folder, int rounds, int rewrites)
{
    Stopwatch joining;
    // It hears of changes until the desks are gone.
    QEventLoop seen;
    BenchComputer one(folder + u"/one"_s);
    BenchComputer two(folder + u"/two"_s);
    Result<Joined> first = one.join(hub, joining);
    Result<Joined> second = first ? two.join(hub, joining) : refuse(first.error());
    if (!second)
        return refuse(second.error());
    BenchDesk here(first->replica.takeStore(), one.files(), one.secrets());
    BenchDesk there(second->replica.takeStore(), two.files(), two.secrets());
    here.start();
    there.start();
    here.becomeQuiet();
    there.becomeQuiet();

    QList<CustomerId> customers;
    here.doHere(
        [&](Store &store) { customers = measure::someCustomers(store.database(), changes); });
    Stopwatch push;
    for (int round = 0; round < rounds; ++round) {
        here.doHere([&](Store &store) {
            measure::changeCustomers(store, customers, 1, Priority::Later, systemRandom());
        });
        push.time([&] { here.becomeQuiet(); });
    }

    Stopwatch change;
    there.becomeQuiet();
    there.doHere([&](Store &store) {
        store.listen([&seen](const Changes &what) {
            if (what.tables.contains(Customer::table))
                QMetaObject::invokeMethod(&seen, &QEventLoop::quit, Qt::QueuedConnection);
        });
    });
    for (int i = 0; i < changesToSee; ++i) {
        here.becomeQuiet();
        change.time([&] {
            here.post([&](Store &store) {
                measure::changeCustomers(
                    store, customers.mid(i, 1), 1, Priority::Now, systemRandom());
            });
            seen.exec();
        });
    }
    Measured seenRow = row(u"One change, from desk to desk"_s, change, changeLimitUs);
    seenRow.isOfMedian = false;
    const QList<Measured> rows{
        row(u"5,000 changes until the hub's answer is written"_s, push, pushLimitUs),
        seenRow,
        fact(u"Memory of two desks without a window"_s,
             platform::residentMemory() / 1'000'000,
             2 * memoryLimitMb,
             Measured::Megabytes)};

    here.doHere([&](Store &store) {
        customers = measure::someCustomers(store.database(),
                                           measure::syncFamilies * measure::customersAFamily);
    });
    for (int i = 0; i < rewrites; ++i) {
        here.doHere([&](Store &store) {
            measure::changeCustomers(
                store, customers, customersAnOperation, Priority::Later, systemRandom());
        });
        here.becomeQuiet();
    }
    return rows;
}

/// The founder of a resort asks for everything after the hub took it over, and people work on.
Result<QList<Measured>> measureFounder(BenchHub &hub, const QString &folder)
{
    BenchComputer founder(folder);
    Result<Replica> replica = founder.connect(hub);
    if (!replica)
        return refuse(replica.error());
    Stopwatch pull;
    Stopwatch turn;
    std::unique_ptr<Store> store = replica->takeStore();
    // Nothing that it counted before came from this hub.
    const Result<qint64> settled = store->read(&outbox::lastSettled);
    const Result<> begun = settled ? store->sendAgain(*settled + 1) : refuse(settled.error());
    if (!begun)
        return refuse(begun.error());
    BenchDesk desk(std::move(store), founder.files(), founder.secrets());
    pull.time([&] {
        desk.start();
        desk.becomeQuiet();
    });
    turn.add(desk.longestTurn());
    return QList<Measured>{
        row(u"This resort: the founder's first pull"_s, pull, 0),
        row(u"This resort: longest turn of the store meanwhile"_s, turn, turnLimitUs)};
}

/// 20,000 made-up customers, their desks, and what it costs that they were written anew.
Result<QList<Measured>> measureCustomers(const QString &folder,
                                         int rounds,
                                         int rewrites,
                                         const Progress &progress)
{
    const QString made = folder + u"/customers"_s;
    if (const Result<> done = makeUpCustomersIn(made); !done)
        return refuse(done.error());
    Result<std::unique_ptr<BenchHub>> hub = BenchHub::adopting(made, folder + u"/customers-hub"_s);
    if (!hub)
        return refuse(hub.error());
    FirstSync fresh(u"20,000 customers"_s, folder, rounds);
    if (const Result<> done = fresh.run(**hub); !done)
        return refuse(done.error());
    QList<Measured> rows = fresh.rows(pullLimitUs);
    if (!goesOn(progress, 1, 3))
        return refuse(Reason::Cancelled);
    const Result<QList<Measured>> desks = measureDesks(**hub, folder, rounds, rewrites);
    if (!desks)
        return refuse(desks.error());
    rows += *desks;
    if (rewrites == 0)
        return rows;
    FirstSync rewritten(u"After 10 rewrites"_s, folder, rounds);
    if (const Result<> done = rewritten.run(**hub); !done)
        return refuse(done.error());
    rows += row(u"20,000 customers after 10 rewrites of each"_s,
                rewritten.next(),
                fresh.next().median() * 11 / 10);
    return rows;
}

} // namespace

Result<QList<Measured>> measureShortSync(const QString &folder, const Progress &progress)
{
    constexpr int rounds = 3;
    const Result<QList<Measured>> rows = measureCustomers(folder, rounds, 0, progress);
    goesOn(progress, 3, 3);
    return rows;
}

Result<QList<Measured>> measureSync(const QString &folder, int rounds, const Progress &progress)
{
    const Result<QList<Measured>> customers =
        measureCustomers(folder, rounds, rewritesOfEach, progress);
    if (!customers)
        return refuse(customers.error());
    if (!goesOn(progress, 2, 3))
        return refuse(Reason::Cancelled);
    Result<std::unique_ptr<BenchHub>> hub = BenchHub::adopting(folder, folder + u"/resort-hub"_s);
    if (!hub)
        return refuse(hub.error());
    FirstSync resort(u"This resort"_s, folder, std::min(rounds, 3));
    if (const Result<> done = resort.run(**hub); !done)
        return refuse(done.error());
    const Result<QList<Measured>> founder = measureFounder(**hub, folder);
    if (!founder)
        return refuse(founder.error());
    goesOn(progress, 3, 3);
    return *customers + resort.rows(0) + *founder;
}

} // namespace desk::ctl
