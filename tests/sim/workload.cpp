#include "tests/sim/workload.h"

#include "core/billing/balance.h"
#include "core/billing/check_out_and_bill.h"
#include "core/billing/deposit.h"
#include "core/billing/void_invoice.h"
#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/conflicts/settle_card.h"
#include "core/households/edit_family.h"
#include "core/leases/keep_rooms.h"
#include "core/lodging/unit.h"
#include "tests/sim/choices.h"

using namespace Qt::Literals;

namespace desk::sim {

namespace {

std::optional<Reservation> aStay(Store &store, Random &random, ReservationState state)
{
    return oneOfThem<Reservation>(
        store, random, "WHERE state = ? ORDER BY id", QString(nameOf(state)));
}

std::optional<Invoice> anIssuedBill(Store &store, Random &random)
{
    return oneOfThem<Invoice>(
        store, random, "WHERE issued_at IS NOT NULL AND voided_at IS NULL ORDER BY id");
}

template <class T>
Deed wrote(const char *what, const Result<T> &result, const WrittenText &text)
{
    Deed deed = said(what, result);
    if (result)
        deed.text = text;
    return deed;
}

} // namespace

By Workload::by() const
{
    return {.staff = m_people.staff,
            .role = Role::Manager,
            .reason = u"Asked for"_s,
            .location = m_people.location,
            .till = m_people.till};
}

Deed Workload::act(Store &store, Random &random, qint64 number) const
{
    switch (random.below(16)) {
    case 0:
    case 1:
    case 2:
        return editPet(store, random, number);
    case 3:
        return editHousehold(store, random, number);
    case 4:
    case 5:
        return book(store, random);
    case 6:
    case 7:
        return checkIn(store, random);
    case 8:
        return checkOut(store, random);
    case 9:
        return cancel(store, random);
    case 10:
    case 11:
        return pay(store, random);
    case 12:
        return takeBillBack(store, random);
    case 13:
        return settleCard(store, random);
    case 14:
        return changeDates(store, random);
    default:
        return moveRoom(store, random);
    }
}

void Workload::writeNote(Store &store, const QString &note) const
{
    const auto opened = openRecord<Household>(store.database(), m_people.households.first());
    Household edited = opened->record;
    edited.notes = note;
    DESK_ASSERT(store.run(by(), EditHousehold{.opened = *opened, .edited = edited}));
}

QString Workload::readNote(Store &store) const
{
    return store.database().find<Household>(m_people.households.first())->notes;
}

Deed Workload::editPet(Store &store, Random &random, qint64 number) const
{
    const auto opened = openRecord<Pet>(store.database(), oneOf(m_people.pets, random));
    Pet edited = opened->record;
    WrittenText text{.table = Pet::table, .id = edited.id.bytes()};
    switch (random.below(3)) {
    case 0:
        text.column = u"name"_s;
        text.before = std::exchange(edited.name, u"Rex %1"_s.arg(number));
        text.after = edited.name;
        break;
    case 1:
        text.column = u"notes"_s;
        text.before = std::exchange(edited.notes, u"Note %1"_s.arg(number));
        text.after = edited.notes;
        break;
    default:
        edited.weightGrams = int(random.below(20'000)) + 1'000;
        return said("weighs a pet", store.run(by(), EditPet{.opened = *opened, .edited = edited}));
    }
    return wrote(
        "edits a pet", store.run(by(), EditPet{.opened = *opened, .edited = edited}), text);
}

Deed Workload::editHousehold(Store &store, Random &random, qint64 number) const
{
    const auto opened = openRecord<Household>(store.database(), oneOf(m_people.households, random));
    Household edited = opened->record;
    edited.notes = u"Family %1"_s.arg(number);
    return wrote("edits a family",
                 store.run(by(), EditHousehold{.opened = *opened, .edited = edited}),
                 {.table = Household::table,
                  .id = edited.id.bytes(),
                  .column = u"notes"_s,
                  .before = opened->record.notes,
                  .after = edited.notes});
}

Deed Workload::book(Store &store, Random &random) const
{
    const auto pet = store.database().find<Pet>(oneOf(m_people.pets, random));
    const QDate from = m_people.today.addDays(qint64(random.below(6)));
    Book command;
    command.household = pet->household;
    command.stays = {{.pet = pet->id,
                      .service = m_people.service,
                      .unit = oneOf(m_people.units, random),
                      .arrivesOn = from,
                      .leavesOn = from.addDays(1 + qint64(random.below(3)))}};
    return said("books", store.run(by(), command));
}

Deed Workload::checkIn(Store &store, Random &random) const
{
    const auto stay = aStay(store, random, ReservationState::Confirmed);
    if (!stay)
        return {.what = u"has nobody to check in"_s};
    return said(
        "checks in",
        store.run(by(), CheckIn{.arrivals = {{.reservation = stay->id}}, .arrivedWith = u"Ann"_s}));
}

Deed Workload::checkOut(Store &store, Random &random) const
{
    const auto stay = aStay(store, random, ReservationState::CheckedIn);
    if (!stay)
        return {.what = u"has nobody to check out"_s};
    CheckOutAndBill command;
    command.checkOut = {.departures = {{.reservation = stay->id}},
                        .pickUp = {.name = u"Somebody"_s}};
    return said("checks out", store.run(by(), command));
}

Deed Workload::cancel(Store &store, Random &random) const
{
    const auto stay = aStay(store, random, ReservationState::Confirmed);
    if (!stay)
        return {.what = u"has nothing to cancel"_s};
    return said("cancels",
                store.run(by(), CancelStays{.reservations = {stay->id}, .reason = u"Called"_s}));
}

Deed Workload::pay(Store &store, Random &random) const
{
    const auto bill = anIssuedBill(store, random);
    if (!bill)
        return {.what = u"has no bill to pay"_s};
    const Money owed = outstanding(store.database(), bill->id);
    if (owed.minor() <= 0)
        return {.what = u"has nothing to pay"_s};
    const TenderToTake cash{.kind = TenderKind::Cash, .amount = owed};
    const TenderToTake card{.kind = TenderKind::Card,
                            .amount = owed,
                            .reference = u"T-"_s + QString::number(random.below(1'000'000))};
    return said("takes money",
                store.run(by(),
                          TakePayment{.invoice = bill->id,
                                      .tenders = {random.below(2) == 0 ? cash : card}}));
}

Deed Workload::takeBillBack(Store &store, Random &random) const
{
    const auto bill = anIssuedBill(store, random);
    if (!bill)
        return {.what = u"has no bill to take back"_s};
    if (random.below(2) == 0)
        return said("voids a bill",
                    store.run(by(), VoidInvoice{.invoice = bill->id, .reason = u"Wrong"_s}));
    return said("writes a bill off",
                store.run(by(), WriteOff{.invoice = bill->id, .reason = u"Moved away"_s}));
}

Deed Workload::settleCard(Store &store, Random &random) const
{
    const auto card =
        oneOfThem<ConflictCard>(store, random, "WHERE settled_at IS NULL ORDER BY id");
    if (!card)
        return {.what = u"has no card to settle"_s};
    return said("settles a card", store.run(by(), SettleCard{.card = card->id}));
}

Deed Workload::bookIn(Store &store, Random &random, const UnitId &unit) const
{
    const auto pet = store.database().find<Pet>(oneOf(m_people.pets, random));
    const QDate from = m_people.today.addDays(qint64(random.below(3)));
    Book command;
    command.household = pet->household;
    command.stays = {{.pet = pet->id,
                      .service = m_people.service,
                      .unit = unit,
                      .arrivesOn = from,
                      .leavesOn = from.addDays(1 + qint64(random.below(3)))}};
    return said("books a kept room", store.run(by(), command));
}

Deed Workload::keepRooms(Store &store, Random &random) const
{
    const QList<UnitId> kept = store.database().values<UnitId>(
        "SELECT unit FROM room_leases WHERE released_at IS NULL ORDER BY unit");
    if (!kept.isEmpty() && random.below(2) == 0)
        return bookIn(store, random, oneOf(kept, random));
    if (random.below(4) == 0)
        return said("renews its leases", store.run(by(), RenewLeases{}));
    const auto unit = store.database().find<Unit>(m_people.units.first());
    return said("keeps rooms", store.run(by(), KeepRooms{{{unit->kind, int(random.below(3))}}}));
}

Deed Workload::moveDeposit(Store &store, Random &random) const
{
    const auto bookings =
        store.database().values<BookingId>("SELECT id FROM bookings ORDER BY id DESC LIMIT 4");
    if (bookings.isEmpty())
        return {.what = u"has no booking to pay ahead for"_s};
    const BookingId booking = oneOf(bookings, random);
    const Money held = depositHeld(store.database(), booking);
    if (held.isNegative() && random.below(2) == 0)
        return said("gives a deposit up",
                    store.run(by(), ForgiveDeposit{booking, u"Old customers"_s}));
    if (held.isPositive() && random.below(3) > 0) {
        const Money back = held.share({int(random.below(3)) * 500'000});
        return said("ends a deposit",
                    store.run(by(),
                              SettleDeposit{.booking = booking,
                                            .refund = back,
                                            .to = {.kind = TenderKind::Cash},
                                            .reason = u"Called"_s}));
    }
    const Money amount = held.isNegative() ? -held : Money::minor(3'000, held.currency());
    return said(
        "takes a deposit",
        store.run(by(),
                  TakeDeposit{booking, amount, {{.kind = TenderKind::Cash, .amount = amount}}}));
}

Deed Workload::changeDates(Store &store, Random &random) const
{
    const auto state =
        random.below(2) == 0 ? ReservationState::Confirmed : ReservationState::CheckedIn;
    const auto stay = aStay(store, random, state);
    if (!stay)
        return {.what = u"has no stay to change"_s};
    return said(
        "changes a stay",
        store.run(by(),
                  ChangeDates{.reservation = stay->id,
                              .arrivesOn = stay->arrivesOn,
                              .leavesOn = stay->arrivesOn.addDays(1 + qint64(random.below(4))),
                              .arrivesAtMinute = stay->arrivesAtMinute,
                              .leavesAtMinute = stay->leavesAtMinute}));
}

Deed Workload::moveRoom(Store &store, Random &random) const
{
    const auto state =
        random.below(2) == 0 ? ReservationState::Confirmed : ReservationState::CheckedIn;
    const auto stay = aStay(store, random, state);
    if (!stay)
        return {.what = u"has nobody to move"_s};
    return said(
        "moves a pet",
        store.run(by(),
                  MoveStays{.reservations = {stay->id}, .unit = oneOf(m_people.units, random)}));
}

} // namespace desk::sim
