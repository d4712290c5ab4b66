#pragma once

#include "core/base/clock.h"

#include <array>

namespace desk::hub {

/// The minute of an instant, counted since 1970.
qint64 minuteAt(Instant now);
/// How long it takes until a minute begins.
std::chrono::milliseconds timeUntil(qint64 minute, Instant now);

/// How much was spent in each of the last 15 minutes. Minutes are counted since 1970.
class MinuteWindow
{
public:
    static constexpr int length = 15;

    void add(qint64 minute, int cost);

    /// What was spent in the 15 minutes that end with this one. Asked of a later minute, what will
    /// be left of it then when nothing more is spent.
    int sumAt(qint64 minute) const;

    /// What was spent in this minute alone.
    int costIn(qint64 minute) const;

    /// Calls back with (minute, cost) for each minute of them in which something was spent.
    template <class Visit>
    void forEachAt(qint64 minute, Visit visit) const
    {
        for (const Count &count : m_counts) {
            if (count.cost > 0 && isWithin(count, minute))
                visit(count.minute, count.cost);
        }
    }

    /// The first minute after this one in which something leaves the window; that minute itself
    /// plus 15 when nothing is in it.
    qint64 nextChangeAfter(qint64 minute) const;

private:
    struct Count
    {
        qint64 minute = 0;
        int cost = 0;
    };

    static bool isWithin(const Count &count, qint64 minute)
    {
        return count.minute > minute - length && count.minute <= minute;
    }

    std::array<Count, length> m_counts{};
};

} // namespace desk::hub
