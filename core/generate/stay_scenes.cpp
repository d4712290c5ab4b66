#include "core/generate/stay_scenes.h"

#include "core/billing/balance.h"
#include "core/billing/check_out_and_bill.h"
#include "core/billing/deposit.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out_form.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/promised_end.h"
#include "core/generate/care_rows.h"
#include "core/generate/counter.h"
#include "core/generate/history.h"
#include "core/generate/words.h"
#include "core/health/vaccinate.h"
#include "core/health/verdicts.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

QList<ReservationId> reservationsOf(const Party &party)
{
    QList<ReservationId> reservations;
    for (const Guest &guest : party.guests)
        reservations += guest.reservation;
    return reservations;
}

StayWish wishFor(World &world, const Party &party, size_t position)
{
    const Guest &guest = party.guests[position];
    StayWish wish{.pet = world.animals[guest.animal].id,
                  .service = guest.service,
                  .unit =
                      guest.room ? std::optional(world.rooms[*guest.room].unit.id) : std::nullopt,
                  .arrivesOn = party.arrivesOn,
                  .leavesOn = party.leavesOn,
                  .arrivesAtMinute = party.arrivesAtMinute,
                  .leavesAtMinute = party.leavesAtMinute};
    for (const PlannedAddOn &addOn : party.addOns) {
        if (addOn.guest == position)
            wish.addOns +=
                AddOnWish{.addOn = world.catalogue.addOns[addOn.addOn].id, .on = addOn.day};
    }
    return wish;
}

Book bookingOf(World &world, const Party &party)
{
    Book command{.household = world.families[party.family].id, .stays = {}};
    command.channel = world.chance.percent(55) ? Channel::Phone : Channel::Desk;
    for (size_t i = 0; i < party.guests.size(); ++i)
        command.stays += wishFor(world, party, i);
    if (isOpenRequest(world, party))
        command.as = BookAs::Request;
    return command;
}

// The booking is firm as soon as the deposit is there.
bool payAhead(FrontDesk &desk, const By &by, const Party &party, Money deposit)
{
    const TakeDeposit taking{.booking = party.booking,
                             .amount = deposit,
                             .tenders = {handedOver(desk.world(), deposit)}};
    return desk.run(by, taking).has_value();
}

QList<Belonging> thingsBrought(World &world, const Party &party)
{
    QList<Belonging> things;
    const int count = party.isBoarding() ? world.chance.between(0, 3) : 0;
    for (int i = 0; i < count; ++i) {
        Belonging thing;
        thing.item = world.chance.pick(words::belongings()).toString();
        things += thing;
    }
    return things;
}

CheckIn arrivalOf(World &world, const Party &party)
{
    CheckIn command{.arrivals = {}, .arrivedWith = world.families[party.family].signer};
    for (const Guest &guest : party.guests) {
        Arrival arrival{.reservation = guest.reservation};
        if (const int grams = world.animals[guest.animal].grams; grams > 0)
            arrival.weightGrams = grams;
        arrival.belongings = thingsBrought(world, party);
        if (party.isBoarding())
            arrival.care = careWished(world, party, guest);
        command.arrivals += arrival;
    }
    return command;
}

void showPapers(FrontDesk &desk, const By &by, const Party &party)
{
    for (const Guest &guest : party.guests) {
        const PetId pet = desk.world().animals[guest.animal].id;
        const HealthVerdict health = verdict(desk.database(),
                                             {.pet = pet,
                                              .service = guest.service,
                                              .arrives = party.arrivesOn,
                                              .leaves = party.leavesOn});
        for (const Finding &finding : health.findings) {
            if (!finding.stops())
                continue;
            const QDate givenOn = desk.today().addDays(-desk.world().chance.between(10, 250));
            (void)desk.run(by,
                           RecordVaccination{.pet = pet,
                                             .vaccine = finding.vaccine,
                                             .givenOn = givenOn,
                                             .expiresOn = givenOn.addYears(1),
                                             .verified = true});
        }
    }
}

