#include "tests/sim/sim_desk.h"

#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"
#include "sync/engine/replica_events.h"
#include "tests/sim/world.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

namespace desk::sim {

namespace {

constexpr qint64 anchorIsKeptEvery = minute;
constexpr qint64 knockTakes = 20;

SeededRandom streamOfDesk(const World &world, const char *name, int number)
{
    return streamOf(world.plan().seed, QByteArray(name) + QByteArray::number(number));
}

QByteArray computerOf(int number)
{
    return QByteArray(32, char('a' + number));
}

} // namespace

SimDesk::SimDesk(World &world, int number, Instant begin)
    : m_world(world)
    , m_number(number)
    , m_clock(world.time(), begin)
    , m_chance(streamOfDesk(world, "engine", number))
    , m_anchorChance(streamOfDesk(world, "anchor", number))
    , m_computer(computerOf(number))
{
    standUp();
}

SimDesk::SimDesk(World &world, int number, Instant begin, const SimDesk &original, bool isWhole)
    : m_world(world)
    , m_number(number)
    , m_clock(world.time(), begin)
    , m_chance(streamOfDesk(world, "engine", number))
    , m_anchorChance(streamOfDesk(world, "anchor", number))
    , m_secrets(original.m_secrets)
    , m_computer(isWhole ? original.m_computer : computerOf(number))
{
    world.files().putDesk(number, world.files().imageOfDesk(original.number()));
    standUp();
}

SimDesk::~SimDesk()
{
    if (m_store)
        m_world.files().giveDesk(m_number, std::move(m_store->database()));
}

sync::DeviceLife SimDesk::life()
{
    const sync_state::Life life = sync_state::life(database());
    return {.number = life.device, .incarnation = life.incarnation};
}

qint64 SimDesk::settledInLife()
{
    return std::max<qint64>(0,
                            outbox::lastSettled(database()) - sync_state::life(database()).after);
}

qint64 SimDesk::made()
{
    return database().value<qint64>("SELECT v FROM sync_state WHERE k = 'next_op'") - 1;
}

void SimDesk::standUp()
{
    ++m_life;
    m_ids =
        std::make_unique<SeededRandom>(streamOf(m_world.plan().seed * 64 + quint64(m_life),
                                                QByteArray("ids") + QByteArray::number(m_number)));
    m_store = std::make_unique<Store>(m_world.files().takeDesk(m_number), m_clock, *m_ids);
    DESK_ASSERT(sync::dropAnchor(*m_store, m_secrets, m_computer, m_anchorChance));
    m_store->listen([this](const Changes &changes) {
        if (changes.queued)
            happened(sync::event::Queued{.urgency = *changes.queued,
                                         .waiting = changes.waitingOperations});
    });
    begin();
}

void SimDesk::begin()
{
    m_engine = std::make_unique<sync::Engine>(u"hub"_s, m_chance);
    if (m_world.plan().filesPutBack > 0 || m_world.plan().fileIsCopied > 0)
        keepAnchorLater();
    happened(sync::startedWith(database()));
}

// As AnchorKeeper does.
void SimDesk::keepAnchor()
{
    const sync_state::Marks marks = sync_state::marks(database());
    if (const auto kept = sync::Anchor::read(m_secrets))
        DESK_ASSERT(kept->grown(marks.operations, marks.incarnation).keep(m_secrets));
}

void SimDesk::keepAnchorLater()
{
    later(anchorIsKeptEvery, [this] {
        keepAnchor();
        keepAnchorLater();
    });
}

void SimDesk::end()
{
    keepAnchor();
    die();
}

void SimDesk::backUp()
{
    m_backup = Backup{.file = m_world.files().imageOfDesk(m_number),
                      .secrets = m_secrets.all,
                      .made = made(),
                      .at = m_world.time().now()};
}

std::optional<qint64> SimDesk::madeUntilBackup() const
{
    return m_backup ? std::optional(m_backup->made) : std::nullopt;
}

void SimDesk::putBack(bool isWhole)
{
    m_world.files().putDesk(m_number, m_backup->file);
    if (isWhole)
        m_secrets.all = m_backup->secrets;
    standUp();
}

bool SimDesk::needsCode()
{
    const HubState state = m_engine->status().state;
    return (state == HubState::Copied || state == HubState::Revoked)
        && sync_state::knowsHub(database());
}

void SimDesk::become(const Device &device)
{
    DESK_ASSERT(m_store->becomeDesk(device));
    ++m_life;
    m_due.reset();
    begin();
}

void SimDesk::die()
{
    ++m_life;
    m_world.stopListening(*this);
    m_due.reset();
    m_engine.reset();
    m_world.files().cutPower(m_number, [this] { m_store.reset(); });
}

void SimDesk::sleep(qint64 milliseconds)
{
    if (m_world.time().now() < m_asleepUntil)
        return;
    m_asleepUntil = m_world.time().now() + milliseconds;
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
    return {.elapsed = m_world.time().now(), .wall = m_clock.now()};
}

void SimDesk::happened(const sync::Event &event)
{
    for (const sync::Effect &effect : m_engine->on(event, moment()))
        std::visit([this](const auto &one) { carryOut(one); }, effect);
    planDue();
}

void SimDesk::planDue()
{
    const std::optional<qint64> due = m_engine->due(moment());
    // What is planned already need not be planned again.
    if (due == m_due)
        return;
    m_due = due;
    const quint64 number = ++m_dueNumber;
    if (!due)
        return;
    later(std::max<qint64>(0, *due - moment().elapsed), [this, number] {
        if (number != m_dueNumber)
            return;
        m_due.reset();
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
    later(1, [this, effect] { happened(sync::readQueue(database(), effect, m_clock.now())); });
}

void SimDesk::carryOut(const sync::effect::Ask &effect)
{
    m_world.send(*this, effect, [this, life = m_life](const sync::Event &event) {
        if (life == m_life)
            later(0, [this, event] { happened(event); });
    });
}

bool SimDesk::isDiskFull()
{
    const bool isFull = m_world.time().now() < m_fullUntil;
    if (isFull)
        m_world.count(Fault::F29);
    return isFull;
}

// A slice takes a millisecond, between any two of which the desk may die or somebody may work.
StoreAccess SimDesk::inSlices()
{
    return [this](std::function<void(Store &)> work) {
        later(1, [this, work = std::move(work)] { work(*m_store); });
    };
}

void SimDesk::carryOut(const sync::effect::Keep &effect)
{
    const auto kept = [this](bool isDone) { happened(sync::event::Kept{.isDone = isDone}); };
    if (isDiskFull())
        later(2, [kept] { kept(false); });
    else
        keepInSlices(inSlices(), effect.rows, effect.isFirst, effect.isWhole, kept);
}

// What waits is told in the turn that counted it: an operation that is queued later is news.
void SimDesk::carryOut(const sync::effect::Publish &effect)
{
    const auto judged = [this](const sync_state::Reached &before, bool isDone) {
        const sync_state::Reached after = sync_state::reached(database());
        m_world.require(after.epoch != before.epoch || after.cursor >= before.cursor,
                        u"I6, nobody forgets how far they have come"_s);
        happened(sync::publishedWith(*m_store, isDone));
    };
    later(2, [this, effect, judged] {
        const bool isFull = isDiskFull();
        const sync_state::Reached before = sync_state::reached(database());
        if (!isFull && effect.checkpoint.isSpooled)
            publishInSlices(inSlices(), effect.checkpoint, [judged, before](Store &, bool isDone) {
                judged(before, isDone);
            });
        else
            judged(before, !isFull && m_store->merge(effect.checkpoint).has_value());
    });
}

void SimDesk::carryOut(const sync::effect::SendAgain &effect)
{
    later(2, [this, effect] {
        DESK_ASSERT(m_store->sendAgain(effect.from));
        happened(sync::event::Requeued{.waiting = outbox::waitingCount(database()),
                                       .ended = sync_state::endedLife(database())});
    });
}

void SimDesk::carryOut(const sync::effect::EndLife &)
{
    later(2, [this] {
        DESK_ASSERT(m_store->endLife(m_store->place().device.incarnation + 1));
        happened(sync::event::LifeEnded{.ended = sync_state::endedLife(database())});
    });
}

void SimDesk::carryOut(const sync::effect::BeginLife &effect)
{
    later(2, [this, effect] {
        DESK_ASSERT(m_store->beginLife(effect.incarnation));
        happened(sync::event::LifeBegun{.isDone = true});
    });
}

void SimDesk::carryOut(const sync::effect::Count &)
{
    countInSlices(inSlices(), [this](const std::optional<ConfirmedDigest> &digest) {
        happened(sync::event::Counted{.digest = digest});
    });
}

void SimDesk::carryOut(const sync::effect::ReadTransfers &effect)
{
    later(1, [this, effect] {
        const AttachmentFiles noPhotos(u"no-photos"_s, test::testKey());
        happened(isDiskFull() ? sync::event::TransfersRead{}
                              : sync::readTransfers(*m_store, noPhotos, effect));
    });
}

// Nobody takes a photo in any history: the lane of files has nothing to carry.
void SimDesk::carryOut(const sync::effect::Carry &)
{
    DESK_ASSERT(false);
}

void SimDesk::carryOut(const sync::effect::TakeIn &)
{
    DESK_ASSERT(false);
}

void SimDesk::carryOut(const sync::effect::NoteContact &effect)
{
    later(1, [this, at = effect.at] {
        if (!isDiskFull())
            (void)m_store->writeConfirmed(
                [at](db::Database &database) { sync_state::noteContact(database, at); });
    });
}

void SimDesk::carryOut(const sync::effect::Listen &effect)
{
    m_world.listen(*this, effect.after);
}

void SimDesk::carryOut(const sync::effect::Knock &)
{
    later(knockTakes,
          [this] { happened(sync::event::Knocked{.isOpen = !m_world.isCutOff(*this)}); });
}

void SimDesk::carryOut(const sync::effect::Show &effect)
{
    m_world.note(u"desk %1 is %2"_s.arg(m_number).arg(QString(nameOf(effect.status.state))));
    if (effect.status.state == HubState::Copied || effect.status.state == HubState::Revoked)
        m_world.typeCodeLater(*this);
    m_world.require(effect.status.differences == 0,
                    u"I3, a desk that compares has what the hub has"_s);
}

void SimDesk::carryOut(const sync::effect::StopListening &)
{
    m_world.stopListening(*this);
}

} // namespace desk::sim
