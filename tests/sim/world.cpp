#include "tests/sim/world.h"

#include "core/store/sync_state.h"
#include "tests/support/test_resort.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
/// All that was promised: 60 seconds, after the last pause that a hub asked for.
constexpr qint64 patience = 60 * second + 330 * second;

db::Database openFile(const QString &path)
{
    return db::Database::open({.path = path, .key = test::testKey(), .fileSystem = {}});
}

} // namespace

World::World(const Template &begin, const Plan &plan)
    : m_plan(plan)
    , m_begin(begin.begin())
    , m_network(streamOf(plan.seed, "network"))
    , m_work(streamOf(plan.seed, "work"))
    , m_troubles(streamOf(plan.seed, "troubles"))
    , m_hubClock(m_time, begin.begin())
    , m_workload(begin.people())
{
    QFile::copy(begin.hub(), m_folder.filePath(u"hub.db"_s));
    openHub(m_folder.filePath(u"hub.db"_s));
    for (int i = 0; i < plan.desks; ++i) {
        const QString path = m_folder.filePath(u"desk-%1.db"_s.arg(i + 1));
        QFile::copy(begin.desk(i), path);
        m_desks.push_back(std::make_unique<SimDesk>(*this, i + 1, path, m_begin));
    }
}

void World::openHub(const QString &path)
{
    m_hub.reset();
    m_hub = std::make_unique<hub::SqliteTenant>(openFile(path), m_hubClock);
}

void World::note(const QString &what)
{
    const QString line = u"%1 %2"_s.arg(QString::number(m_time.now()).rightJustified(10), what);
    m_outcome.digest = QCryptographicHash::hash(QByteArray(m_outcome.digest + line.toUtf8()),
                                                QCryptographicHash::Sha256);
    if (m_trace)
        m_trace(line);
}

