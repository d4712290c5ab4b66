#include "core/bookings/book.h"

#include "core/base/resort_time.h"
#include "core/base/typed_text.h"
#include "core/bookings/booking_number.h"
#include "core/bookings/guards.h"
#include "core/bookings/stay_case.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/wish_price.h"
#include "core/pricing/booking_rules.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostOfAnAddOn = 100;

Refusals wishObjections(Writer &writer, const Book &command, const StayWish &wish)
{
    Refusals refusals;
    const auto pet = writer.find<Pet>(wish.pet);
    if (!pet || pet->household != command.household)
        refusals.push_back({Reason::Unknown, u"pet"_s, {}});
    const auto service = writer.find<Service>(wish.service);
    if (!service || service->archivedAt)
        refusals.push_back({Reason::Unknown, u"service"_s, {}});
    if (!wish.arrivesOn.isValid())
        refusals.push_back({Reason::NotADate, u"arrivesOn"_s, {}});
    if (!wish.leavesOn.isValid())
        refusals.push_back({Reason::NotADate, u"leavesOn"_s, {}});
    if (!isMinuteOfDay(wish.arrivesAtMinute.value_or(0)))
        refusals.push_back({Reason::OutOfRange, u"arrivesAtMinute"_s, {}});
    if (!isMinuteOfDay(wish.leavesAtMinute.value_or(0)))
        refusals.push_back({Reason::OutOfRange, u"leavesAtMinute"_s, {}});
    for (const AddOnWish &addOn : wish.addOns) {
        if (!writer.find<AddOn>(addOn.addOn))
            refusals.push_back({Reason::Unknown, u"addOns"_s, {}});
        if (!addOn.on.isValid() || addOn.on < wish.arrivesOn || addOn.on > wish.leavesOn
            || addOn.quantity < 1 || addOn.quantity > mostOfAnAddOn)
            refusals.push_back({Reason::OutOfRange, u"addOns"_s, {}});
    }
    QDate before = wish.arrivesOn;
    for (const MoveWish &move : wish.moves) {
        if (!wish.unit || move.on <= before || move.on >= wish.leavesOn)
            refusals.push_back({Reason::OutOfRange, u"moves"_s, {}});
        before = move.on;
    }
    return refusals;
}

// A stay that moves has a part for each room; they meet when rooms are given back.
QList<Segment> segmentsWished(Writer &writer,
                              const StayWish &wish,
                              const ReservationId &reservation,
                              const Service &service,
                              Interval interval)
{
    if (!wish.unit)
        return {};
    QList<Segment> segments{placed(writer, reservation, *wish.unit, interval, false)};
    for (const MoveWish &move : wish.moves) {
        const Instant at = writer.time().at(move.on, service.departureUntil);
        segments.last().endsAt = at;
        segments += placed(writer, reservation, move.unit, {at, interval.until}, false);
    }
    return segments;
}

void putAddOns(Writer &writer, const ReservationId &reservation, const QList<AddOnWish> &addOns)
{
    for (const AddOnWish &wish : addOns)
        writer.put(AddOnPlan{.id = writer.newId<AddOnPlanId>(),
                             .reservation = reservation,
                             .addOn = wish.addOn,
                             .plannedOn = wish.on,
                             .quantity = wish.quantity});
}

Reservation drafted(Writer &writer, const Booking &booking, const StayWish &wish)
{
    const auto service = writer.find<Service>(wish.service);
    return {.id = writer.newId<ReservationId>(),
            .location = booking.location,
            .booking = booking.id,
            .household = booking.household,
            .pet = wish.pet,
            .service = wish.service,
            .arrivesOn = wish.arrivesOn,
            .leavesOn = wish.leavesOn,
            .arrivesAtMinute = wish.arrivesAtMinute.value_or(service->arrivalFrom),
            .leavesAtMinute = wish.leavesAtMinute.value_or(service->departureUntil),
            .stateChangedAt = writer.now(),
            .notes = wish.notes};
}

