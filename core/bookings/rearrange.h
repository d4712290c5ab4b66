#pragma once

#include "core/bookings/segments.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

/// A room of a stay, and from when on. The first one begins with the stay, whatever it says.
struct PlannedRoom
{
    UnitId unit;
    Instant from{};

    bool operator==(const PlannedRoom &) const = default;
};

/// When a stay is, and where: its rooms one after the other, up to its end.
struct StayPlan
{
    ReservationId reservation;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    QList<PlannedRoom> rooms; ///< none: nobody has given it one

    bool operator==(const StayPlan &) const = default;
};

/// A while in one room.
struct RoomPart
{
    UnitId unit;
    Interval interval;

    bool operator==(const RoomPart &) const = default;
};

/// The rooms of a plan one after the other, for a stay that takes this long.
QList<RoomPart> partsOf(const StayPlan &plan, Interval stay);

/// The plans of stays as they are, in the order of the list; without those that are unknown.
QList<StayPlan> stayPlansOf(db::Database &database, const QList<ReservationId> &reservations);

/// Stays are elsewhere on the calendar from now on: on other days, in other rooms, or both, each
/// judged as it is then. Carried out with the plans of before, it takes itself back.
struct Rearrange
{
    QList<StayPlan> stays;
    QList<StayPlan> seen = {}; ///< as they were when it was decided; empty: however they are

    static constexpr Intent intent{"stay.rearrange", 1, Priority::Now};
    QJsonObject meant() const;
};

/// How long after a pet went to another room it may still turn out that it never did.
inline constexpr std::chrono::minutes takingBackGrace{10};

/// Refuses: Missing, Changed (they are not as they were seen), Unknown, WrongState (also: it has
/// arrived), NotADate, DatesReversed, TimePassed (`leavesOn`), StayTooLong, OutOfRange (`rooms`:
/// they are not in order, or differ from where the pet was), OutsideHours, UnitMissing, UnitTaken,
/// UnitBlocked, UnitTooSmall, UnitWrongSpecies, UnitDirty, PetAlreadyBooked, and what stands
/// against the price.
[[nodiscard]] Result<> carryOut(Writer &writer, const Rearrange &command);

} // namespace desk
