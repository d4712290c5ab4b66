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

/// Refuses: Missing, Unknown, OutOfRange (`from`), TimePassed (`leavesOn`: it should have left, so
/// its departure is agreed on first), WrongState, PetAlreadyBooked, UnitTaken, UnitBlocked,
/// UnitTooSmall, UnitWrongSpecies, UnitDirty.
[[nodiscard]] Result<> carryOut(Writer &writer, const MoveStays &command);

/// The same as a part of something else, for pets that are still to come: one that is in its room
/// is not sent elsewhere by a telephone call. Refuses also Changed: it is here, or does not come.
[[nodiscard]] Result<> moveExpected(Writer &writer, const MoveStays &command);

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

/// Refuses: Unknown, WrongState, DatesReversed, TimePassed, StayTooLong, OutOfRange, OutsideHours,
/// PetAlreadyBooked, UnitTaken, UnitBlocked, UnitTooSmall.
[[nodiscard]] Result<> carryOut(Writer &writer, const ChangeDates &command);

} // namespace desk