bool World::by(int thousandths)
{
    return !m_isMended && m_network.below(1'000) < quint64(thousandths);
}

bool World::isCutOff(const SimDesk &desk) const
{
    const auto until = m_cutOffUntil.find(desk.number());
    return until != m_cutOffUntil.end() && m_time.now() < until->second;
}

// --- the network -------------------------------------------------------------------------------

void World::send(SimDesk &desk,
                 const sync::effect::Ask &ask,
                 std::function<void(sync::Event)> answer)
{
    ++m_outcome.requests;
    if (const auto pause = m_pausedUntil.find(desk.number()); pause != m_pausedUntil.end())
        require(m_time.now() >= pause->second, u"I21, nothing is asked before Retry-After"_s);
    note(u"desk %1 asks (%2 bytes)"_s.arg(desk.number()).arg(ask.body.size()));
    const qint64 onTheWay = 5 + qint64(m_network.below(40));
    if (isCutOff(desk) || by(m_plan.losesRequest)) {
        count(isCutOff(desk) ? Fault::F8 : Fault::F1);
        m_time.in(ask.deadline,
                  [answer] { answer(sync::event::Failed{.failure = sync::Failure::TimedOut}); });
        return;
    }
    qint64 delay = onTheWay;
    if (by(m_plan.delays)) {
        count(Fault::F3);
        delay += qint64(m_network.below(120 * second));
    }
    if (by(m_plan.duplicates)) {
        count(Fault::F4);
        // Somebody between us and the hub sends it again, long after.
        m_time.in(delay + qint64(m_network.below(10 * minute)),
                  [this, ask, &desk] { answerTo(ask, desk); });
    }
    // Whoever asked gives up when nothing has come by then; the hub does not know.
    const auto isAnswered = std::make_shared<bool>(false);
    const auto once = [this, isAnswered, answer, number = desk.number()](const sync::Event &event) {
        if (std::exchange(*isAnswered, true))
            return;
        notePause(number, event);
        answer(event);
    };
    m_time.in(ask.deadline + onTheWay,
              [once] { once(sync::event::Failed{.failure = sync::Failure::TimedOut}); });
    m_time.in(delay, [this, ask, &desk, once] { deliver(desk, answerTo(ask, desk), once); });
}

void World::notePause(int number, const sync::Event &event)
{
    const auto *answered = std::get_if<sync::event::Answered>(&event);
    if (answered && answered->reply.status == 429)
        m_pausedUntil[number] =
            m_time.now() + answered->reply.headers.value("retry-after").toLongLong() * second;
}

void World::deliver(SimDesk &desk,
                    const sync::Reply &reply,
                    std::function<void(sync::Event)> answer)
{
    if (by(m_plan.losesAnswer) || isCutOff(desk)) {
        count(Fault::F2);
        return;
    }
    sync::Reply arriving = reply;
    if (by(m_plan.portal)) {
        count(Fault::F10);
        arriving = {.status = 200, .isOfHub = false, .headers = {}, .body = "<html>Sign in</html>"};
    } else if (by(m_plan.cutsOff)) {
        count(Fault::F6);
        arriving.body.truncate(qsizetype(m_network.below(quint64(arriving.body.size()) + 1)));
    }
    m_time.in(5 + qint64(m_network.below(40)),
              [answer, arriving] { answer(sync::event::Answered{arriving}); });
}

void World::listen(SimDesk &desk, qint64 after)
{
    m_listening[desk.number()] = after;
    if (isCutOff(desk)) {
        const int number = desk.number();
        m_listening.erase(number);
        m_time.in(second, [this, number] {
            SimDesk &waiting = *m_desks[std::size_t(number - 1)];
            if (waiting.isUp())
                waiting.happened(sync::event::ListeningEnded{});
        });
    } else {
        wakeListeners();
    }
}

void World::stopListening(SimDesk &desk)
{
    m_listening.erase(desk.number());
}

void World::wakeListeners()
{
    const qint64 head = m_hub->head();
    for (auto &[number, after] : m_listening) {
        if (head == after)
            continue;
        after = head;
        m_time.in(20, [this, number = number, head] {
            SimDesk &desk = *m_desks[std::size_t(number - 1)];
            if (desk.isUp() && m_listening.contains(number) && !isCutOff(desk))
                desk.happened(sync::event::Woken{.head = head});
        });
    }
}

// --- what happens ------------------------------------------------------------------------------

void World::planActions()
{
    const qint64 length = m_plan.minutes * minute;
    for (int i = 0; i < m_plan.actions; ++i)
        m_time.in(qint64(m_work.below(quint64(length))), [this] { act(); });
    for (int i = 0; i < m_plan.actions; ++i)
        m_time.in(qint64(m_troubles.below(quint64(length))), [this] { trouble(); });
    if (m_plan.hubIsRestored) {
        m_time.in(length / 3, [this] { backUpHub(); });
        m_time.in(length * 2 / 3, [this] { restoreHub(); });
    }
}

void World::act()
{
    SimDesk &desk = *m_desks[m_work.below(m_desks.size())];
    SeededRandom choices(m_work.next());
    if (!desk.isUp())
        return;
    count(Fault::F51);
    ++m_outcome.operations;
    const QString what = m_workload.act(desk.store(), choices);
    note(u"desk %1 %2"_s.arg(desk.number()).arg(what));
}

void World::trouble()
{
    SimDesk &desk = *m_desks[m_troubles.below(m_desks.size())];
    const quint64 kind = m_troubles.below(1'000);
    const qint64 length = qint64(m_troubles.below(10 * minute));
    if (m_isMended || !desk.isUp())
        return;
    if (kind < quint64(m_plan.partitions)) {
        count(Fault::F8);
        m_cutOffUntil[desk.number()] = m_time.now() + length;
        note(u"desk %1 is cut off for %2 s"_s.arg(desk.number()).arg(length / second));
        if (m_listening.erase(desk.number()) > 0)
            desk.happened(sync::event::ListeningEnded{});
    } else if (m_troubles.below(1'000) < quint64(m_plan.deaths)) {
        count(Fault::F23);
        note(u"desk %1 dies"_s.arg(desk.number()));
        desk.die();
        m_pausedUntil.erase(desk.number());
        m_time.in(length, [&desk] { desk.standUp(); });
    } else if (m_troubles.below(1'000) < quint64(m_plan.sleeps)) {
        count(Fault::F27);
        note(u"desk %1 sleeps"_s.arg(desk.number()));
        desk.sleep(length);
    } else if (m_troubles.below(1'000) < quint64(m_plan.fullDisks)) {
        desk.fillDisk(length);
    } else if (m_troubles.below(1'000) < quint64(m_plan.clockJumps)) {
        count(Fault::F37);
        const qint64 by = qint64(m_troubles.below(3 * 86'400 * second)) - 86'400 * second;
        note(u"the clock of desk %1 jumps by %2 s"_s.arg(desk.number()).arg(by / second));
        desk.clock().jump(by);
    }
}

void World::mend()
{
    m_isMended = true;
    m_cutOffUntil.clear();
    for (const auto &desk : m_desks)
        desk->fillDisk(0);
    note(u"everything is mended"_s);
}

bool World::isQuiet()
{
    for (const auto &desk : m_desks) {
        if (!desk->isUp() || outbox::waitingCount(desk->database()) > 0)
            return false;
        const sync_state::Reached reached = sync_state::reached(desk->database());
        if (reached.cursor != m_hub->head() || reached.epoch != m_hub->epoch())
            return false;
    }
    return true;
}

Outcome World::run(const std::function<void(const QString &)> &trace)
{
    m_trace = trace;
    if (m_plan.clocksDrift) {
        for (const auto &desk : m_desks) {
            count(Fault::F38);
            desk->clock().drift(qint64(m_troubles.below(1'000)) - 500);
        }
    }
    planActions();
    // A desk that died or sleeps in the last minute is back ten minutes later.
    m_time.runUntil(m_plan.minutes * minute + 10 * minute);
    mend();
    require(agreesWithin(patience), u"I24, the desks agree in time"_s);
    judge();
    probe();
    m_outcome.virtualMilliseconds = m_time.now();
    return m_outcome;
}

bool World::agreesWithin(qint64 milliseconds)
{
    const qint64 end = m_time.now() + milliseconds;
    while (!isQuiet() && m_time.step(end)) { }
    return isQuiet();
}

// One after the other writes over what the one before wrote and everybody saw: whatever the clocks
// say, the last one stands.
void World::probe()
{
    if (!m_outcome.broken.isEmpty())
        return;
    for (const auto &desk : m_desks) {
        const QString word = u"desk %1 was here"_s.arg(desk->number());
        m_workload.writeNote(desk->store(), word);
        note(word);
        require(agreesWithin(patience), u"I24, the desks agree on a note"_s);
        for (const auto &reader : m_desks)
            require(m_workload.readNote(reader->store()) == word,
                    u"I17, desk %1 sees the last note"_s.arg(reader->number()));
    }
}

} // namespace desk::sim
