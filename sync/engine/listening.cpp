#include "sync/engine/listening.h"

#include <algorithm>

namespace desk::sync {

namespace {

constexpr qint64 quick = 10'000;
constexpr int mostQuickEnds = 3;
constexpr qint64 betweenAttempts = 5'000;
constexpr qint64 tryBetterAfter = 900'000;

} // namespace

std::optional<effect::Listen> ListeningPlan::begin(qint64 cursor, Moment now)
{
    if (m_way != Listening::Events && now.elapsed >= m_worseSince + tryBetterAfter) {
        m_way = Listening::Events;
        m_quickEnds = 0;
    }
    if (m_isListening || m_way == Listening::None || now.elapsed < m_next)
        return std::nullopt;
    m_isListening = true;
    m_isHeard = false;
    m_since = now.elapsed;
    return effect::Listen{.listening = m_way, .after = cursor};
}

bool ListeningPlan::ended(Moment now)
{
    m_isListening = false;
    m_next = m_since + betweenAttempts;
    const bool wasQuick = now.elapsed - m_since < quick;
    m_quickEnds = wasQuick ? m_quickEnds + 1 : 0;
    const bool isKeptBack = !wasQuick && !m_isHeard;
    if (isKeptBack || m_quickEnds >= mostQuickEnds)
        useNextWay(now);
    return wasQuick;
}

void ListeningPlan::startAnew()
{
    m_way = Listening::Events;
    m_quickEnds = 0;
    m_next = 0;
}

void ListeningPlan::answered()
{
    if (m_way != Listening::Poll)
        return;
    m_isListening = false;
    m_quickEnds = 0;
}

void ListeningPlan::useNextWay(Moment now)
{
    m_way = m_way == Listening::Events ? Listening::Poll : Listening::None;
    m_quickEnds = 0;
    m_worseSince = now.elapsed;
}

std::optional<qint64> ListeningPlan::due() const
{
    if (m_isListening)
        return std::nullopt;
    if (m_way == Listening::None)
        return m_worseSince + tryBetterAfter;
    return m_next;
}

} // namespace desk::sync
