#include "tests/sim/sim_desk.h"

#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"
#include "tests/sim/world.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

namespace desk::sim {

SimDesk::SimDesk(World &world, int number, QString path, Instant begin)
    : m_world(world)
    , m_number(number)
    , m_path(std::move(path))
    , m_clock(world.time(), begin)
    , m_chance(streamOf(world.plan().seed, QByteArray("engine") + QByteArray::number(number)))
{
    standUp();
}

SimDesk::~SimDesk() = default;

void SimDesk::standUp()
{
    ++m_life;
    m_ids =
        std::make_unique<SeededRandom>(streamOf(m_world.plan().seed * 64 + quint64(m_life),
                                                QByteArray("ids") + QByteArray::number(m_number)));
    m_store = std::make_unique<Store>(
        db::Database::open({.path = m_path, .key = test::testKey(), .fileSystem = {}}),
        m_clock,
        *m_ids);
    m_engine = std::make_unique<sync::Engine>(u"hub"_s, m_chance);
    m_store->listen([this](const Changes &changes) {
        if (changes.queued)
            happened(sync::event::Queued{.urgency = *changes.queued,
                                         .waiting = changes.waitingOperations});
    });
    happened(sync::event::Started{.reached = sync_state::reached(database()),
                                  .waiting = outbox::waitingCount(database())});
}

void SimDesk::die()
{
    ++m_life;
    m_world.stopListening(*this);
    m_engine.reset();
    m_store.reset();
}

void SimDesk::sleep(qint64 milliseconds)
{
    if (m_world.time().now() < m_asleepUntil)
        return;
    m_asleepUntil = m_world.time().now() + milliseconds;
    m_slept += milliseconds;
    m_world.stopListening(*this);
    // What was asked before the sleep is not answered any more.
    const int life = m_life;
    m_world.time().in(milliseconds, [this, life] {
        if (life == m_life)
            happened(sync::event::Resumed{});
    });
}

void SimDesk::fillDisk(qint64 milliseconds)
{
    m_fullUntil = m_world.time().now() + milliseconds;
}

sync::Moment SimDesk::moment() const
{
    return {.elapsed = m_world.time().now() - m_slept, .wall = m_clock.now()};
}

void SimDesk::happened(const sync::Event &event)
{
    for (const sync::Effect &effect : m_engine->on(event, moment()))
        std::visit([this](const auto &one) { carryOut(one); }, effect);
    planDue();
}

void SimDesk::planDue()
{
    const quint64 number = ++m_dueNumber;
    const std::optional<qint64> due = m_engine->due(moment());
    if (!due)
        return;
    later(std::max<qint64>(0, *due - moment().elapsed), [this, number] {
        if (number == m_dueNumber)
            happened(sync::event::Due{});
    });
}

void SimDesk::later(qint64 delay, std::function<void()> what)
{
    m_world.time().in(delay, [this, life = m_life, what = std::move(what)] {
        if (life != m_life)
            return;
        const qint64 now = m_world.time().now();
        if (now < m_asleepUntil)
            later(m_asleepUntil - now, what);
        else
            what();
    });
}

void SimDesk::carryOut(const sync::effect::ReadQueue &effect)
{
    later(1, [this, effect] {
        const sync_state::Life life = sync_state::life(database());
        sync::event::QueueRead read{
            .device = {.number = life.device, .incarnation = life.incarnation},
            .clock = toMilliseconds(sync_state::stampedUntil(database(), m_clock.now())),
            .operations = outbox::waiting(database(), 0, effect.operations),
            .waiting = outbox::waitingCount(database()),
            .settled = outbox::lastSettled(database()),
            .before = sync_state::reached(database()).before,
        };
        happened(read);
    });
}

void SimDesk::carryOut(const sync::effect::Ask &effect)
{
    m_world.send(*this, effect, [this, life = m_life](const sync::Event &event) {
        if (life == m_life)
            later(0, [this, event] { happened(event); });
    });
}

void SimDesk::carryOut(const sync::effect::Publish &effect)
{
    later(2, [this, effect] {
        const bool isFull = m_world.time().now() < m_fullUntil;
        if (isFull)
            m_world.count(Fault::F29);
        const bool isDone = !isFull && m_store->merge(effect.checkpoint).has_value();
        happened(
            sync::event::Published{.isDone = isDone, .waiting = outbox::waitingCount(database())});
    });
}

void SimDesk::carryOut(const sync::effect::SendAgain &effect)
{
    later(2, [this, effect] {
        DESK_ASSERT(m_store->sendAgain(effect.from));
        happened(sync::event::Requeued{.waiting = outbox::waitingCount(database())});
    });
}

void SimDesk::carryOut(const sync::effect::Listen &effect)
{
    m_world.listen(*this, effect.after);
}

void SimDesk::carryOut(const sync::effect::Show &effect)
{
    m_world.note(u"desk %1 is %2"_s.arg(m_number).arg(QString(nameOf(effect.status.state))));
}

void SimDesk::carryOut(const sync::effect::StopListening &)
{
    m_world.stopListening(*this);
}

} // namespace desk::sim
