#include "core/pricing/charged_days.h"

#include <algorithm>

namespace desk {

namespace {

constexpr qint64 minutesOfDay = 24 * 60;

qint64 daysCharged(const Service &service, const PetToPrice &pet)
{
    const qint64 nights = pet.arrivesOn.daysTo(pet.leavesOn);
    switch (service.chargedBy) {
    case ChargedBy::Night:
        return nights;
    case ChargedBy::Day:
        return nights + 1;
    case ChargedBy::TwentyFourHours: {
        const qint64 minutes = nights * minutesOfDay + pet.leavesAtMinute - pet.arrivesAtMinute;
        const qint64 charged = minutes - service.graceMinutes;
        return (charged + minutesOfDay - 1) / minutesOfDay;
    }
    case ChargedBy::Visit:
        return 1;
    }
    return 1;
}

} // namespace

QList<QDate> chargedDays(const Service &service, const PetToPrice &pet)
{
    QList<QDate> days;
    // A pet that leaves on the day it came had the room all the same.
    const qint64 count = std::max<qint64>(1, daysCharged(service, pet));
    for (qint64 i = 0; i < count; ++i)
        days += pet.arrivesOn.addDays(i);
    return days;
}

} // namespace desk
