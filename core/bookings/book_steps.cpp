#include "core/bookings/book_steps.h"

#include "core/bookings/guards.h"
#include "core/bookings/wish_price.h"

#include <algorithm>

namespace desk {

Refusals advanceTo(Writer &writer, StayCase &stay, BookAs as)
{
    Refusals refusals;
    if (as == BookAs::Draft) {
        writer.put(stay.reservation);
        putAll(writer, stay.segments);
        return refusals;
    }
    if (as == BookAs::Wait)
        return advance(writer, Transition::Wait, stay);
    // Asked together, so that everything is said at once.
    StayCase accepted = stay;
    accepted.reservation.state = ReservationState::Requested;
    append(refusals, objectionsTo(writer, Transition::Request, stay));
    if (as == BookAs::Confirm)
        append(refusals, objectionsTo(writer, Transition::Accept, accepted));
    if (!refusals.empty())
        return withoutRepeats(refusals);
    append(refusals, advance(writer, Transition::Request, stay));
    if (as == BookAs::Confirm) {
        for (Segment &segment : stay.segments)
            segment.firm = true;
        append(refusals, advance(writer, Transition::Accept, stay));
    }
    return refusals;
}

BookingTerms termsFor(Writer &writer, const HouseholdId &household, const QList<StayWish> &stays)
{
    const QList<BookingRule> rules = bookingRules(writer.database(), writer.today());
    const bool isTooLong = std::ranges::any_of(stays, [](const StayWish &wish) {
        return wish.arrivesOn.daysTo(wish.leavesOn) > longestStayDays;
    });
    if (rules.isEmpty() || isTooLong)
        return {};
    const auto price = priceOfWishes(writer.database(), writer.place(), stays);
    if (!price)
        return {};
    return termsOfWishes(writer.database(),
                         rules,
                         household,
                         stays,
                         price->total,
                         writer.time().civilDate(writer.now()));
}

void keepTerms(Writer &writer, BookingTerms terms, const BookingId &booking)
{
    if (!terms.depositRule && !terms.cancellationRule)
        return;
    terms.id = writer.newId<BookingTermsId>();
    terms.booking = booking;
    writer.put(terms);
}

} // namespace desk
