#include "core/standing_plans/standing_plan.h"

#include "core/base/natural_id.h"

#include <algorithm>

namespace desk {

namespace {

QDate mondayBefore(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

StandingInstanceId instanceId(const ResortId &resort, const StandingPlanId &plan, QDate plannedOn)
{
    const QByteArray key =
        plan.text().toLatin1() + '|' + plannedOn.toString(Qt::ISODate).toLatin1();
    return StandingInstanceId(naturalId(resort.bytes(), StandingInstance::table, key));
}

bool isDayOf(const StandingPlan &plan, QDate day)
{
    if (!day.isValid() || day < plan.startsOn || (plan.endsOn && day > *plan.endsOn))
        return false;
    const qint64 weeks = mondayBefore(plan.startsOn).daysTo(day) / 7;
    return (plan.weekdays >> (day.dayOfWeek() - 1) & 1) == 1 && weeks % plan.everyWeeks == 0;
}

QList<QDate> daysOf(const StandingPlan &plan, QDate from, QDate until)
{
    QList<QDate> days;
    for (QDate day = std::max(from, plan.startsOn); day < until; day = day.addDays(1)) {
        if (isDayOf(plan, day))
            days += day;
    }
    return days;
}

} // namespace desk
