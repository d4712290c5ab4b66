#include "tests/sim/workload.h"

#include "core/billing/balance.h"
#include "core/billing/check_out_and_bill.h"
#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/db/select.h"
#include "core/households/edit_family.h"

using namespace Qt::Literals;

namespace desk::sim {

namespace {

template <class T>
const T &oneOf(const QList<T> &all, Random &random)
{
    return all[qsizetype(random.below(quint64(all.size())))];
}

std::optional<Reservation> aStay(Store &store, Random &random, ReservationState state)
{
    const QList<Reservation> stays = db::select<Reservation>(
        store.database(), "WHERE state = ? ORDER BY id", QString(nameOf(state)));
    return stays.isEmpty() ? std::nullopt : std::optional(oneOf(stays, random));
}

template <class T>
QString said(const char *what, const Result<T> &result)
{
    return QString::fromLatin1(what) + (result ? u""_s : u" (refused)"_s);
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

QString Workload::act(Store &store, Random &random) const
{
    switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
        return editPet(store, random);
    case 3:
        return editHousehold(store, random);
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
        return pay(store, random);
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

QString Workload::editPet(Store &store, Random &random) const
{
    const auto opened = openRecord<Pet>(store.database(), oneOf(m_people.pets, random));
    Pet edited = opened->record;
    const QString word = QString::number(random.below(1'000));
    switch (random.below(3)) {
    case 0:
        edited.name = u"Rex "_s + word;
        break;
    case 1:
        edited.notes = u"Note "_s + word;
        break;
    default:
        edited.weightGrams = int(random.below(20'000)) + 1'000;
        break;
    }
    return said("edits a pet", store.run(by(), EditPet{.opened = *opened, .edited = edited}));
}

QString Workload::editHousehold(Store &store, Random &random) const
{
    const auto opened = openRecord<Household>(store.database(), oneOf(m_people.households, random));
    Household edited = opened->record;
    edited.notes = u"Family "_s + QString::number(random.below(1'000));
    return said("edits a family",
                store.run(by(), EditHousehold{.opened = *opened, .edited = edited}));
}

QString Workload::book(Store &store, Random &random) const
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

QString Workload::checkIn(Store &store, Random &random) const
{
    const auto stay = aStay(store, random, ReservationState::Confirmed);
    if (!stay)
        return u"has nobody to check in"_s;
    return said(
        "checks in",
        store.run(by(), CheckIn{.arrivals = {{.reservation = stay->id}}, .arrivedWith = u"Ann"_s}));
}

QString Workload::checkOut(Store &store, Random &random) const
{
    const auto stay = aStay(store, random, ReservationState::CheckedIn);
    if (!stay)
        return u"has nobody to check out"_s;
    CheckOutAndBill command;
    command.checkOut = {.departures = {{.reservation = stay->id}},
                        .pickUp = {.name = u"Somebody"_s}};
    return said("checks out", store.run(by(), command));
}

QString Workload::cancel(Store &store, Random &random) const
{
    const auto stay = aStay(store, random, ReservationState::Confirmed);
    if (!stay)
        return u"has nothing to cancel"_s;
    return said("cancels",
                store.run(by(), CancelStays{.reservations = {stay->id}, .reason = u"Called"_s}));
}

QString Workload::pay(Store &store, Random &random) const
{
    const QList<Invoice> bills = db::select<Invoice>(
        store.database(), "WHERE issued_at IS NOT NULL AND voided_at IS NULL ORDER BY id");
    if (bills.isEmpty())
        return u"has no bill to pay"_s;
    const InvoiceId bill = oneOf(bills, random).id;
    const Money owed = outstanding(store.database(), bill);
    if (owed.minor() <= 0)
        return u"has nothing to pay"_s;
    const TenderToTake cash{.kind = TenderKind::Cash, .amount = owed};
    const TenderToTake card{.kind = TenderKind::Card,
                            .amount = owed,
                            .reference = u"T-"_s + QString::number(random.below(1'000'000))};
    return said(
        "takes money",
        store.run(by(),
                  TakePayment{.invoice = bill, .tenders = {random.below(2) == 0 ? cash : card}}));
}

QString Workload::moveRoom(Store &store, Random &random) const
{
    const auto state =
        random.below(2) == 0 ? ReservationState::Confirmed : ReservationState::CheckedIn;
    const auto stay = aStay(store, random, state);
    if (!stay)
        return u"has nobody to move"_s;
    return said(
        "moves a pet",
        store.run(by(),
                  MoveStays{.reservations = {stay->id}, .unit = oneOf(m_people.units, random)}));
}

} // namespace desk::sim
