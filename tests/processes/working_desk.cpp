// A desk without a window, in a process of its own: somebody works at it by chance while it talks
// to its hub, and what was acknowledged is written down.
//   working_desk FOLDER JOURNAL SEED
// It works until it hears "rest", and ends when standard input ends. On standard output it says how
// it stands with the hub, and while it rests again and again "quiet CURSOR" when nothing waits and
// it knows of nothing new.

#include "core/base/assert.h"
#include "core/db/select.h"
#include "core/store/replica.h"
#include "core/store/sync_state.h"
#include "core/store/work_thread.h"
#include "sync/desk/driver.h"
#include "sync/desk/secrets.h"
#include "tests/sim/workload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <atomic>
#include <cstdio>
#include <iostream>

using namespace Qt::Literals;

namespace {

using namespace desk;

constexpr int shortestPauseMs = 30;
constexpr int pauseMs = 250;
constexpr int restMs = 500;

template <class Kept>
auto first(db::Database &database, const QByteArray &which)
{
    return db::select<Kept>(database, which).first().id;
}

template <class Kept>
auto all(db::Database &database)
{
    QList<decltype(Kept::id)> ids;
    for (const Kept &one : db::select<Kept>(database, "ORDER BY id"))
        ids += one.id;
    return ids;
}

sim::People peopleOf(Store &store, Instant now)
{
    db::Database &database = store.database();
    return {.pets = all<Pet>(database),
            .households = all<Household>(database),
            .units = all<Unit>(database),
            .service = first<Service>(database, "WHERE name = 'Boarding'"),
            .staff = first<Staff>(database, "WHERE role = 'MANAGER'"),
            .till = first<Till>(database, "ORDER BY id"),
            .location = store.place().location.id,
            .today = store.place().time.businessDate(now)};
}

struct Made
{
    qint64 number = 0;
    QByteArray hash;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"op_seq", &Made::number}, Field{"hash", &Made::hash});
    }
};

/// What this desk was told is saved: a line for each operation with its life, number, hash and what
/// was done. Written at once, and never taken back.
class Journal
{
public:
    Journal(const QString &path, db::Database &database)
        : m_file(path)
        , m_newest(database.value<qint64>("SELECT coalesce(max(op_seq), 0) FROM outbox"))
    {
        DESK_ASSERT(m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    }

    void note(db::Database &database, const QString &what)
    {
        const sync_state::Life life = sync_state::life(database);
        const auto made = database.all<Made>(
            "SELECT op_seq, hash FROM outbox WHERE op_seq > ? ORDER BY op_seq", m_newest);
        for (const Made &operation : made) {
            m_file.write(u"%1 %2 %3 %4 %5\n"_s.arg(life.device)
                             .arg(life.incarnation)
                             .arg(operation.number)
                             .arg(QString::fromLatin1(operation.hash.toHex()), what)
                             .toUtf8());
            m_newest = operation.number;
        }
    }

private:
    QFile m_file;
    qint64 m_newest;
};

/// Somebody at this desk.
class Worker
{
public:
    Worker(Store &store, const QString &journal, quint64 seed)
        : m_people(peopleOf(store, SystemClock().now()))
        , m_workload(m_people)
        , m_chance(seed)
        , m_journal(journal, store.database())
    {
    }

    void act(Store &store)
    {
        const sim::Deed deed = m_workload.act(store, m_chance, ++m_deeds);
        m_journal.note(store.database(), deed.what);
    }

private:
    sim::People m_people;
    sim::Workload m_workload;
    SeededRandom m_chance;
    qint64 m_deeds = 0;
    Journal m_journal;
};

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

void tellOfRest(Store &store)
{
    const qint64 waiting = outbox::waitingCount(store.database());
    if (waiting > 0)
        say(u"up_to_date, yet %1 wait"_s.arg(waiting));
    else
        say(u"quiet %1"_s.arg(sync_state::reached(store.database()).cursor));
}

/// Hears what the test says, until it says no more.
void listen(std::atomic_bool &rests)
{
    for (std::string line; std::getline(std::cin, line);) {
        if (line == "rest")
            rests = true;
    }
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    DESK_ASSERT(arguments.size() == 4);
    const QString &folder = arguments[1];
    const quint64 seed = arguments[3].toULongLong();
    SystemRandom random;
    const SystemClock clock;
    KeyFile keys(QDir(folder).filePath(u"replica.key"_s), random);
    Result<Replica> replica = Replica::open(folder, keys, clock, random);
    DESK_ASSERT(replica);
    std::unique_ptr<Store> owned = replica->takeStore();
    Worker worker(*owned, arguments[2], seed);
    WorkThread<Store> store(std::move(owned));
    sync::SecretFiles secrets(folder);
    const auto credentials = sync::Credentials::read(secrets);
    DESK_ASSERT(credentials);
    sync::Driver driver(
        *credentials,
        secrets,
        [&store](std::function<void(Store &)> work) { store.post(std::move(work)); },
        AttachmentFiles(AttachmentFiles::folderIn(folder), replica->key()),
        clock);
    HubState state = HubState::Alone;
    QObject::connect(&driver, &sync::Driver::statusChanged, &driver, [&](const HubStatus &status) {
        state = status.state;
        say(QString(nameOf(state)));
    });
    std::atomic_bool rests = false;
    std::thread ear([&rests] { listen(rests); });
    QTimer pause;
    pause.setSingleShot(true);
    const auto breathe = [&] { pause.start(shortestPauseMs + int(random.below(pauseMs))); };
    QObject::connect(&pause, &QTimer::timeout, &driver, [&] {
        if (rests)
            return;
        store.post([&](Store &tool) {
            worker.act(tool);
            QMetaObject::invokeMethod(&pause, breathe);
        });
    });
    breathe();
    QTimer rest;
    QObject::connect(&rest, &QTimer::timeout, &driver, [&] {
        if (rests && state == HubState::UpToDate)
            store.post(&tellOfRest);
    });
    rest.start(restMs);
    driver.start();
    const int exit = QCoreApplication::exec();
    ear.join();
    return exit;
}
