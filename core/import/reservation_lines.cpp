#include "core/bookings/booking_number.h"
#include "core/catalog/service.h"
#include "core/import/lines.h"
#include "core/lodging/unit.h"

using namespace Qt::Literals;

namespace desk::import {

namespace {

constexpr Column columnsOfReservations[] = {
    {"external_id", "id reservation_id uuid", true},
    {"booking_id", "group_id order_id"},
    {"pet_id", "pet_external_id pet", true},
    {"service", "service_name service_type type", true},
    {"arrives_on", "start_date check_in_date arrival from", true},
    {"leaves_on", "end_date check_out_date departure to", true},
    {"state", "status"},
    {"room", "unit resource resource_name suite kennel"},
    {"notes", "note comments"},
};

constexpr int longestStay = 366; // days

std::optional<Service> serviceOf(Target &target, const Cells &cells)
{
    const QString typed = cells.required("service");
    const auto services =
        db::select<Service>(target.database(), "WHERE archived_at IS NULL ORDER BY position, id");
    for (const Service &service : services) {
        if (service.name.compare(typed, Qt::CaseInsensitive) == 0)
            return service;
    }
    const std::optional<ServiceKind> kind = fromName<ServiceKind>(typed.toUpper());
    for (const Service &service : services) {
        if (kind && service.kind == *kind)
            return service;
    }
    if (!typed.isEmpty())
        cells.refuse(Reason::Unknown, "service");
    return std::nullopt;
}

// Who is said to be in the house is expected: a check-in is more than a state.
ReservationState stateOf(const Cells &cells)
{
    QString typed = cells.text("state").toUpper();
    typed.replace(u' ', u'_').replace(u'-', u'_');
    if (typed.isEmpty() || typed == u"CHECKED_IN"_s || typed == u"CONFIRMED"_s)
        return ReservationState::Confirmed;
    if (typed == u"PENDING"_s || typed == u"REQUESTED"_s || typed == u"PARTIALLY_PAID"_s
        || typed == u"PENDING_PAYMENT"_s)
        return ReservationState::Requested;
    if (typed == u"CHECKED_OUT"_s || typed == u"COMPLETED"_s)
        return ReservationState::Completed;
    if (typed == u"CANCELED"_s || typed == u"CANCELLED"_s)
        return ReservationState::Cancelled;
    if (typed == u"NO_SHOW"_s || typed == u"NOSHOW"_s)
        return ReservationState::NoShow;
    cells.refuse(Reason::OutOfRange, "state");
    return ReservationState::Draft;
}

std::optional<Unit> roomOf(Target &target, const Cells &cells)
{
    const QString typed = cells.text("room");
    if (typed.isEmpty())
        return std::nullopt;
    const auto units = db::select<Unit>(target.database(), "WHERE archived_at IS NULL ORDER BY id");
    for (const Unit &unit : units) {
        if (unit.name.compare(typed, Qt::CaseInsensitive) == 0)
            return unit;
    }
    cells.refuse(Reason::Unknown, "room");
    return std::nullopt;
}

void checkDays(const Cells &cells, TypedTexts &texts, const Reservation &stay)
{
    for (const char *column : {"arrives_on", "leaves_on"}) {
        if (cells.text(column).isEmpty())
            cells.refuse(Reason::Missing, column);
    }
    if (!stay.arrivesOn.isValid() || !stay.leavesOn.isValid())
        return;
    if (stay.leavesOn < stay.arrivesOn)
        texts.refuse(Reason::DatesReversed, u"leaves_on"_s);
    else if (stay.arrivesOn.daysTo(stay.leavesOn) > longestStay)
        texts.refuse(Reason::StayTooLong, u"leaves_on"_s);
}

bool holdsARoom(ReservationState state)
{
    return state == ReservationState::Confirmed || state == ReservationState::Completed;
}

Segment segmentOf(Target &target, const Reservation &stay, const Unit &unit)
{
    const ResortTime &time = target.place().time;
    Segment segment;
    segment.id = target.newId<SegmentId>();
    segment.reservation = stay.id;
    segment.unit = unit.id;
    segment.startsAt = time.at(stay.arrivesOn, stay.arrivesAtMinute);
    segment.endsAt = std::max(time.at(stay.leavesOn, stay.leavesAtMinute),
                              segment.startsAt + std::chrono::minutes(1));
    return segment;
}

// Another family in a room of one family.
bool isTaken(Target &target, const Unit &unit, const Segment &wish, const HouseholdId &household)
{
    return unit.occupancy == Occupancy::Room
        && target.database().value<bool>(R"sql(
            SELECT EXISTS (SELECT 1
                             FROM segments
                                  JOIN reservations ON reservations.id = segments.reservation
                            WHERE segments.unit = ? AND segments.ends_at > ?
                              AND segments.starts_at < ? AND segments.released_at IS NULL
                              AND reservations.household <> ?
                              AND reservations.state NOT IN ('CANCELLED', 'NO_SHOW', 'DISCARDED'))
        )sql",
                                         unit.id,
                                         wish.startsAt,
                                         wish.endsAt,
                                         household);
}

bool hasBegun(const Reservation &stay)
{
    return stay.state != ReservationState::Requested && stay.state != ReservationState::Confirmed;
}

Booking bookingOf(Target &target, const QString &given, const Reservation &stay, bool &isNew)
{
    const QString identity = given.isEmpty() ? *stay.externalId : given;
    const auto known = target.byExternalId<Booking>(identity);
    isNew = !known || known->household != stay.household;
    if (!isNew)
        return *known;
    Booking booking;
    booking.id = target.newId<BookingId>();
    booking.location = target.place().location.id;
    booking.household = stay.household;
    booking.channel = Channel::Import;
    booking.createdAt = target.now();
    booking.externalId = identity;
    if (target.writer())
        booking.number = nextBookingNumber(*target.writer());
    return booking;
}

void releaseRooms(Target &target, const ReservationId &stay)
{
    for (Segment segment : db::select<Segment>(
             target.database(), "WHERE reservation = ? AND released_at IS NULL", stay)) {
        segment.releasedAt = target.now();
        target.put(segment);
    }
}

} // namespace

