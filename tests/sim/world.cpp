#include "tests/sim/world.h"

#include "core/store/sync_state.h"

#include <QCryptographicHash>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

constexpr int mostAtOnce = 1'000;
/// To find out which operations a hub can't swallow, one after the other.
constexpr qint64 patienceWithPoison = 120 * minute;

} // namespace

World::World(WorldFiles &files, const Plan &plan)
    : m_files(files)
    , m_plan(plan)
    , m_begin(files.begin().begin())
    , m_network(streamOf(plan.seed, "network"))
    , m_work(streamOf(plan.seed, "work"))
    , m_troubles(streamOf(plan.seed, "troubles"))
    , m_hubClock(m_time, m_begin)
    , m_workload(files.begin().people())
{
    m_files.putBack();
    m_hub = std::make_unique<hub::SqliteTenant>(m_files.takeHub(), m_hubClock);
    for (int number = 1; number <= Template::mostDesks; ++number)
        m_directory[number] = {.computer = number, .isUsed = number <= plan.desks};
    for (int number = 1; number <= plan.desks; ++number)
        m_desks.push_back(std::make_unique<SimDesk>(*this, number, m_begin));
}

World::~World()
{
    if (!m_isHubRestored)
        m_files.giveHub(std::move(m_hub->database()));
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

// Each has a chance of its own: what is left out does not change the others.
void World::planActions()
{
    const qint64 length = m_plan.minutes * minute;
    for (int i = 0; i < m_plan.actions; ++i) {
        const qint64 at = qint64(m_work.below(quint64(length)));
        const quint64 chance = m_work.next();
        if (!m_plan.withoutActions.contains(i))
            m_time.in(at, [this, chance] { act(chance); });
    }
}

void World::planTroubles()
{
    const qint64 length = m_plan.minutes * minute;
    for (int i = 0; i < m_plan.actions; ++i) {
        const qint64 at = qint64(m_troubles.below(quint64(length)));
        const quint64 chance = m_troubles.next();
        if (!m_plan.withoutTroubles.contains(i))
            m_time.in(at, [this, chance] { trouble(chance); });
    }
    if (m_plan.hubIsRestored != 0) {
        m_time.in(length / 3, [this] { backUpHub(); });
        m_time.in(length * 2 / 3, [this] { restoreHub(); });
    }
    planLives();
}

// Drawn apart, so that what else is done is the same with and without these.
Deed World::deedAt(Store &store, quint64 chance, Random &choices)
{
    SeededRandom keeping = streamOf(chance, "leases");
    if (keeping.below(1'000) < quint64(m_plan.leases))
        return m_workload.keepRooms(store, keeping);
    SeededRandom paying = streamOf(chance, "deposits");
    if (paying.below(1'000) < quint64(m_plan.deposits))
        return m_workload.moveDeposit(store, paying);
    SeededRandom giving = streamOf(chance, "times");
    if (giving.below(1'000) < quint64(m_plan.times))
        return m_workload.giveTime(store, giving);
    return m_workload.act(store, choices, m_outcome.operations);
}

void World::act(quint64 chance)
{
    SeededRandom choices(chance);
    SimDesk &desk = *m_desks[choices.below(m_desks.size())];
    if (!desk.isUp())
        return;
    count(Fault::F51);
    ++m_outcome.operations;
    const qint64 made = desk.made();
    const Deed deed = deedAt(desk.store(), chance, choices);
    notePapers(desk, made);
    notePromises(desk, made);
    if (deed.text)
        noteText(desk, *deed.text);
    note(u"desk %1 %2"_s.arg(desk.number()).arg(deed.what)
         + (deed.text ? u": "_s + deed.text->before + u" -> "_s + deed.text->after : QString()));
}

void World::trouble(quint64 chance)
{
    SeededRandom choices(chance);
    SimDesk &desk = *m_desks[choices.below(m_desks.size())];
    const qint64 length = qint64(choices.below(10 * minute));
    const auto comes = [&choices](int thousandths) {
        return choices.below(1'000) < quint64(thousandths);
    };
    if (m_isMended || !desk.isUp())
        return;
    if (comes(m_plan.partitions)) {
        count(Fault::F8);
        m_cutOffUntil[desk.number()] = m_time.now() + length;
        note(u"desk %1 is cut off for %2 s"_s.arg(desk.number()).arg(length / second));
        if (m_listening.erase(desk.number()) > 0)
            desk.happened(sync::event::ListeningEnded{});
    } else if (comes(m_plan.deaths)) {
        count(Fault::F23);
        note(u"desk %1 dies"_s.arg(desk.number()));
        desk.die();
        m_pausedUntil.erase(desk.number());
        m_time.in(length, [&desk] { desk.standUp(); });
    } else if (comes(m_plan.sleeps)) {
        count(Fault::F27);
        note(u"desk %1 sleeps"_s.arg(desk.number()));
        desk.sleep(length);
    } else if (comes(m_plan.fullDisks)) {
        desk.fillDisk(length);
    } else if (comes(m_plan.clockJumps)) {
        count(Fault::F37);
        const qint64 by = qint64(choices.below(3 * 86'400 * second)) - 86'400 * second;
        note(u"the clock of desk %1 jumps by %2 s"_s.arg(desk.number()).arg(by / second));
        desk.clock().jump(by);
    } else if (comes(m_plan.filesPutBack)) {
        putFileBack(desk);
    }
}

void World::mend()
{
    m_isMended = true;
    m_cutOffUntil.clear();
    for (const auto &desk : m_desks) {
        desk->fillDisk(0);
        if (!desk->isUp())
            continue;
        m_madeBeforeMending[desk->life()] =
            desk->settledInLife() + outbox::waitingCount(desk->database());
        if (desk->needsCode())
            typeCode(*desk);
    }
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
    return !isSomebodyAwaited();
}

Outcome World::run(const std::function<void(const QString &)> &trace)
{
    m_trace = trace;
    try {
        live();
    } catch (const std::exception &error) {
        require(false, u"I1, nothing fails: "_s + QString::fromUtf8(error.what()));
    }
    m_outcome.virtualMilliseconds = m_time.now();
    return m_outcome;
}

void World::live()
{
    if (m_plan.clocksDrift != 0) {
        for (const auto &desk : m_desks) {
            count(Fault::F38);
            desk->clock().drift(qint64(m_troubles.below(1'000)) - 500);
        }
    }
    planActions();
    planTroubles();
    // A desk that died or sleeps in the last minute is back ten minutes later.
    liveUntil(m_plan.minutes * minute + 10 * minute);
    mend();
    require(agreesWithin(m_plan.poisonous > 0 ? patienceWithPoison : patience),
            u"I24, the desks agree in time"_s);
    if (isWell())
        judge();
    probe();
    probeAlone();
}

// One promise broken is enough: what comes of it takes long, and tells nothing more.
void World::liveUntil(qint64 end)
{
    while (isWell() && step(end)) { }
    m_time.rest(end);
}

bool World::step(qint64 end)
{
    const qint64 before = m_time.now();
    if (!m_time.step(end))
        return false;
    m_atOnce = m_time.now() == before ? m_atOnce + 1 : 0;
    require(m_atOnce < mostAtOnce, u"I36, nobody turns in circles"_s);
    return true;
}

bool World::agreesWithin(qint64 milliseconds)
{
    const qint64 begin = m_time.now();
    const auto end = [&] {
        qint64 goesOn = std::max(begin, m_lastFault);
        for (const auto &[desk, until] : m_amidFaults)
            goesOn = std::max(goesOn, until);
        for (const auto &[desk, until] : m_pausedUntil)
            goesOn = std::max(goesOn, until);
        return goesOn + milliseconds;
    };
    while (isWell() && !isQuiet() && step(end())) { }
    return isQuiet();
}

} // namespace desk::sim