// From draft to where it should be, through the same rules as one by one.
Refusals advanced(Writer &writer, StayCase &stay, BookAs as)
{
    Refusals refusals;
    if (as == BookAs::Draft) {
        writer.put(stay.reservation);
        putAll(writer, stay.segments);
        return refusals;
    }
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

struct BookedStay
{
    ReservationId reservation;
    Refusals refusals;
};

BookedStay bookStay(Writer &writer,
                    const Booking &booking,
                    const StayWish &wish,
                    BookAs as,
                    bool isWalkIn,
                    const QString &field)
{
    const Reservation reservation = drafted(writer, booking, wish);
    const Interval interval = agreedInterval(writer.time(), reservation);
    StayCase stay{.reservation = reservation,
                  .pet = *writer.find<Pet>(wish.pet),
                  .household = *writer.find<Household>(booking.household),
                  .service = *writer.find<Service>(wish.service),
                  .interval = interval,
                  .field = field,
                  .isWalkIn = isWalkIn};
    stay.segments = segmentsWished(writer, wish, reservation.id, stay.service, interval);
    const Refusals refusals = advanced(writer, stay, as);
    if (refusals.empty())
        putAddOns(writer, reservation.id, wish.addOns);
    return {reservation.id, refusals};
}

// What cannot be priced is promised nothing; it is refused with its quote.
BookingTerms termsFor(Writer &writer, const Book &command)
{
    const QList<BookingRule> rules = bookingRules(writer.database(), writer.today());
    const bool isTooLong = std::ranges::any_of(command.stays, [](const StayWish &wish) {
        return wish.arrivesOn.daysTo(wish.leavesOn) > longestStayDays;
    });
    if (rules.isEmpty() || isTooLong)
        return {};
    const auto price = priceOfWishes(writer.database(), writer.place(), command.stays);
    if (!price)
        return {};
    return termsOfWishes(writer.database(),
                         rules,
                         command.household,
                         command.stays,
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

Refusals belowRule(const Book &command, const BookingTerms &terms)
{
    if (!command.depositDue || *command.depositDue >= terms.depositDue)
        return {};
    return {{Reason::DepositBelowRule,
             u"depositDue"_s,
             {{u"least"_s, terms.depositDue}, {u"what"_s, terms.depositName}}}};
}

Result<Booked> book(Writer &writer, const Book &command, bool isWalkIn)
{
    TypedTexts texts;
    if (!writer.find<Household>(command.household))
        return refuse(Reason::Unknown, u"household"_s);
    if (command.stays.isEmpty())
        texts.refusals.push_back({Reason::Missing, u"stays"_s, {}});
    if (command.depositDue && command.depositDue->isNegative())
        texts.refusals.push_back({Reason::OutOfRange, u"depositDue"_s, {}});
    QList<Refusals> unsound;
    for (const StayWish &wish : command.stays)
        unsound += wishObjections(writer, command, wish);
    // Who stands at the desk pays when they leave.
    const bool isPromised =
        !isWalkIn && std::ranges::all_of(unsound, [](const Refusals &one) { return one.empty(); });
    const BookingTerms terms = isPromised ? termsFor(writer, command) : BookingTerms();
    append(texts.refusals, unlessOverridden(writer, belowRule(command, terms)));
    const Money depositDue = command.depositDue.value_or(terms.depositDue);
    const BookAs as =
        command.as == BookAs::Confirm && !command.depositDue && depositDue.isPositive()
        ? BookAs::Request
        : command.as;
    const Booking booking{.id = writer.newId<BookingId>(),
                          .location = writer.by().location,
                          .number = nextBookingNumber(writer),
                          .household = command.household,
                          .channel = command.channel,
                          .notes = texts.lines(u"notes"_s, command.notes),
                          .depositDue = writer.money(depositDue.minor()),
                          .createdAt = writer.now()};
    writer.put(booking);
    keepTerms(writer, terms, booking.id);

    Booked booked{.booking = booking.id,
                  .number = booking.number,
                  .reservations = {},
                  .depositDue = booking.depositDue};
    for (qsizetype i = 0; i < command.stays.size(); ++i) {
        const QString field = u"stays.%1"_s.arg(i);
        StayWish wish = command.stays[i];
        wish.notes = texts.lines(field + u".notes"_s, wish.notes);
        if (!unsound[i].empty()) {
            for (Refusal &refusal : unsound[i])
                refusal.field = field + u'.' + refusal.field;
            append(texts.refusals, unsound[i]);
            continue;
        }
        const BookedStay stay = bookStay(writer, booking, wish, as, isWalkIn, field);
        append(texts.refusals, stay.refusals);
        booked.reservations += stay.reservation;
    }
    if (texts.refusals.empty() && as != BookAs::Draft)
        append(texts.refusals, keepQuote(writer, booking.id));
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    return booked;
}

} // namespace

QJsonObject Book::meant() const
{
    return {{u"household"_s, household.text()},
            {u"as"_s, QString(nameOf(as))},
            {u"stays"_s, int(stays.size())}};
}

Result<Booked> carryOut(Writer &writer, const Book &command)
{
    return book(writer, command, false);
}

Result<Booked> bookWalkIn(Writer &writer, const Book &command)
{
    return book(writer, command, true);
}

} // namespace desk
