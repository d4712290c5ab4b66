#include "sync/engine/engine.h"

#include <algorithm>

// What people want at once.

namespace desk::sync {

void Engine::take(const event::Wanted &, Moment now)
{
    // The hub may be content with this version by now.
    if (m_phase == Phase::Stopped && m_trouble == HubState::TooOld)
        m_phase = Phase::Idle;
    // What is under way may have been answered before another desk did what is looked for.
    m_isWantedAgain = m_phase != Phase::Idle;
    m_notBefore = now.elapsed;
    letOneTry();
    m_lane.tryAgain(now);
    wish(m_pull, now.elapsed, Priority::Now);
}

void Engine::take(const event::AnsweredBesides &event, Moment now)
{
    if (!event.reply.isOfHub)
        return;
    m_lastContact = now.wall;
    learnAllowance(event.reply, now);
    if (event.reply.status == 429)
        obeyPause(event.reply, now);
    // An exchange renews the access; a person waits for it.
    if (event.reply.status == 401)
        wish(m_pull, now.elapsed, Priority::Now);
}

qint64 Engine::pausedFor(Moment now) const
{
    return std::max<qint64>(0, m_budget.pausedUntil() - now.elapsed);
}

} // namespace desk::sync
