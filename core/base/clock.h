#pragma once

#include <QtGlobal>

#include <chrono>

namespace desk {

/// A moment in UTC, to the millisecond. Calendar days are QDate, in the resort's time zone.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

constexpr Instant fromMilliseconds(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

/// Where the time comes from. Passed in, so that a test can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/// Stands still until told otherwise: for tests, the generator and the tour.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant now)
        : m_now(now)
    {
    }

    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace desk
