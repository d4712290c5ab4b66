#pragma once

#include "core/bookings/reservation.h"
#include "core/pricing/booking_rules.h"

namespace desk {

struct Booking;
struct ResortTime;

/// What a family was promised about its deposit, and what its end follows from.
struct DepositPromise
{
    BookingTerms terms;
    DepositSums sums;         ///< what was agreed may be less than what the rule asked for
    AgreedPrices agreed;      ///< of those that could still come, or did not come
    QList<Reservation> stays; ///< all of the booking
};

/// What the terms of a booking come to: a proposal. Whoever ends the deposit decides
/// (SettleDeposit).
struct PromisedEnd
{
    Money held;
    Money kept; ///< at most what is held; the rest goes back
    FeeBase feeOf = FeeBase::Deposit;
    PartsPerMillion share;
    ReservationState how = ReservationState::Cancelled; ///< or NoShow: the stay that decides
    int daysAhead = 0; ///< from the day it was given up to its arrival; negative: after it
    QString rule;
    int version = 0;

    bool operator==(const PromisedEnd &) const = default;
};

/// What a booking was promised; nothing for one that is older than the rules, and for who walked
/// in.
std::optional<BookingTerms> termsOfBooking(db::Database &database, const BookingId &booking);

/// A fixed number of statements. Nothing without terms.
std::optional<DepositPromise> promiseOf(db::Database &database, const Booking &booking);

/// The same promise when one of its stays is given up at a moment: Cancelled or NoShow.
DepositPromise givenUp(DepositPromise promise,
                       const ReservationId &stay,
                       ReservationState how,
                       Instant at);

/// A pure function of all stays that were given up, in whatever order: the one of which most is
/// kept decides, on the day at the resort on which it was given up. Nothing while somebody still
/// comes or is here, when nothing is held, or when no rule says what is kept.
std::optional<PromisedEnd> endOf(const DepositPromise &promise, const ResortTime &time);

/// What is proposed for the deposit of a booking now.
std::optional<PromisedEnd> promisedEnd(db::Database &database,
                                       const BookingId &booking,
                                       const ResortTime &time);

} // namespace desk
