#include "core/bookings/promised_end.h"

#include "core/base/resort_time.h"
#include "core/billing/balance.h"
#include "core/bookings/booking.h"
#include "core/bookings/transition.h"
#include "core/db/select.h"
#include "core/pricing/quote.h"

#include <algorithm>

namespace desk {

namespace {

bool isLodging(PriceStepKind kind)
{
    return kind == PriceStepKind::Base || kind == PriceStepKind::PeakDates
        || kind == PriceStepKind::Weekday || kind == PriceStepKind::Occupancy
        || kind == PriceStepKind::LengthOfStay || kind == PriceStepKind::AdditionalPet;
}

Money ofOneNight(PriceStep step)
{
    step.quantity = 1;
    return recomputed(step);
}

AgreedPrices agreedPrices(db::Database &database, const BookingId &booking)
{
    const auto steps = db::select<PriceStep>(database,
                                             R"sql(
         WHERE superseded_at IS NULL
           AND reservation IN (SELECT id
                                 FROM reservations
                                WHERE booking = ? AND state IN ('REQUESTED', 'CONFIRMED', 'NO_SHOW'))
         ORDER BY reservation, night
    )sql",
                                             booking);
    AgreedPrices agreed;
    QHash<ReservationId, QDate> firstNights;
    for (const PriceStep &step : steps) {
        agreed.wholeStay += step.amount;
        if (!isLodging(step.kind) || !step.night || !step.reservation)
            continue;
        const QDate first = firstNights.value(*step.reservation, *step.night);
        firstNights.insert(*step.reservation, first);
        if (*step.night == first)
            agreed.firstNight += ofOneNight(step);
    }
    return agreed;
}

bool isGivenUp(const Reservation &stay)
{
    return stay.state == ReservationState::Cancelled || stay.state == ReservationState::NoShow;
}

// By the calendar of the resort, not by its business day: a family was told "until the 16th".
PromisedEnd endBy(const Reservation &stay, const DepositPromise &promise, const ResortTime &time)
{
    const int daysAhead = int(time.civilDate(stay.stateChangedAt).daysTo(stay.arrivesOn));
    const KeptDeposit kept = stay.state == ReservationState::Cancelled
        ? keptWhenCancelled(promise.terms, promise.sums, daysAhead)
        : keptWhenNobodyCame(promise.terms, promise.sums, promise.agreed);
    return {.held = promise.sums.held,
            .kept = kept.kept,
            .feeOf = kept.feeOf,
            .share = kept.share,
            .how = stay.state,
            .daysAhead = daysAhead,
            .rule = promise.terms.cancellationName,
            .version = promise.terms.cancellationVersion};
}

// Of two that keep the same, the words are those of the later step.
auto weight(const PromisedEnd &end)
{
    return std::tuple(end.kept, end.share.value, -end.daysAhead, end.how);
}

} // namespace

std::optional<BookingTerms> termsOfBooking(db::Database &database, const BookingId &booking)
{
    const auto terms =
        db::select<BookingTerms>(database, "WHERE booking = ? ORDER BY id LIMIT 1", booking);
    return terms.isEmpty() ? std::nullopt : std::optional(terms.first());
}

std::optional<DepositPromise> promiseOf(db::Database &database, const Booking &booking)
{
    const auto terms = termsOfBooking(database, booking.id);
    if (!terms)
        return std::nullopt;
    return DepositPromise{
        .terms = *terms,
        .sums = {.due = booking.depositDue, .held = depositHeld(database, booking.id)},
        .agreed = agreedPrices(database, booking.id),
        .stays = db::select<Reservation>(database, "WHERE booking = ? ORDER BY id", booking.id)};
}

DepositPromise givenUp(DepositPromise promise,
                       const ReservationId &stay,
                       ReservationState how,
                       Instant at)
{
    for (Reservation &one : promise.stays) {
        if (one.id != stay)
            continue;
        one.state = how;
        one.stateChangedAt = at;
    }
    return promise;
}

std::optional<PromisedEnd> endOf(const DepositPromise &promise, const ResortTime &time)
{
    const bool isOpen = !std::ranges::all_of(promise.stays, isOver, &Reservation::state);
    if (!promise.terms.cancellationRule || !promise.sums.held.isPositive() || isOpen)
        return std::nullopt;
    std::optional<PromisedEnd> most;
    for (const Reservation &stay : promise.stays) {
        if (!isGivenUp(stay))
            continue;
        const PromisedEnd end = endBy(stay, promise, time);
        if (!most || weight(end) > weight(*most))
            most = end;
    }
    return most;
}

std::optional<PromisedEnd> promisedEnd(db::Database &database,
                                       const BookingId &booking,
                                       const ResortTime &time)
{
    const auto found = database.find<Booking>(booking);
    const auto promise = found ? promiseOf(database, *found) : std::nullopt;
    return promise ? endOf(*promise, time) : std::nullopt;
}

} // namespace desk
