#pragma once

#include "core/bookings/book.h"
#include "core/pricing/booking_rules.h"
#include "core/pricing/quote.h"
#include "core/resort/place.h"

namespace desk {

/// What stays would cost if they were booked like this, priced together: for a family that asks, or
/// stands at the desk. Refuses: Missing (no stays), Unknown, and what quote refuses.
Result<Quote> priceOfWishes(db::Database &database,
                            const Place &place,
                            const QList<StayWish> &stays);

/// The same for several choices of which one may be booked, in their order. A fixed number of
/// statements, however many there are.
QList<Result<Quote>> pricesOfWishes(db::Database &database,
                                    const Place &place,
                                    const QList<QList<StayWish>> &choices);

/// What rules promise to stays that are booked on a day, for what they cost together.
BookingTerms termsOfWishes(db::Database &database,
                           const QList<BookingRule> &rules,
                           const HouseholdId &household,
                           const QList<StayWish> &stays,
                           Money total,
                           QDate bookedOn);

/// What pets can come for to stay, in the order of the house.
QList<Service> servicesToStay(db::Database &database);

} // namespace desk
