#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace desk {

inline constexpr int minutesOfADay = 24 * 60;

constexpr bool isMinuteOfDay(int minute)
{
    return minute >= 0 && minute < minutesOfADay;
}

/// Turns moments into the days and times that people at the resort speak of, and back.
struct ResortTime
{
    QTimeZone zone;
    /// Minutes after midnight at which a new business day begins: a sale at 00:30 still belongs to
    /// yesterday.
    int cutOverMinutes = 4 * 60;

    QDate businessDate(Instant instant) const;
    QDate civilDate(Instant instant) const;
    QTime timeOfDay(Instant instant) const;
    int minuteOfDay(Instant instant) const;

    /// A time of day that the clocks skip becomes the moment after the gap; one that comes twice,
    /// the first.
    Instant at(QDate day, int minuteOfDay) const;
};

} // namespace desk
