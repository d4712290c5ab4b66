#include "app/deskctl/stopwatch.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ctl {

qint64 Stopwatch::percentile(double share) const
{
    if (m_taken.empty())
        return 0;
    std::vector<std::chrono::nanoseconds> sorted = m_taken;
    std::ranges::sort(sorted);
    const auto last = double(sorted.size() - 1);
    return sorted[size_t(last * share / 100)].count() / 1'000;
}

QString shown(qint64 microseconds)
{
    if (microseconds < 1'000)
        return u"%1 µs"_s.arg(microseconds);
    return u"%1 ms"_s.arg(double(microseconds) / 1'000, 0, 'f', microseconds < 100'000 ? 2 : 0);
}

} // namespace desk::ctl
