#include "app/deskctl/bench_computers.h"

#include "core/measure/sync_workloads.h"
#include "core/resort/found.h"
#include "core/store/queue_state.h"

#include <QDir>
#include <QEventLoop>

#include <semaphore>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

Founding madeUpResort()
{
    Founding founding;
    founding.resort.name = u"Bench"_s;
    founding.resort.zone = u"America/Denver"_s;
    founding.resort.currency = u"USD"_s;
    founding.resort.locale = u"en-US"_s;
    founding.locationName = u"Bench"_s;
    founding.locationCode = u"BEN"_s;
    founding.deviceName = u"Bench"_s;
    founding.tillName = u"Bench"_s;
    founding.tillFloat = Money::minor(0, *Currency::parse(u"USD"));
    founding.administratorName = u"Bench"_s;
    founding.administratorPinHash = u"none"_s;
    return founding;
}

} // namespace

Result<> makeUpCustomersIn(const QString &folder)
{
    KeyFile keys(keyFileIn(folder), systemRandom());
    if (!QDir().mkpath(folder))
        return refuse(Reason::StorageFailed);
    Result<Replica> replica =
        Replica::create(folder, keys, systemClock(), systemRandom(), madeUpResort());
    if (!replica)
        return refuse(replica.error());
    return measure::makeUpCustomers(*replica->takeStore(), systemRandom());
}

BenchComputer::BenchComputer(QString folder)
    : m_folder(std::move(folder))
    , m_keys(keyFileIn(m_folder), systemRandom())
    , m_secrets(m_folder)
{
}

Result<Joined> BenchComputer::join(const BenchHub &hub, Stopwatch &watch)
{
    QDir().mkpath(m_folder);
    const QString code = hub.newCode();
    std::optional<Result<Replica>> outcome;
    sync::JoiningDesk::Traffic traffic;
    watch.time([&] {
        QEventLoop loop;
        sync::JoiningDesk joining(
            {.address = hub.address(), .code = code, .computer = u"Bench"_s},
            {.path = m_folder,
             .keys = m_keys,
             .secrets = m_secrets,
             .clock = systemClock(),
             .random = systemRandom()},
            [](qint64) {},
            [&](Result<Replica> replica) {
                outcome.emplace(std::move(replica));
                loop.quit();
            });
        loop.exec();
        traffic = joining.traffic();
    });
    if (!*outcome)
        return refuse(outcome->error());
    return Joined{.replica = std::move(**outcome), .traffic = traffic};
}

Result<Replica> BenchComputer::connect(const BenchHub &hub)
{
    Result<sync::Enrolled> enrolled = refuse(Reason::Cancelled);
    QEventLoop loop;
    sync::Enrolling enrolling(
        {.address = hub.address(), .code = hub.founderCode(), .computer = u"Bench"_s},
        systemRandom(),
        [&](const Result<sync::Enrolled> &answer) {
            enrolled = answer;
            loop.quit();
        });
    loop.exec();
    if (!enrolled)
        return refuse(enrolled.error());
    if (!enrolled->credentials.keep(m_secrets))
        return refuse(Reason::KeychainUnreachable);
    return Replica::open(m_folder, m_keys, systemClock(), systemRandom());
}

AttachmentFiles BenchComputer::files()
{
    return {AttachmentFiles::folderIn(m_folder), *m_keys.key()};
}

BenchDesk::BenchDesk(std::unique_ptr<Store> store,
                     const AttachmentFiles &files,
                     sync::Secrets &secrets)
    : m_store(std::move(store))
    , m_driver(*sync::Credentials::read(secrets), secrets, timedAccess(), files, systemClock())
{
}

void BenchDesk::becomeQuiet()
{
    QEventLoop loop;
    QObject::connect(&m_driver, &sync::Driver::statusChanged, &loop, [&](const HubStatus &status) {
        if (status.state == HubState::UpToDate && waiting() == 0)
            loop.quit();
    });
    m_driver.exchangeNow();
    loop.exec();
}

void BenchDesk::doHere(const std::function<void(Store &)> &work)
{
    QEventLoop loop;
    m_store.post([&](Store &store) {
        work(store);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
}

StoreAccess BenchDesk::timedAccess()
{
    return [this](std::function<void(Store &)> work) {
        m_store.post([this, work = std::move(work)](Store &store) {
            const auto begin = std::chrono::steady_clock::now();
            work(store);
            const std::chrono::nanoseconds taken = std::chrono::steady_clock::now() - begin;
            m_longestTurn = std::max<qint64>(m_longestTurn, taken.count());
        });
    };
}

qint64 BenchDesk::waiting()
{
    qint64 count = 0;
    std::binary_semaphore isDone(0);
    m_store.post([&](Store &store) {
        count = outbox::waitingCount(store.database());
        isDone.release();
    });
    isDone.acquire();
    return count;
}

} // namespace desk::ctl
