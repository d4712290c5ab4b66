#include "sync/engine/engine.h"

#include "core/base/assert.h"
#include "core/base/planted_bug.h"

#include <algorithm>

namespace desk::sync {

namespace {

constexpr qint64 mostOperations = 2'000;
constexpr qint64 mostBytes = 1 << 20;
constexpr qint64 mostRows = 60'000;
constexpr qint64 deadline = 3'000;
// Whoever asks for everything lets the hub pack it.
constexpr qint64 deadlineForAll = 30'000;

// How long a change waits for others, so that they go together. What is urgent waits only where
// requests are few.
qint64 patience(Priority urgency, const Budget &budget)
{
    switch (urgency) {
    case Priority::Now:
        return budget.isAmple() ? 20 : 200;
    case Priority::Soon:
        return 2'000;
    case Priority::Later:
        return 30'000;
    }
    return 0;
}

std::optional<qint64> sooner(std::optional<qint64> one, std::optional<qint64> other)
{
    return one && other ? std::min(one, other) : one ? one : other;
}

// What the hub needs to take a large push in, besides the answer itself.
qint64 deadlineFor(qsizetype bytes)
{
    return deadline + bytes / 32;
}

HubState troubleOf(Failure failure)
{
    switch (failure) {
    case Failure::KeyChanged:
        return HubState::KeyChanged;
    case Failure::NotTrusted:
    case Failure::Expired:
        return HubState::NotTrusted;
    case Failure::Unreachable:
    case Failure::TimedOut:
        break;
    }
    return HubState::Unreachable;
}

} // namespace

Engine::Engine(QString address, Random &random)
    : m_random(random)
    , m_address(std::move(address))
    , m_batch(mostOperations)
{
}

Effects Engine::on(const Event &event, Moment now)
{
    std::visit([&](const auto &what) { take(what, now); }, event);
    if (m_phase == Phase::Idle) {
        const std::optional<qint64> next = nextBeginning(now);
        const std::optional<qint64> comparison = nextComparison(now);
        const std::optional<qint64> knocking = nextKnock(now);
        if (next && *next <= now.elapsed)
            begin(now);
        else if (knocking && *knocking <= now.elapsed)
            knock(now);
        else if (comparison && *comparison <= now.elapsed)
            askForDigest(now);
        else
            listen(now);
    }
    m_lane.goOn(now, mayCarryFiles(), m_budget);
    noteContact();
    show(now);
    return std::exchange(m_effects, {});
}

std::optional<qint64> Engine::due(Moment now) const
{
    if (m_phase != Phase::Idle)
        return std::nullopt;
    // The end of a pause is shown, even when nobody has anything to say then.
    const auto goesOn =
        m_budget.isPaused(now) ? std::optional(m_budget.pausedUntil()) : std::nullopt;
    return sooner(sooner(sooner(nextOfRows(now), nextKnock(now)), goesOn),
                  m_lane.due(now, mayCarryFiles(), m_budget));
}

std::optional<qint64> Engine::nextOfRows(Moment now) const
{
    const bool mayListen = m_trouble == HubState::UpToDate;
    return sooner(nextOwnMove(now), mayListen ? m_listening.due() : std::nullopt);
}

void Engine::take(const event::Started &event, Moment now)
{
    m_phase = Phase::Idle;
    m_reached = event.reached;
    m_waiting = event.waiting;
    m_trouble = HubState::UpToDate;
    m_ended = event.ended;
    m_lifeBegan = event.lifeBegan;
    m_notedContact = event.lastContact;
    m_lane.begin();
    wish(m_pull, now.elapsed, Priority::Soon);
    compareLater(now);
    if (event.isCopy)
        stop(HubState::Copied);
}

void Engine::take(const event::Queued &event, Moment now)
{
    m_waiting = event.waiting;
    wish(m_push, now.elapsed + patience(event.urgency, m_budget), event.urgency);
}

void Engine::take(const event::QueueRead &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Reading);
    m_waiting = event.waiting;
    m_request = {.device = event.device,
                 .epoch = m_reached.epoch,
                 .after = m_reached.cursor,
                 .now = event.clock,
                 .limit = mostRows,
                 .before = event.before,
                 .lost = event.lost,
                 .heard = event.operations.size() == event.waiting ? m_reached.cursor : 0,
                 .operations = event.operations};
    m_settled = event.settled;
    if (m_spool.isSpooled)
        goOn();
    else
        m_spool = {.rows = {},
                   .rulings = {},
                   .cursor = m_reached.cursor,
                   .epoch = m_reached.epoch,
                   .isWhole = m_reached.cursor == 0};
    askForPage(now);
}

// The line broke between two pages. Those that were kept need not come again, and what was sent
// with the first of them has its rulings.
void Engine::goOn()
{
    m_request.epoch = m_spool.epoch;
    m_request.after = m_spool.cursor;
    m_request.heard = 0;
    m_request.operations.clear();
}

void Engine::take(const event::Answered &event, Moment now)
{
    m_line.held();
    if (!event.reply.isOfHub && isPlanted(PlantedBug::PortalBelieved)) {
        finish(now);
        m_push.reset();
        return;
    }
    if (!event.reply.isOfHub) {
        breaker().failed(now, m_random);
        failForNow(HubState::SignInNeeded, now);
        return;
    }
    learnFrom(event.reply, now);
    if (event.reply.status / 100 != 2) {
        takeRefusal(event.reply, now);
        return;
    }
    breaker().succeeded(now);
    switch (m_phase) {
    case Phase::Exchanging:
        takeExchange(event.reply, now);
        break;
    case Phase::Challenging:
        takeChallenge(event.reply, now);
        break;
    case Phase::Renewing:
        m_isRenewed = true;
        m_phase = Phase::Idle;
        break;
    case Phase::Burying:
        m_sameFailures = 0;
        m_phase = Phase::Idle;
        break;
    case Phase::AskingForLife:
        takeLife(event.reply, now);
        break;
    case Phase::AskingForDigest:
        takeDigest(event.reply, now);
        break;
    default:
        DESK_ASSERT(false);
    }
}

