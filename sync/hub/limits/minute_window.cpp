#include "sync/hub/limits/minute_window.h"

namespace desk::hub {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

qint64 minuteAt(Instant now)
{
    return toMilliseconds(now) / minuteMs;
}

std::chrono::milliseconds timeUntil(qint64 minute, Instant now)
{
    return std::chrono::milliseconds(minute * minuteMs - toMilliseconds(now));
}

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
        if (isWithin(count, minute))
            sum += count.cost;
    }
    return sum;
}

int MinuteWindow::costIn(qint64 minute) const
{
    const Count &count = m_counts[size_t(minute % length)];
    return count.minute == minute ? count.cost : 0;
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
