#pragma once

#include "core/bookings/book.h"
#include "core/bookings/stay_case.h"
#include "core/pricing/booking_terms.h"

namespace desk {

// What booking consists of, for the commands that book each in their own way.

/// Brings a stay that is not promised yet to where it should be, through the same rules as one by
/// one, and stores it. Answers everything that stands against it at once.
Refusals advanceTo(Writer &writer, StayCase &stay, BookAs as);

/// What the rules of today promise for stays. What can't be priced is promised nothing: it is
/// refused with its quote.
BookingTerms termsFor(Writer &writer, const HouseholdId &household, const QList<StayWish> &stays);

/// Writes them down, if there are any.
void keepTerms(Writer &writer, BookingTerms terms, const BookingId &booking);

/// Books under names of its own: booking and stays have the same ids wherever the same key is
/// booked, so that two desks that do it apart make one booking. Refuses what Book refuses.
[[nodiscard]] Result<Booked> bookUnder(Writer &writer, const Book &command, const QByteArray &key);

} // namespace desk
