#pragma once

#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

/// Pets go to another room: those in house from now on, those to come for the whole stay, or both
/// from a later moment.
struct MoveStays
{
    QList<ReservationId> reservations;
    UnitId unit;
    std::optional<Instant> from = {};

    static constexpr Intent intent{"stay.move", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Missing, Unknown, OutOfRange (`from`), WrongState, PetAlreadyBooked, UnitTaken,
/// UnitBlocked, UnitTooSmall, UnitWrongSpecies, UnitDirty.
[[nodiscard]] Result<> carryOut(Writer &writer, const MoveStays &command);

/// A stay becomes longer, shorter, or is another day. A pet in house has arrived: only its
/// departure can change.
struct ChangeDates
{
    ReservationId reservation;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;

    static constexpr Intent intent{"stay.change_dates", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, WrongState, DatesReversed, StayTooLong, OutOfRange, OutsideHours,
/// PetAlreadyBooked, UnitTaken, UnitBlocked, UnitTooSmall.
[[nodiscard]] Result<> carryOut(Writer &writer, const ChangeDates &command);

} // namespace desk
