#include "core/base/planted_bug.h"
#include "sync/engine/engine.h"

#include <algorithm>

// When the line to the hub is whole again, a person is not to wait for what failures have added up
// to.

namespace desk::sync {

namespace {

// Desks whose line comes back at once don't ask all at once.
constexpr qint64 mostJitter = 1'000;

} // namespace

Breaker &Engine::breaker()
{
    const bool isAboutAccess = m_phase == Phase::Challenging || m_phase == Phase::Renewing;
    return isAboutAccess ? m_accessBreaker : m_breaker;
}

void Engine::letOneTry()
{
    m_breaker.letOneTry();
    m_accessBreaker.letOneTry();
}

void Engine::take(const event::Resumed &, Moment now)
{
    m_retry.reset();
    m_notBefore = now.elapsed;
    letOneTry();
    m_lane.resume(now);
    // The other end may have forgotten us while we slept, and would never say so.
    if (!isPlanted(PlantedBug::ConnectionTrustedAfterSleep))
        stopListening();
    wish(m_pull, now.elapsed, Priority::Soon);
}

void Engine::take(const event::NetworkCame &, Moment now)
{
    // A hub that answers, but not as it should, is no nearer than before.
    if (m_trouble == HubState::Unreachable && !m_line.isBroken())
        return;
    lineIsWhole(now);
}

void Engine::take(const event::Knocked &event, Moment now)
{
    // What is under way tells more than the knock.
    const bool isWaiting = m_phase == Phase::Idle || m_phase == Phase::Stopped;
    if (m_line.knocked(event.isOpen && isWaiting))
        lineIsWhole(now);
}

void Engine::lineIsWhole(Moment now)
{
    m_retry.reset();
    letOneTry();
    m_notBefore = std::max(now.elapsed + qint64(m_random.below(mostJitter)), m_leaveAloneUntil);
    m_lane.resume(now);
    m_listening.startAnew();
    stopListening();
    wish(m_pull, now.elapsed, Priority::Soon);
}

std::optional<qint64> Engine::nextKnock(Moment now) const
{
    const bool isWaiting = m_phase == Phase::Idle && m_trouble == HubState::Unreachable;
    return isWaiting && !m_budget.isPaused(now) ? m_line.due() : std::nullopt;
}

void Engine::knock(Moment now)
{
    m_line.begin(now, m_random);
    m_effects += effect::Knock{};
}

} // namespace desk::sync
