#include "ui/calendar/chart_carry.h"

#include <algorithm>

namespace desk::ui {

namespace {

constexpr int noonMinute = minutesOfADay / 2;

Instant daysLater(Instant moment, int days, const ResortTime &time)
{
    return time.at(time.civilDate(moment).addDays(days), time.minuteOfDay(moment));
}

// One room after itself is one room.
QList<PlannedRoom> withoutRepeats(const QList<PlannedRoom> &rooms)
{
    QList<PlannedRoom> found;
    for (const PlannedRoom &room : rooms) {
        if (found.isEmpty() || found.last().unit != room.unit)
            found += room;
    }
    return found;
}

void changeRoomFrom(StayPlan &plan, int part, Instant from, const UnitId &unit)
{
    if (part >= plan.rooms.size())
        return;
    if (from <= plan.rooms[part].from)
        plan.rooms[part].unit = unit;
    else
        plan.rooms.insert(part + 1, {unit, from});
}

void moveTo(StayPlan &plan, const Carry &carry, int part, const ResortTime &time, Instant now)
{
    if (carry.isHere) {
        if (carry.unit != carry.home)
            changeRoomFrom(plan, part, now, carry.unit);
        return;
    }
    plan.arrivesOn = plan.arrivesOn.addDays(carry.days);
    plan.leavesOn = plan.leavesOn.addDays(carry.days);
    for (PlannedRoom &room : plan.rooms)
        room.from = daysLater(room.from, carry.days, time);
    changeRoomFrom(plan, part, plan.rooms.value(part).from, carry.unit);
}

void split(StayPlan &plan, const Carry &carry, int part, const ResortTime &time, Instant now)
{
    const Instant noon = time.at(carry.splitOn.addDays(carry.days), noonMinute);
    changeRoomFrom(plan, part, carry.isHere ? std::max(now, noon) : noon, carry.unit);
}

StayPlan planOf(const Carry &carry, StayPlan plan, int part, const ResortTime &time, Instant now)
{
    const bool isLast = part + 1 >= plan.rooms.size();
    switch (carry.kind) {
    case CarryKind::Move:
        moveTo(plan, carry, part, time, now);
        break;
    case CarryKind::Split:
        split(plan, carry, part, time, now);
        break;
    case CarryKind::Assign:
        plan.rooms = {{carry.unit, time.at(plan.arrivesOn, plan.arrivesAtMinute)}};
        break;
    case CarryKind::Start:
        if (part == 0)
            plan.arrivesOn = plan.arrivesOn.addDays(carry.days);
        else
            plan.rooms[part].from = daysLater(plan.rooms[part].from, carry.days, time);
        break;
    case CarryKind::End:
        if (isLast)
            plan.leavesOn = plan.leavesOn.addDays(carry.late + carry.days);
        else
            plan.rooms[part + 1].from = daysLater(plan.rooms[part + 1].from, carry.days, time);
        break;
    }
    plan.rooms = withoutRepeats(plan.rooms);
    return plan;
}

} // namespace

QList<ReservationId> staysOf(const Carry &carry)
{
    QList<ReservationId> stays;
    for (const StayPlan &plan : carry.before)
        stays += plan.reservation;
    return stays;
}

int partAt(const StayPlan &plan, Instant moment)
{
    int part = 0;
    for (int i = 0; i < plan.rooms.size(); ++i) {
        if (plan.rooms[i].from <= moment)
            part = i;
    }
    return part;
}

QList<StayPlan> plannedBy(const Carry &carry, const ResortTime &time, Instant now)
{
    QList<StayPlan> plans;
    for (qsizetype i = 0; i < carry.before.size(); ++i)
        plans += planOf(carry, carry.before[i], carry.parts.value(i), time, now);
    return plans;
}

} // namespace desk::ui
