#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <map>

namespace desk::sim {

inline constexpr qint64 second = 1'000;
inline constexpr qint64 minute = 60 * second;

/// What happens when, in milliseconds since the world began. Things of the same moment happen in
/// the order in which they were planned.
class Timeline
{
public:
    qint64 now() const { return m_now; }

    void in(qint64 delay, std::function<void()> what)
    {
        m_planned.emplace(std::pair{m_now + delay, m_next++}, std::move(what));
    }

    /// Lets the next thing happen, unless it lies after `end`. False when there is none.
    bool step(qint64 end)
    {
        if (m_planned.empty() || m_planned.begin()->first.first > end)
            return false;
        auto first = m_planned.extract(m_planned.begin());
        m_now = first.key().first;
        first.mapped()();
        return true;
    }

    /// Nothing happens any more until then.
    void rest(qint64 end) { m_now = std::max(m_now, end); }

private:
    qint64 m_now = 0;
    quint64 m_next = 0;
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_planned;
};

} // namespace desk::sim