void Engine::take(const event::Failed &event, Moment now)
{
    const HubState trouble = troubleOf(event.failure);
    if (trouble == HubState::Unreachable)
        m_line.broke(now, m_random);
    else
        m_line.held();
    breaker().failed(now, m_random);
    failForNow(trouble, now);
}

void Engine::take(const event::Kept &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Keeping);
    if (!event.isDone)
        writeLater(now);
    else if (m_isCheckpoint)
        publish(now);
    else
        askForPage(now);
}

void Engine::take(const event::Published &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Publishing);
    m_waiting = event.waiting;
    if (!event.isDone && !isPlanted(PlantedBug::FailedWriteForgotten)) {
        writeLater(now);
        return;
    }
    if (m_namesFiles || m_reached.epoch != m_spool.epoch)
        m_lane.stir();
    m_namesFiles = false;
    const bool isNews = m_reached.cursor != m_spool.cursor;
    m_reached = {.epoch = m_spool.epoch, .cursor = m_spool.cursor};
    finish(now);
    // That this desk knows of the promise is what the hub waits for.
    if (event.isAwaited && isNews)
        wish(m_pull, now.elapsed, Priority::Soon);
}

void Engine::take(const event::Requeued &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Requeueing);
    m_waiting = event.waiting;
    m_ended = event.ended;
    m_reached = {};
    m_spool = {};
    m_head = 0;
    // It listens for a commit of a count that is over.
    stopListening();
    m_phase = Phase::Idle;
    wish(m_pull, now.elapsed, Priority::Now);
}

void Engine::begin(Moment now)
{
    m_isWantedAgain = false;
    if (m_ended) {
        askForLife(now);
        return;
    }
    m_phase = Phase::Reading;
    m_effects += effect::ReadQueue{.operations = m_batch, .bytes = mostBytes};
}

void Engine::ask(effect::Ask ask, Moment now)
{
    m_askedAt = now.elapsed;
    const bool asksForAll = m_phase == Phase::Exchanging && m_spool.isWhole;
    ask.deadline = asksForAll ? deadlineForAll : deadlineFor(ask.body.size());
    m_effects += std::move(ask);
}

void Engine::askForPage(Moment now)
{
    m_phase = Phase::Exchanging;
    m_budget.spend(now);
    ask({.request = Request::Exchange, .body = encodeRequest(m_request)}, now);
}

// The disk is full, or fails: the queue is as it was, and the hub answers the same again.
void Engine::writeLater(Moment now)
{
    m_phase = Phase::Idle;
    m_spool = {};
    m_notBefore = now.elapsed + m_retry.delay(m_random);
}

void Engine::finish(Moment now)
{
    m_phase = Phase::Idle;
    m_trouble = HubState::UpToDate;
    m_retry.reset();
    m_notBefore = 0;
    m_sameFailures = 0;
    m_isRenewed = false;
    m_lane.accessWorked();
    m_batch = std::min(mostOperations, m_batch * 2);
    m_push.reset();
    m_pull.reset();
    m_spool = {};
    m_request = {};
    // What was done meanwhile, and what did not fit.
    if (m_waiting > 0 && !isPlanted(PlantedBug::DoneMeanwhileForgotten))
        wish(m_push, now.elapsed, Priority::Soon);
    else if (m_isLeaving)
        shred();
    if (m_head > m_reached.cursor)
        wish(m_pull, now.elapsed, Priority::Soon);
    if (std::exchange(m_isWantedAgain, false))
        wish(m_pull, now.elapsed, Priority::Now);
    m_head = m_reached.cursor;
    if (m_listening.way() == Listening::None)
        pollLater(now);
}

void Engine::failForNow(HubState state, Moment now)
{
    m_phase = Phase::Idle;
    m_trouble = state;
    m_notBefore = now.elapsed + m_retry.delay(m_random);
    if (isPlanted(PlantedBug::QueueForgottenAfterFailure)) {
        m_push.reset();
        m_pull.reset();
        return;
    }
    if (!m_push && !m_pull)
        wish(m_pull, now.elapsed, Priority::Soon);
    stopListening();
}

void Engine::wish(std::optional<Wish> &wish, qint64 at, Priority urgency)
{
    if (!wish) {
        wish = Wish{.at = at, .urgency = urgency};
        return;
    }
    wish->at = std::min(wish->at, at);
    wish->urgency = std::min(wish->urgency, urgency);
}

std::optional<qint64> Engine::earliest(const std::optional<Wish> &wish, Moment now) const
{
    if (!wish)
        return std::nullopt;
    return std::max(
        {wish->at, m_budget.earliest(wish->urgency, now), m_notBefore, m_breaker.earliest()});
}

std::optional<qint64> Engine::nextBeginning(Moment now) const
{
    return sooner(earliest(m_push, now), earliest(m_pull, now));
}

std::optional<qint64> Engine::nextOwnMove(Moment now) const
{
    return sooner(nextBeginning(now), nextComparison(now));
}

} // namespace desk::sync
