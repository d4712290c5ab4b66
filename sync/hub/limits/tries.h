#pragma once

#include "core/base/clock.h"
#include "sync/hub/limits/minute_window.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace desk::hub {

/// How often somebody tried something in the last 15 minutes: a value, wherever it is kept.
class Tries
{
public:
    /// As Limits::blockedFor and Limits::count.
    std::optional<std::chrono::milliseconds> blockedFor(int most, Instant now) const;
    void count(Instant now);
    bool isIdleAt(Instant now) const;

    /// As a JSON array of minutes and how many tries each saw.
    QByteArray toJson() const;
    /// Takes what toJson wrote; anything else is no try at all.
    static Tries fromJson(const QByteArray &json);

private:
    qint64 minuteOf(Instant now) const;

    qint64 m_latest = 0; ///< minute since 1970
    MinuteWindow m_window;
};

} // namespace desk::hub
