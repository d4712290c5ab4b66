#pragma once

#include "core/bookings/rearrange.h"
#include "core/bookings/stay_price.h"

namespace desk {

/// What a rearrangement would come to, for showing before it is done.
struct Rearranged
{
    Refusals objections;       ///< what stands in the way in the rooms, as it looks now
    Result<PriceChange> price; ///< of the booking
};

/// A short question: a few statements for each room that is meant. That a pet is booked elsewhere
/// and that hours are kept is judged when it is carried out.
Rearranged rearranged(db::Database &database,
                      const ResortTime &time,
                      Instant now,
                      const QList<StayPlan> &plans);

} // namespace desk