Departure departureOf(const LeavingPet &pet)
{
    Departure departure{.reservation = pet.reservation};
    for (const Belonging &thing : pet.belongings)
        departure.belongings += BelongingBack{.belonging = thing.id};
    for (const MedicationPlan &plan : pet.medications)
        departure.medications += MedicationBack{.plan = plan.id, .countThousandths = 2'000};
    return departure;
}

std::optional<CheckOut> checkOutOf(FrontDesk &desk, const Party &party)
{
    const World &world = desk.world();
    const auto form = checkOutForm(
        desk.database(), world.place.time, world.families[party.family].id, world.clock.now());
    if (!form || form->pickUps.isEmpty())
        return std::nullopt;
    const AllowedPickUp &person = form->pickUps.first();
    CheckOut command{
        .departures = {},
        .pickUp = {.name = person.name, .customer = person.customer, .contact = person.contact}};
    for (const LeavingPet &pet : form->pets) {
        if (pet.booking == party.booking)
            command.departures += departureOf(pet);
    }
    return command;
}

Result<Money> amountDue(FrontDesk &desk, const Party &party, const CheckOutAndBill &command)
{
    const World &world = desk.world();
    const StayBill bill{.reservations = reservationsOf(party),
                        .items = command.items,
                        .discount = command.discount};
    const Result<Quote> quote =
        priceStayBill(desk.database(), world.place.time, bill, world.clock.now(), desk.today());
    if (!quote)
        return refuse(quote.error());
    return quote->total - depositHeld(desk.database(), party.booking);
}

// What was paid in advance ends as it was promised, with the manager's word.
bool settleAsPromised(FrontDesk &desk, const Party &party, const QString &reason)
{
    const auto end = promisedEnd(desk.database(), party.booking, desk.world().place.time);
    if (!end)
        return true;
    const SettleDeposit command{
        .booking = party.booking, .refund = end->held - end->kept, .reason = reason};
    return desk.run(desk.approved(desk.somebody(), reason), command).has_value();
}

} // namespace

bool book(FrontDesk &desk, Party &party)
{
    World &world = desk.world();
    const By by = desk.somebody();
    const Book command = bookingOf(world, party);
    const Result<Booked> booked = desk.run(by, command);
    if (!booked)
        return false;
    party.booking = booked->booking;
    for (size_t i = 0; i < party.guests.size(); ++i)
        party.guests[i].reservation = booked->reservations[qsizetype(i)];
    if (command.as == BookAs::Request || !booked->depositDue.isPositive())
        return true;
    return payAhead(desk, by, party, booked->depositDue);
}

bool receive(FrontDesk &desk, const Party &party)
{
    World &world = desk.world();
    const By by = desk.somebody();
    const CheckIn command = arrivalOf(world, party);
    if (desk.run(by, command))
        return true;
    if (world.chance.percent(85)) {
        showPapers(desk, by, party);
        if (desk.run(by, command))
            return true;
    }
    return desk.run(desk.approved(by, u"The vet confirmed by phone."_s), command).has_value();
}

bool sendHome(FrontDesk &desk, const Party &party)
{
    World &world = desk.world();
    const std::optional<CheckOut> checkOut = checkOutOf(desk, party);
    if (!checkOut)
        return false;
    CheckOutAndBill command{.checkOut = *checkOut};
    if (world.chance.percent(8))
        command.items = basket(world);
    if (party.hasCoupon)
        command.discount =
            DiscountWish{.couponCode = world.catalogue.coupons.front().code, .reason = {}};
    const By by = desk.somebody();
    if (party.fate == Fate::Owes)
        return desk.run(desk.approved(by, u"Pays with the next visit."_s), command).has_value();
    const Result<Money> due = amountDue(desk, party, command);
    if (!due)
        return false;
    if (due->isPositive())
        command.tenders = {handedOver(world, *due)};
    return desk.run(by, command).has_value();
}

bool callOff(FrontDesk &desk, const Party &party)
{
    const QString reason = desk.world().chance.pick(words::cancelReasons()).toString();
    const CancelStays command{.reservations = reservationsOf(party), .reason = reason};
    return desk.run(desk.somebody(), command).has_value() && settleAsPromised(desk, party, reason);
}

bool markNoShow(FrontDesk &desk, const Party &party)
{
    const MarkNoShow command{.reservations = reservationsOf(party)};
    return desk.run(desk.somebody(), command).has_value()
        && settleAsPromised(desk, party, u"Nobody came"_s);
}

} // namespace desk::generate
