#pragma once

#include "core/bookings/rearrange.h"

namespace desk::ui {

/// What is done with a bar that was picked up.
enum class CarryKind {
    Move,   ///< to another room, on other days
    Start,  ///< its first day is another
    End,    ///< its last day is another
    Split,  ///< from a night on it is in another room
    Assign, ///< somebody without a room gets one
};

/// Stays that somebody carries over the chart, by mouse or by keys, until they are put down.
struct Carry
{
    CarryKind kind = CarryKind::Move;
    QList<StayPlan> before;
    QList<int> parts;    ///< which room of each of them is carried
    bool isHere = false; ///< the pets are in the house: what was, stays
    int late = 0;        ///< End: for how many days they should have left
    QDate splitOn;       ///< Split: the day from which on
    int days = 0;        ///< how far it was carried, to the right
    UnitId home;         ///< where it was picked up
    UnitId unit;         ///< above which room it is

    bool isMoved() const
    {
        return unit != home || late != 0 || (days != 0 && kind != CarryKind::Split);
    }
};

QList<ReservationId> staysOf(const Carry &carry);

/// Which of the rooms of a plan begins at a moment, or is the one in use then.
int partAt(const StayPlan &plan, Instant moment);

/// The plans that would be, were it put down at `now`. A room that lasts until the next day changes
/// at noon; where the pets are here and it is today, at once.
QList<StayPlan> plannedBy(const Carry &carry, const ResortTime &time, Instant now);

} // namespace desk::ui
