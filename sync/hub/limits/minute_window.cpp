#include "sync/hub/limits/minute_window.h"

namespace desk::hub {

void MinuteWindow::add(qint64 minute, int cost)
{
    Count &count = m_counts[size_t(minute % length)];
    if (count.minute != minute)
        count = {.minute = minute, .cost = 0};
    count.cost += cost;
}

int MinuteWindow::sumAt(qint64 minute) const
{
    int sum = 0;
    for (const Count &count : m_counts) {
        if (count.minute > minute - length && count.minute <= minute)
            sum += count.cost;
    }
    return sum;
}

qint64 MinuteWindow::nextChangeAfter(qint64 minute) const
{
    for (qint64 later = minute + 1; later < minute + length; ++later) {
        if (sumAt(later) != sumAt(minute))
            return later;
    }
    return minute + length;
}

} // namespace desk::hub
