#include "sync/engine/engine.h"

namespace desk::sync {

// What has to be said of rows, and cannot wait, is said first.
bool Engine::mayCarryFiles() const
{
    const bool isPressed = m_push && m_push->urgency != Priority::Later;
    return m_phase == Phase::Idle && m_trouble == HubState::UpToDate && m_lastContact
        && !m_isLeaving && !m_ended && !isPressed;
}

void Engine::take(const event::Carried &event, Moment now)
{
    if (event.reply.isOfHub)
        learnAllowance(event.reply, now);
    m_lane.take(event, now);
    if (m_lane.needsAccess())
        wish(m_pull, now.elapsed, Priority::Soon);
}

} // namespace desk::sync
