#include "core/base/assert.h"
#include "core/base/log.h"
#include "core/base/planted_bug.h"
#include "sync/engine/engine.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 longestPause = 900'000;
constexpr int triesBeforeHalving = 3;
/// What is published at once, without waiting on the disk; it keeps nobody waiting.
constexpr qsizetype mostRowsAtOnce = 1'000;

} // namespace

// One that says "in ten years" is not believed.
std::optional<qint64> retryAfter(const Reply &reply)
{
    bool isNumber = false;
    const qint64 seconds = reply.headers.value("retry-after").toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::min(seconds, longestPause / 1'000) * 1'000;
}

void Engine::learnFrom(const Reply &reply, Moment now)
{
    m_lastContact = now.wall;
    learnAllowance(reply, now);
    bool isTime = false;
    const qint64 hub = reply.headers.value("x-hub-time").toLongLong(&isTime);
    const qint64 onTheWay = (now.elapsed - m_askedAt) / 2;
    if (isTime)
        m_skew = toMilliseconds(now.wall) - onTheWay - hub;
}

void Engine::learnAllowance(const Reply &reply, Moment now)
{
    const auto allowance =
        readAllowance(reply.headers.value("ratelimit-policy"), reply.headers.value("ratelimit"));
    if (!allowance)
        return;
    m_budget.learn(*allowance, now);
    m_budgetUntil = now.wall + std::chrono::milliseconds(m_budget.believedFor());
}

void Engine::obeyPause(const Reply &reply, Moment now)
{
    m_budget.pauseUntil(now.elapsed + retryAfter(reply).value_or(60'000)
                        + qint64(m_random.below(1'000)));
}

void Engine::takeExchange(const Reply &reply, Moment now)
{
    const tl::expected<ExchangeResponse, ExchangeFault> page = decodeResponse(reply.body);
    if (page && fits(*page)) {
        takePage(*page, now);
        return;
    }
    // What fits no page that came before may mean that those were wrong.
    if (page)
        m_spool = {};
    log::warning("sync.answer_refused", {{"bytes", qint64(reply.body.size())}});
    breaker().failed(now, m_random);
    failForNow(HubState::Unreachable, now);
}

// Rulings on what was sent, in order; rows that begin where we stand.
bool Engine::fits(const ExchangeResponse &page) const
{
    const bool isOurEpoch = m_spool.epoch.isEmpty() || page.epoch == m_spool.epoch;
    const bool goesOn = page.reached >= m_request.after && page.reached <= page.head;
    if (!isOurEpoch || !goesOn || page.rulings.size() != m_request.operations.size())
        return false;
    for (qsizetype i = 0; i < page.rulings.size(); ++i) {
        if (page.rulings[i].operation != m_request.operations[i].sequence)
            return false;
    }
    // A page that brings nothing and is not the last would be asked for again without end.
    return page.isCheckpoint() || page.reached > m_request.after;
}

void Engine::takePage(const ExchangeResponse &page, Moment now)
{
    if (page.last < m_settled && !isPlanted(PlantedBug::LostOperationsNotNoticed)) {
        // The hub confirmed them once, and was put back to a backup since.
        beginAnew(page.last + 1);
        return;
    }
    m_isRenewed = false;
    m_sameFailures = 0;
    m_spool.rulings += page.rulings;
    m_spool.cursor = page.reached;
    m_spool.epoch = page.epoch;
    m_head = std::max(m_head, page.head);
    m_namesFiles = m_namesFiles || std::ranges::any_of(page.rows, [](const ConfirmedRow &row) {
                       return row.table == Attachment::table;
                   });
    if (isPlanted(PlantedBug::CursorBeforeRows) && !page.isCheckpoint())
        m_spool.cursor = page.head;
    m_isCheckpoint = page.isCheckpoint() || isPlanted(PlantedBug::CursorBeforeRows);
    m_request.after = page.reached;
    m_request.epoch = page.epoch;
    m_request.operations.clear();
    if (!m_isCheckpoint || m_spool.isSpooled || page.rows.size() > mostRowsAtOnce) {
        keep(page);
        return;
    }
    m_spool.rows = page.rows;
    publish(now);
}

// So many rows wait on the disk, and are compared with what stands there while they wait.
void Engine::keep(const ExchangeResponse &page)
{
    m_phase = Phase::Keeping;
    const bool isFirst = !m_spool.isSpooled || isPlanted(PlantedBug::RowsOfFirstPageLost);
    m_effects += effect::Keep{.rows = page.rows, .isFirst = isFirst, .isWhole = m_spool.isWhole};
    m_spool.isSpooled = true;
}

void Engine::publish(Moment now)
{
    const bool saysNothing = !m_spool.isSpooled && m_spool.rows.isEmpty()
        && m_spool.rulings.isEmpty() && m_spool.cursor == m_reached.cursor
        && m_spool.epoch == m_reached.epoch;
    if (saysNothing) {
        finish(now);
        return;
    }
    m_phase = Phase::Publishing;
    m_effects += effect::Publish{m_spool};
    // Whoever writes them has them.
    m_spool.rows.clear();
}

void Engine::takeChallenge(const Reply &reply, Moment now)
{
    const QByteArray nonce =
        QByteArray::fromHex(problemIn(reply).value("nonce"_L1).toString().toLatin1());
    m_phase = Phase::Renewing;
    ask({.request = Request::Renewal, .nonce = nonce}, now);
}

void Engine::takeRefusal(const Reply &reply, Moment now)
{
    if (m_phase == Phase::AskingForDigest && reply.status == 404) {
        takeNoDigest(now);
        return;
    }
    const QString code = problemIn(reply).value("code"_L1).toString();
    switch (reply.status) {
    case 401:
        renewAccess(reply, code, now);
        return;
    case 409:
        takeConflict(reply, code, now);
        return;
    case 426:
        stop(HubState::TooOld);
        return;
    case 429:
        m_phase = Phase::Idle;
        if (isPlanted(PlantedBug::RetryAfterIgnored))
            return;
        obeyPause(reply, now);
        return;
    default:
        break;
    }
    if (reply.status == 503) {
        const std::optional<qint64> pause = retryAfter(reply);
        if (!pause)
            breaker().failed(now, m_random);
        failForNow(HubState::Unreachable, now);
        m_leaveAloneUntil = now.elapsed + pause.value_or(0);
        m_notBefore = std::max(m_notBefore, m_leaveAloneUntil);
        return;
    }
    takeBadRequest(now);
}

// Either the hub is broken, or one of the operations breaks it: fewer go, until it is alone.
void Engine::takeBadRequest(Moment now)
{
    const bool mayBeOurs = m_phase == Phase::Exchanging && !m_request.operations.isEmpty();
    if (!mayBeOurs) {
        breaker().failed(now, m_random);
        failForNow(HubState::Unreachable, now);
        return;
    }
    ++m_sameFailures;
    if (m_sameFailures >= triesBeforeHalving && m_request.operations.size() == 1) {
        const QueuedOperation &operation = m_request.operations.first();
        log::error("sync.operation_buried", {{"operation", operation.sequence}});
        m_phase = Phase::Burying;
        ask({.request = Request::DeadLetter,
             .body = operation.body,
             .operation = operation.sequence},
            now);
        return;
    }
    if (m_sameFailures >= triesBeforeHalving) {
        if (!isPlanted(PlantedBug::PoisonNotIsolated))
            m_batch = std::max<qint64>(1, m_request.operations.size() / 2);
        // Alone, it gets its three tries.
        m_sameFailures = m_batch == 1 ? 0 : triesBeforeHalving;
    }
    failForNow(HubState::Unreachable, now);
}

void Engine::takeConflict(const Reply &reply, const QString &code, Moment now)
{
    m_spool = {};
    if (code == "op_gap"_L1) {
        const qint64 expected = problemIn(reply).value("expected"_L1).toInteger();
        if (expected > 0 && expected <= m_settled) {
            beginAnew(expected);
            return;
        }
    }
    if (code == "epoch_changed"_L1) {
        // What of ours it lost, its next answer tells.
        beginAnew(m_settled + 1);
        return;
    }
    if (code == "incarnation_conflict"_L1) {
        m_phase = Phase::EndingLife;
        m_effects += effect::EndLife{};
        return;
    }
    failForNow(HubState::Unreachable, now);
}

void Engine::beginAnew(qint64 from)
{
    m_phase = Phase::Requeueing;
    m_effects += effect::SendAgain{.from = from};
}

void Engine::renewAccess(const Reply &reply, const QString &code, Moment now)
{
    if (m_phase == Phase::Renewing && code == "device_revoked"_L1) {
        takeFarewell(reply, now);
        return;
    }
    const bool isInVain =
        m_isRenewed || m_phase == Phase::Challenging || m_phase == Phase::Renewing;
    if (isInVain) {
        stop(HubState::Revoked);
        return;
    }
    if (m_accessBreaker.isOpen(now)) {
        failForNow(HubState::Unreachable, now);
        m_notBefore = std::max(m_notBefore, m_accessBreaker.earliest());
        return;
    }
    // What becomes of a desk that was shut out is told with the renewal.
    m_phase = Phase::Challenging;
    ask({.request = Request::Challenge}, now);
}

void Engine::stop(HubState state)
{
    m_phase = Phase::Stopped;
    m_trouble = state;
    stopListening();
}

} // namespace desk::sync
