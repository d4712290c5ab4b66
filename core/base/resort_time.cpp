#include "core/base/resort_time.h"

#include <QDateTime>

namespace desk {

namespace {

QDateTime local(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
}

} // namespace

QDate ResortTime::businessDate(Instant instant) const
{
    const QDateTime there = local(instant, zone);
    const int minute = there.time().hour() * 60 + there.time().minute();
    return minute < cutOverMinutes ? there.date().addDays(-1) : there.date();
}

QDate ResortTime::civilDate(Instant instant) const
{
    return local(instant, zone).date();
}

QTime ResortTime::timeOfDay(Instant instant) const
{
    return local(instant, zone).time();
}

int ResortTime::minuteOfDay(Instant instant) const
{
    return timeOfDay(instant).msecsSinceStartOfDay() / 60'000;
}

Instant ResortTime::at(QDate day, int minuteOfDay) const
{
    const QDate there = day.addDays(minuteOfDay / (24 * 60));
    const QTime time = QTime::fromMSecsSinceStartOfDay(minuteOfDay % (24 * 60) * 60'000);
    return fromMilliseconds(QDateTime(there, time, zone).toMSecsSinceEpoch());
}

} // namespace desk
