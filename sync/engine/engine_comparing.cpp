#include "core/base/log.h"
#include "sync/engine/engine.h"
#include "sync/protocol/enrolment.h"

#include <algorithm>

namespace desk::sync {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 latestFirst = 10 * minute; ///< at most, after the program began
constexpr qint64 day = 24 * 60 * minute;
/// Once may be a mistake of the moment, and asking for everything is not cheap.
constexpr int differencesToBelieve = 2;

} // namespace

void Engine::compareLater(Moment now)
{
    m_compareAt = now.elapsed + minute + qint64(m_random.below(latestFirst - minute));
}

// Only who has all that the hub has, as far as it knows, can compare.
std::optional<qint64> Engine::nextComparison(Moment now) const
{
    const bool isWell = m_trouble == HubState::UpToDate && m_lastContact && m_reached.cursor > 0
        && !m_isLeaving && !m_ended && !m_pull && !m_push;
    if (!isWell || !m_compareAt)
        return std::nullopt;
    return std::max(
        {*m_compareAt, m_budget.earliest(Priority::Later, now), m_notBefore, m_breaker.earliest()});
}

void Engine::askForDigest(Moment now)
{
    // Whatever comes of it, it does not ask again at once.
    compareLater(now);
    m_phase = Phase::AskingForDigest;
    m_budget.spend(now);
    ask({.request = Request::Digest}, now);
}

void Engine::takeDigest(const Reply &reply, Moment now)
{
    m_phase = Phase::Idle;
    const std::optional<DigestAnswer> answer = DigestAnswer::decode(reply.body);
    if (!answer) {
        breaker().failed(now, m_random);
        failForNow(HubState::Unreachable, now);
        return;
    }
    // The hub went on meanwhile: there is nothing to compare with.
    if (answer->epoch != m_reached.epoch || answer->head != m_reached.cursor)
        return;
    m_hubHas = answer->digest;
    m_phase = Phase::Counting;
    m_effects += effect::Count{};
}

// A hub of an older version.
void Engine::takeNoDigest(Moment now)
{
    breaker().succeeded(now);
    m_phase = Phase::Idle;
    m_compareAt.reset();
}

void Engine::take(const event::Counted &event, Moment now)
{
    m_phase = Phase::Idle;
    if (!event.digest)
        return;
    if (*event.digest == m_hubHas) {
        m_differences = 0;
        m_compared = now.wall;
        m_compareAt = now.elapsed + day - qint64(m_random.below(day / 10));
        return;
    }
    ++m_differences;
    ++m_differencesEver;
    log::error("sync.differs",
               {{"rows", event.digest->rows},
                {"hub", m_hubHas.rows},
                {"cursor", m_reached.cursor},
                {"times", qint64{m_differences}}});
    if (m_differences < differencesToBelieve)
        return;
    // All that the hub has, from the first row on; what it does not have is forgotten.
    m_differences = 0;
    m_reached.cursor = 0;
    m_head = 0;
    stopListening();
    wish(m_pull, now.elapsed, Priority::Soon);
}

} // namespace desk::sync
