#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace desk::ctl {

/// How long something took, again and again.
class Stopwatch
{
public:
    void time(const std::function<void()> &work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_taken.push_back(std::chrono::steady_clock::now() - start);
    }

    void add(std::chrono::nanoseconds taken) { m_taken.push_back(taken); }

    size_t count() const { return m_taken.size(); }
    /// Of all that were taken, the one that `share` percent did not exceed; in microseconds.
    qint64 percentile(double share) const;
    qint64 median() const { return percentile(50); }

private:
    std::vector<std::chrono::nanoseconds> m_taken;
};

/// "1.4 ms", "312 µs"
QString shown(qint64 microseconds);

} // namespace desk::ctl
