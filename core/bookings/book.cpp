#include "core/bookings/book.h"

#include "core/base/natural_id.h"
#include "core/base/resort_time.h"
#include "core/base/typed_text.h"
#include "core/bookings/book_steps.h"
#include "core/bookings/booking_number.h"
#include "core/bookings/stay_case.h"
#include "core/bookings/stay_price.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostOfAnAddOn = 100;
constexpr int mostRoomsOfAStay = 1'000;

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

/// How a booking is made.
struct Manner
{
    bool isWalkIn = false;
    QByteArray key = {}; ///< see bookUnder; empty: its ids are new
};

// `part` tells what of the booking it is.
template <class I>
I idFor(Writer &writer, const Manner &manner, const QByteArray &table, int part)
{
    return manner.key.isEmpty()
        ? writer.newId<I>()
        : I(naturalId(
            writer.resort().id.bytes(), table, manner.key + '|' + QByteArray::number(part)));
}

// Its rooms too, so that every desk understands what another one does with them.
void nameRooms(Writer &writer, const Manner &manner, int part, QList<Segment> &rooms)
{
    if (manner.key.isEmpty())
        return;
    for (qsizetype i = 0; i < rooms.size(); ++i)
        rooms[i].id =
            idFor<SegmentId>(writer, manner, Segment::table, part * mostRoomsOfAStay + int(i));
}

Reservation drafted(Writer &writer,
                    const Booking &booking,
                    const StayWish &wish,
                    const ReservationId &id)
{
    const auto service = writer.find<Service>(wish.service);
    return {.id = id,
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

struct BookedStay
{
    ReservationId reservation;
    Refusals refusals;
};

BookedStay bookStay(Writer &writer,
                    const Booking &booking,
                    const StayWish &wish,
                    BookAs as,
                    const Manner &manner,
                    int part,
                    const QString &field)
{
    const Reservation reservation = drafted(
        writer, booking, wish, idFor<ReservationId>(writer, manner, Reservation::table, part));
    const Interval interval = agreedInterval(writer.time(), reservation);
    StayCase stay{.reservation = reservation,
                  .pet = *writer.find<Pet>(wish.pet),
                  .household = *writer.find<Household>(booking.household),
                  .service = *writer.find<Service>(wish.service),
                  .interval = interval,
                  .field = field,
                  .isWalkIn = manner.isWalkIn};
    stay.segments = segmentsWished(writer, wish, reservation.id, stay.service, interval);
    nameRooms(writer, manner, part, stay.segments);
    const Refusals refusals = advanceTo(writer, stay, as);
    if (refusals.empty())
        putAddOns(writer, reservation.id, wish.addOns);
    return {reservation.id, refusals};
}

Refusals belowRule(const Book &command, const BookingTerms &terms)
{
    if (!command.depositDue || *command.depositDue >= terms.depositDue)
        return {};
    return {{Reason::DepositBelowRule,
             u"depositDue"_s,
             {{u"least"_s, terms.depositDue}, {u"what"_s, terms.depositName}}}};
}

Result<Booked> book(Writer &writer, const Book &command, const Manner &manner)
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
    // Who stands at the desk pays when they leave; who waits is promised nothing yet.
    const bool isPromised = !manner.isWalkIn && command.as != BookAs::Wait
        && std::ranges::all_of(unsound, [](const Refusals &one) { return one.empty(); });
    const BookingTerms terms =
        isPromised ? termsFor(writer, command.household, command.stays) : BookingTerms();
    append(texts.refusals, unlessOverridden(writer, belowRule(command, terms)));
    const Money depositDue = command.depositDue.value_or(terms.depositDue);
    const BookAs as =
        command.as == BookAs::Confirm && !command.depositDue && depositDue.isPositive()
        ? BookAs::Request
        : command.as;
    const Booking booking{.id = idFor<BookingId>(writer, manner, Booking::table, 0),
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
        const BookedStay stay = bookStay(writer, booking, wish, as, manner, int(i), field);
        append(texts.refusals, stay.refusals);
        booked.reservations += stay.reservation;
    }
    if (texts.refusals.empty() && (as == BookAs::Request || as == BookAs::Confirm))
        append(texts.refusals, keepQuote(writer, booking.id));
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    return booked;
}

} // namespace

QJsonObject Book::meant() const
{
    QJsonObject meant{{u"household"_s, household.text()},
                      {u"as"_s, QString(nameOf(as))},
                      {u"stays"_s, int(stays.size())}};
    if (movesFirst)
        meant.insert(u"moves_first"_s, movesFirst->meant());
    return meant;
}

Result<Booked> carryOut(Writer &writer, const Book &command)
{
    if (command.movesFirst) {
        const Result<> moved = moveExpected(writer, *command.movesFirst);
        if (!moved)
            return refuse(moved.error());
    }
    return book(writer, command, {});
}

Result<Booked> bookWalkIn(Writer &writer, const Book &command)
{
    return book(writer, command, {.isWalkIn = true});
}

Result<Booked> bookUnder(Writer &writer, const Book &command, const QByteArray &key)
{
    return book(writer, command, {.key = key});
}

} // namespace desk
