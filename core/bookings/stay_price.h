#pragma once

#include "core/bookings/change_stay.h"
#include "core/bookings/rearrange.h"
#include "core/pricing/quote.h"

namespace desk {

/// What the living stays of a booking cost as agreed, priced together. Refuses what quote refuses.
Result<Quote> priceOfBooking(db::Database &database,
                             const ResortTime &time,
                             const BookingId &booking);

/// What a change of dates does to the price of the booking: for showing before it is confirmed.
struct PriceChange
{
    Quote before;
    Quote after;

    Money difference() const { return after.total - before.total; }
};

Result<PriceChange> priceOfChange(db::Database &database,
                                  const ResortTime &time,
                                  const ChangeDates &change);

/// The same for stays of one booking that are planned anew.
Result<PriceChange> priceOfPlans(db::Database &database,
                                 const ResortTime &time,
                                 const QList<StayPlan> &plans);

/// Keeps the quote of a booking as it is now with its stays: the steps of the one before are marked
/// as superseded. Answers what stands against pricing it.
Refusals keepQuote(Writer &writer, const BookingId &booking);

/// The steps of a stay's present quote, in order.
QList<PriceStep> quoteSteps(db::Database &database, const ReservationId &reservation);

} // namespace desk
