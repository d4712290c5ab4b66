#pragma once

#include "core/bookings/book.h"
#include "core/bookings/check_in.h"

namespace desk {

/// One pet of a family that stands at the desk without a booking.
struct WalkInStay
{
    StayWish stay;   ///< its arrival is now, whatever it says
    Arrival arrival; ///< without a reservation
};

/// Books, confirms and checks in, in one step.
struct WalkIn
{
    HouseholdId household;
    QList<WalkInStay> stays;
    QString arrivedWith;
    std::optional<SignAgreement> signature = {};
    QString notes = {};

    static constexpr Intent intent{"stay.walk_in", 1, Priority::Now};
    QJsonObject meant() const;
};

struct WalkedIn
{
    Booked booked;
    CheckedIn checkedIn;
};

/// Refuses what booking and checking in refuse, except OutsideHours.
[[nodiscard]] Result<WalkedIn> carryOut(Writer &writer, const WalkIn &command);

} // namespace desk