std::span<const Column> reservationColumns()
{
    return columnsOfReservations;
}

Outcome takeReservation(Target &target, const Cells &cells, TypedTexts &texts)
{
    const QString externalId = texts.line(u"external_id"_s, cells.required("external_id"));
    const auto before = target.byExternalId<Reservation>(externalId);
    if (before && hasBegun(*before))
        return Outcome::Unchanged;
    const auto pet = target.byExternalId<Pet>(cells.required("pet_id"));
    if (!pet && !cells.text("pet_id").isEmpty())
        cells.refuse(Reason::Unknown, "pet_id");
    const std::optional<Service> service = serviceOf(target, cells);
    const std::optional<Unit> unit = roomOf(target, cells);

    Reservation stay = before.value_or(Reservation());
    stay.arrivesOn = cells.day("arrives_on").value_or(QDate());
    stay.leavesOn = cells.day("leaves_on").value_or(QDate());
    stay.state = stateOf(cells);
    if (const QString notes = cells.text("notes"); !notes.isEmpty())
        stay.notes = texts.lines(u"notes"_s, notes);
    const QString together = texts.line(u"booking_id"_s, cells.text("booking_id"));
    checkDays(cells, texts, stay);
    if (!texts.refusals.empty())
        return Outcome::Unchanged;

    stay.service = service->id;
    if (!before) {
        stay.id = target.newId<ReservationId>();
        stay.location = target.place().location.id;
        stay.household = pet->household;
        stay.pet = pet->id;
        stay.externalId = externalId;
        stay.arrivesAtMinute = service->arrivalFrom;
        stay.leavesAtMinute = service->departureUntil;
    }
    if (!before || before->state != stay.state)
        stay.stateChangedAt = target.now();
    if (before == stay)
        return Outcome::Unchanged;
    const bool withRoom = unit && holdsARoom(stay.state);
    const Segment segment = withRoom ? segmentOf(target, stay, *unit) : Segment();
    if (withRoom && isTaken(target, *unit, segment, stay.household)) {
        texts.refuse(Reason::UnitTaken, u"room"_s, {{u"unit"_s, unit->name}});
        return Outcome::Unchanged;
    }
    if (!before) {
        bool isNew = false;
        const Booking booking = bookingOf(target, together, stay, isNew);
        stay.booking = booking.id;
        if (isNew)
            target.put(booking);
    } else {
        releaseRooms(target, stay.id);
    }
    if (withRoom)
        target.put(segment);
    return putChanged(target, before, stay);
}

} // namespace desk::import
