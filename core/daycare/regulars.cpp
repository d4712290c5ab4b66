#include "core/daycare/regulars.h"

#include "core/bookings/check_in_form.h"
#include "core/bookings/check_out_form.h"
#include "core/reports/bill_ahead.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QSet<FirstAsk> asksOf(const CheckInForm &form, const ArrivingPet &pet)
{
    QSet<FirstAsk> asks;
    if (!pet.lastTime)
        asks += FirstAsk::FirstVisit;
    else if (!pet.lastTime->care.medications.isEmpty())
        asks += FirstAsk::Medication;
    if (pet.lastTime && pet.toAsk.contains(ToAsk::Weight))
        asks += FirstAsk::Weight;
    if (form.toSign)
        asks += FirstAsk::Agreement;
    return asks;
}

// What was answered last time to what is still asked.
QList<CheckInAnswer> answersAgain(const CheckInForm &form, const LastTime &last)
{
    QList<CheckInAnswer> answers;
    for (const CheckInQuestion &question : form.questions) {
        for (const CheckInAnswer &answer : last.answers) {
            if (answer.question == question.question && !answer.answer.isEmpty())
                answers += CheckInAnswer{.question = answer.question, .answer = answer.answer};
        }
    }
    return answers;
}

QList<Belonging> belongingsAgain(const LastTime &last)
{
    QList<Belonging> belongings;
    for (const Belonging &item : last.belongings)
        belongings += Belonging{.item = item.item, .quantity = item.quantity, .note = item.note};
    return belongings;
}

CheckIn asLastTime(const CheckInForm &form, const ArrivingPet &pet)
{
    CheckIn checkIn{.arrivals = {{.reservation = pet.reservation}}, .arrivedWith = {}};
    if (!pet.lastTime)
        return checkIn;
    Arrival &arrival = checkIn.arrivals.first();
    arrival.answers = answersAgain(form, *pet.lastTime);
    arrival.belongings = belongingsAgain(*pet.lastTime);
    arrival.care = pet.lastTime->care;
    checkIn.arrivedWith = pet.lastTime->arrivedWith;
    return checkIn;
}

QSet<FirstAsk> asksOf(const LeavingPet &pet, const BillAhead &ahead)
{
    QSet<FirstAsk> asks;
    if (!pet.belongings.isEmpty() || !pet.medications.isEmpty())
        asks += FirstAsk::HandBack;
    if (pet.openAddOns > 0)
        asks += FirstAsk::AddOns;
    if (ahead.due.isPositive() || ahead.owedBefore.isPositive())
        asks += FirstAsk::Money;
    return asks;
}

RegularDeparture departureOf(const CheckOutForm &form,
                             const LeavingPet &pet,
                             const BillAhead &ahead)
{
    RegularDeparture departure{
        .checkOut = {.checkOut = {.departures = {{.reservation = pet.reservation}}, .pickUp = {}}},
        .asks = asksOf(pet, ahead),
        .credits = ahead.credits};
    const auto person = std::ranges::find_if(
        form.pickUps, [&](const AllowedPickUp &one) { return one.mayTake(pet.pet); });
    if (person == form.pickUps.end())
        departure.asks += FirstAsk::PickUp;
    else
        departure.checkOut.checkOut.pickUp = {
            .name = person->name, .customer = person->customer, .contact = person->contact};
    return departure;
}

template <class Command>
RegularDone carriedOut(Store &store, const Regular &regular, const Command &command)
{
    const auto outcome = store.run(regular.by, command);
    return {.stay = regular.stay, .refusals = outcome ? Refusals() : outcome.error()};
}

// Somebody else was faster, or it was never expected.
RegularDone tooLate(Store &store, const Regular &regular)
{
    const auto stay = store.database().find<Reservation>(regular.stay);
    if (!stay)
        return {.stay = regular.stay, .refusals = {{Reason::Unknown, {}, {}}}};
    return {.stay = regular.stay,
            .refusals = {{Reason::WrongState, {}, {{u"state"_s, QString(nameOf(stay->state))}}}}};
}

template <class Work>
QList<RegularDone> oneByOne(const QList<Regular> &regulars, Work work)
{
    QList<RegularDone> done;
    for (const Regular &regular : regulars) {
        try {
            done += work(regular);
        } catch (const db::Error &error) {
            done += RegularDone{.stay = regular.stay, .refusals = asRefusals(error)};
        }
    }
    return done;
}

} // namespace

std::optional<RegularArrival> regularArrival(db::Database &database,
                                             const ReservationId &stay,
                                             QDate day)
{
    const auto reservation = database.find<Reservation>(stay);
    if (!reservation)
        return std::nullopt;
    const auto form = checkInForm(database, reservation->household, day);
    if (!form)
        return std::nullopt;
    const auto pet = std::ranges::find(form->pets, stay, &ArrivingPet::reservation);
    if (pet == form->pets.end())
        return std::nullopt;
    return RegularArrival{.checkIn = asLastTime(*form, *pet), .asks = asksOf(*form, *pet)};
}

Result<std::optional<RegularDeparture>> regularDeparture(db::Database &database,
                                                         const ResortTime &time,
                                                         const ReservationId &stay,
                                                         Instant now)
{
    const auto reservation = database.find<Reservation>(stay);
    if (!reservation)
        return std::nullopt;
    const auto form = checkOutForm(database, time, reservation->household, now);
    if (!form)
        return std::nullopt;
    const auto pet = std::ranges::find(form->pets, stay, &LeavingPet::reservation);
    if (pet == form->pets.end())
        return std::nullopt;
    const Result<BillAhead> ahead =
        checkOutBillAhead(database, time, {.reservations = {stay}}, reservation->booking, now);
    if (!ahead)
        return refuse(ahead.error());
    return departureOf(*form, *pet, *ahead);
}

QList<RegularDone> checkInRegulars(Store &store, const QList<Regular> &regulars)
{
    return oneByOne(regulars, [&](const Regular &regular) -> RegularDone {
        const QDate today = store.place().time.businessDate(store.clock().now());
        const auto arrival = regularArrival(store.database(), regular.stay, today);
        if (!arrival)
            return tooLate(store, regular);
        if (!arrival->asks.isEmpty())
            return {.stay = regular.stay, .asks = arrival->asks};
        return carriedOut(store, regular, arrival->checkIn);
    });
}

QList<RegularDone> checkOutRegulars(Store &store, const QList<Regular> &regulars)
{
    return oneByOne(regulars, [&](const Regular &regular) -> RegularDone {
        const auto departure = regularDeparture(
            store.database(), store.place().time, regular.stay, store.clock().now());
        if (!departure)
            return {.stay = regular.stay, .refusals = departure.error()};
        if (!*departure)
            return tooLate(store, regular);
        if (!(*departure)->asks.isEmpty())
            return {.stay = regular.stay, .asks = (*departure)->asks};
        RegularDone done = carriedOut(store, regular, (*departure)->checkOut);
        done.credits = (*departure)->credits;
        return done;
    });
}

} // namespace desk
