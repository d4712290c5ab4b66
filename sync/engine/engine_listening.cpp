#include "core/base/planted_bug.h"
#include "sync/engine/engine.h"

#include <algorithm>

// How a desk hears that there is something new, and asks by itself where nobody tells it.

namespace desk::sync {

namespace {

// Desks that hear of a commit at once don't ask all at once.
constexpr qint64 wakeJitterADesk = 20;
constexpr qint64 mostWakeJitter = 500;
constexpr qint64 pollWithin = 60'000;
constexpr qint64 soonAfterQuickEnd = 2'000;

} // namespace

void Engine::take(const event::Heard &, Moment now)
{
    m_listening.heard();
    m_lastContact = now.wall;
}

void Engine::take(const event::Woken &event, Moment now)
{
    if (isPlanted(PlantedBug::WakeUpIgnored))
        return;
    m_listening.heard();
    m_listening.answered();
    // A head that lies behind us is news as well: the hub was put back to a backup.
    m_head = event.head;
    if (m_head == m_reached.cursor)
        return;
    const qint64 jitter = std::min(mostWakeJitter, m_budget.desks() * wakeJitterADesk);
    wish(m_pull, now.elapsed + qint64(m_random.below(quint64(jitter))), Priority::Soon);
}

void Engine::take(const event::ListeningEnded &, Moment now)
{
    if (isPlanted(PlantedBug::EndOfListeningIgnored))
        return;
    const bool wasQuick = m_listening.ended(now);
    if (m_listening.way() == Listening::None) {
        pollLater(now);
        return;
    }
    // What was said while nobody listened. Where nobody can, the hub may be gone: an exchange
    // tells.
    const qint64 within = wasQuick ? soonAfterQuickEnd : pollWithin;
    wish(m_pull, now.elapsed + qint64(m_random.below(within)), Priority::Soon);
}

void Engine::stopListening()
{
    if (!m_listening.isListening())
        return;
    m_listening.stopped();
    m_effects += effect::StopListening{};
}

void Engine::listen(Moment now)
{
    if (m_trouble != HubState::UpToDate || !m_lastContact || m_isLeaving)
        return;
    if (const std::optional<effect::Listen> listen = m_listening.begin(m_reached.cursor, now))
        m_effects += *listen;
}

void Engine::pollLater(Moment now)
{
    // Up to a fifth earlier, so that desks do not ask together, and never later: an edit that
    // gathered for half a minute is seen everywhere a minute after that.
    const qint64 next = pollWithin - qint64(m_random.below(pollWithin / 5));
    wish(m_pull, now.elapsed + next, Priority::Later);
}

} // namespace desk::sync
