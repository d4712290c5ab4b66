#include "core/bookings/undo.h"

#include "core/billing/credit_note.h"
#include "core/billing/draft.h"
#include "core/bookings/booking.h"
#include "core/bookings/check_in_record.h"
#include "core/bookings/guards.h"
#include "core/bookings/several_stays.h"
#include "core/care/care_schedule.h"
#include "core/care/handed_in.h"
#include "core/db/select.h"
#include "core/grooming/appointment.h"
#include "core/lodging/unit.h"
#include "core/packages/held_credits.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals undoCancel(Writer &writer, StayCase &stay)
{
    takeBack(writer, stay.reservation.id, stay.reservation.stateChangedAt);
    stay.segments = segmentsOf(writer.database(), stay.reservation.id);
    stay.reservation.cancelReason.clear();
    const bool wasFirm = std::ranges::any_of(stay.segments, &Segment::firm);
    const Refusals refusals = advance(writer, Transition::UndoCancel, stay);
    if (!refusals.empty() || (!wasFirm && stay.service.needsUnit))
        return refusals;
    return advance(writer, Transition::Accept, stay);
}

Refusals undoNoShow(Writer &writer, StayCase &stay)
{
    takeBack(writer,
             stay.reservation.id,
             roomFreeAfterNoShow(writer.time(), stay.reservation.stateChangedAt));
    stay.segments = segmentsOf(writer.database(), stay.reservation.id);
    return advance(writer, Transition::UndoNoShow, stay);
}

void withdrawContents(Writer &writer, const ReservationId &reservation)
{
    const auto checkIns = writer.database().values<CheckInId>(
        "SELECT id FROM check_ins WHERE reservation = ? AND undone_at IS NULL", reservation);
    for (const CheckInId &id : checkIns) {
        std::optional<CheckInRecord> record = writer.find<CheckInRecord>(id);
        record->undoneAt = writer.now();
        writer.put(*record);
    }
    const auto belongings = writer.database().values<BelongingId>(
        "SELECT id FROM belongings WHERE reservation = ? AND archived_at IS NULL", reservation);
    for (const BelongingId &id : belongings) {
        std::optional<Belonging> belonging = writer.find<Belonging>(id);
        belonging->archivedAt = writer.now();
        writer.put(*belonging);
    }
    withdrawCare(writer, reservation, Instant{});
    archiveCare(writer, reservation);
}

// Nobody expected who walked in: without the check-in there is no stay.
Refusals forgetWalkIn(Writer &writer, StayCase &stay)
{
    const auto booking = writer.find<Booking>(stay.reservation.booking);
    if (!booking || booking->channel != Channel::WalkIn)
        return {};
    const Refusals refusals = advance(writer, Transition::Cancel, stay);
    if (refusals.empty())
        releaseAll(writer, stay.reservation.id, writer.now());
    return refusals;
}

// It is in use again; that it was dirty is what the check-out made of it.
void cleanAgain(Writer &writer, const StayCase &stay)
{
    const Segment *here = segmentAt(stay.segments, writer.now());
    std::optional<Unit> unit = here ? writer.find<Unit>(here->unit) : std::nullopt;
    if (!unit || unit->cleanliness != Cleanliness::Dirty)
        return;
    unit->cleanliness = Cleanliness::Clean;
    writer.put(*unit);
}

Refusals undoCheckIn(Writer &writer, StayCase &stay)
{
    const std::optional<Instant> checkedInAt = stay.reservation.checkedInAt;
    if (stay.reservation.state == ReservationState::CheckedIn && checkedInAt) {
        takeBack(writer, stay.reservation.id, *checkedInAt, GivenBack::Over);
        Reservation planned = stay.reservation;
        planned.checkedInAt.reset();
        stay.interval = agreedInterval(writer.time(), planned);
        stay.segments =
            fitted(segmentsOf(writer.database(), stay.reservation.id), stay.interval, writer.now());
        stay.segments = joined(stay.segments, stay.interval.until);
    }
    const TransitionRule *rule = ruleFor(Transition::UndoCheckIn, stay.reservation.state);
    const Refusals refusals = advance(writer, Transition::UndoCheckIn, stay);
    if (!refusals.empty() || !rule)
        return refusals;
    stay.reservation.checkedInAt.reset();
    writer.put(stay.reservation);
    withdrawContents(writer, stay.reservation.id);
    releaseCredits(writer, stay.reservation.id);
    return forgetWalkIn(writer, stay);
}

