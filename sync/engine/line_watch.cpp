#include "sync/engine/line_watch.h"

namespace desk::sync {

namespace {

constexpr qint64 knocksEvery = 2'000;

// A fifth more or less, so that desks do not knock together.
qint64 untilNextKnock(Random &random)
{
    return knocksEvery - knocksEvery / 5 + qint64(random.below(knocksEvery * 2 / 5));
}

} // namespace

void LineWatch::broke(Moment now, Random &random)
{
    if (!m_isBroken)
        m_next = now.elapsed + untilNextKnock(random);
    m_isBroken = true;
}

void LineWatch::held()
{
    m_isBroken = false;
    m_isBelieved = true;
}

std::optional<qint64> LineWatch::due() const
{
    return m_isBroken && !m_isKnocking ? std::optional(m_next) : std::nullopt;
}

void LineWatch::begin(Moment now, Random &random)
{
    m_isKnocking = true;
    m_next = now.elapsed + untilNextKnock(random);
}

bool LineWatch::knocked(bool isOpen)
{
    m_isKnocking = false;
    const bool isNews = isOpen && m_isBroken && m_isBelieved;
    m_isBelieved = !isOpen;
    return isNews;
}

} // namespace desk::sync
