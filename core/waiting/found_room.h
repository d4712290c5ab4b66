#pragma once

#include "core/bookings/rearrange.h"
#include "core/resort/place.h"
#include "core/waiting/waiting_list.h"

namespace desk {

/// Room for a family that waits: what booking it takes.
struct FoundRoom
{
    QDate arrivesOn;
    QDate leavesOn;
    int shift = 0; ///< days later than they wished; negative: earlier
    QStringList rooms;
    QList<StayPlan> stays;
    std::optional<Money> total; ///< none: there is no price for it

    bool operator==(const FoundRoom &) const = default;
};

/// What the house says to a family that waits.
struct WaitingAnswer
{
    std::optional<FoundRoom> room; ///< on their days, else on the nearest that would do
    QList<QDate> fullNights;       ///< of their days, where those can not be had

    bool operator==(const WaitingAnswer &) const = default;
};

/// Looks for room with what a quote looks with. A bounded number of statements.
WaitingAnswer roomFor(db::Database &database,
                      const Place &place,
                      const WaitingFamily &waiting,
                      Instant now);

} // namespace desk