Refusals takeBackBill(Writer &writer, const InvoiceId &id, const QList<ReservationId> &undone)
{
    for (const ReservationId &other : writer.database().values<ReservationId>(
             "SELECT id FROM reservations WHERE invoice = ?", id)) {
        if (!undone.contains(other))
            return {{Reason::UndoBlocked, {}, {{u"why"_s, u"SHARED_BILL"_s}}}};
    }
    const auto invoice = writer.find<Invoice>(id);
    if (!invoice || invoice->voidedAt || invoice->discardedAt)
        return {};
    if (!invoice->issuedAt) {
        const Result<> discarded = discard(writer, *invoice);
        return discarded ? Refusals() : discarded.error();
    }
    const auto note = creditNoteFor(writer, *invoice);
    return note ? Refusals() : note.error();
}

// One bill for several pets is taken back once.
Refusals takeBackBills(Writer &writer, const QList<ReservationId> &undone)
{
    Refusals refusals;
    QList<InvoiceId> bills;
    for (const ReservationId &id : undone) {
        const auto stay = writer.find<Reservation>(id);
        if (stay && stay->invoice && !bills.contains(*stay->invoice))
            bills += *stay->invoice;
    }
    for (const InvoiceId &bill : std::as_const(bills))
        append(refusals, takeBackBill(writer, bill, undone));
    return refusals;
}

// What was done for the pet goes on the next bill.
void takeOffBill(Writer &writer, const InvoiceId &bill)
{
    for (Appointment &appointment :
         db::select<Appointment>(writer.database(), "WHERE invoice = ? ORDER BY id", bill)) {
        appointment.invoice.reset();
        writer.put(appointment);
    }
}

Refusals undoCheckOut(Writer &writer, StayCase &stay)
{
    const std::optional<Instant> checkedOutAt = stay.reservation.checkedOutAt;
    if (checkedOutAt && ruleFor(Transition::UndoCheckOut, stay.reservation.state)) {
        takeBack(writer, stay.reservation.id, *checkedOutAt, GivenBack::Ahead);
        resumeCare(writer, stay.reservation.id, *checkedOutAt);
        stay.reservation.checkedOutAt.reset();
        stay.reservation.pickedUpBy.clear();
        if (stay.reservation.invoice)
            takeOffBill(writer, *stay.reservation.invoice);
        stay.reservation.invoice.reset();
        stay.interval = stayInterval(writer.time(), stay.reservation);
        stay.segments =
            fitted(segmentsOf(writer.database(), stay.reservation.id), stay.interval, writer.now());
        stay.segments = joined(stay.segments, stay.interval.until);
    }
    const Refusals refusals = advance(writer, Transition::UndoCheckOut, stay);
    if (refusals.empty()) {
        cleanAgain(writer, stay);
        holdCredits(writer, stay.reservation);
    }
    return refusals;
}

// What is done to a case that knows from when it is taken back.
template <class Work>
Result<> undoEach(Writer &writer,
                  Transition undo,
                  const QList<ReservationId> &reservations,
                  Work &&work)
{
    return forEachStay(writer, reservations, [&](StayCase &stay) {
        stay.doneAt = doneBefore(undo, stay.reservation).value_or(stay.reservation.stateChangedAt);
        return work(writer, stay);
    });
}

} // namespace

QJsonObject UndoCancel::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const UndoCancel &command)
{
    return undoEach(writer, Transition::UndoCancel, command.reservations, undoCancel);
}

QJsonObject UndoNoShow::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const UndoNoShow &command)
{
    return undoEach(writer, Transition::UndoNoShow, command.reservations, undoNoShow);
}

QJsonObject UndoCheckIn::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const UndoCheckIn &command)
{
    return undoEach(writer, Transition::UndoCheckIn, command.reservations, undoCheckIn);
}

QJsonObject UndoCheckOut::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const UndoCheckOut &command)
{
    const Refusals against = objections(writer, Permission::UndoCheckOut);
    if (!against.empty())
        return refuse(against);
    const Refusals bills = takeBackBills(writer, command.reservations);
    if (!bills.empty())
        return refuse(bills);
    return undoEach(writer, Transition::UndoCheckOut, command.reservations, undoCheckOut);
}

} // namespace desk
