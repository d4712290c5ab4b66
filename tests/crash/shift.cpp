#include "tests/crash/shift.h"

#include "core/billing/check_out_and_bill.h"
#include "core/bookings/walk_in.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/households/add_family.h"
#include "core/households/edit_family.h"
#include "core/pricing/rate.h"
#include "core/resort/place.h"
#include "core/till/close_till.h"
#include "core/till/open_session.h"
#include "core/till/open_till.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

By administrator(Store &store)
{
    return {.staff = store.database().value<StaffId>("SELECT id FROM staff ORDER BY id LIMIT 1"),
            .role = Role::Admin,
            .location =
                store.database().value<LocationId>("SELECT id FROM locations ORDER BY id LIMIT 1"),
            .till = store.database().value<TillId>("SELECT id FROM tills ORDER BY id LIMIT 1")};
}

AddFamily newFamily()
{
    Pet rex;
    rex.name = u"Rex"_s;
    Customer mary;
    mary.firstName = u"Mary"_s;
    mary.lastName = u"Smith"_s;
    return {.family = {},
            .labels = {u"VIP"_s},
            .people = {{.person = mary, .phones = {}}},
            .pets = {{.pet = rex, .allergies = {}, .alerts = {}}}};
}

/// Daycare at 30.00 a day, taxed: what the resort needs to earn money, in one unit of work.
bool furnish(Store &store, const By &by)
{
    return bool(
        store.write(by, {"test.furnish", 1, Priority::Later}, {}, [](Writer &writer) -> Result<> {
            const QDate longAgo(2020, 1, 1);
            const TaxClass taxed{.id = writer.newId<TaxClassId>(), .name = u"Services"_s};
            Service daycare{.id = writer.newId<ServiceId>(),
                            .name = u"Daycare"_s,
                            .kind = ServiceKind::Daycare,
                            .chargedBy = ChargedBy::Day,
                            .needsUnit = false,
                            .taxClass = taxed.id,
                            .revenueAccount = u"daycare"_s};
            writer.put(taxed);
            writer.put(TaxRate{.id = writer.newId<TaxRateId>(),
                               .taxClass = taxed.id,
                               .jurisdiction = u"NM"_s,
                               .rate = {74'400},
                               .validFrom = longAgo});
            writer.put(daycare);
            writer.put(Rate{.id = writer.newId<RateId>(),
                            .service = daycare.id,
                            .amount = writer.money(3'000),
                            .validFrom = longAgo});
            return {};
        }));
}

/// The pet of a family comes for a day, is fetched, and its day is paid in cash.
bool spendADay(Store &store,
               const By &by,
               const FamilyAdded &family,
               const std::function<void()> &done)
{
    const Currency currency = store.database().currency();
    const QDate today = placeOf(store.database()).time.civilDate(SystemClock().now());
    const StayWish day{.pet = family.pets.first(),
                       .service = store.database().value<ServiceId>("SELECT id FROM services"),
                       .arrivesOn = today,
                       .leavesOn = today.addDays(1)};
    const auto here = store.run(by,
                                WalkIn{.household = family.household,
                                       .stays = {{.stay = day, .arrival = {}}},
                                       .arrivedWith = u"Mary Smith"_s});
    if (!here)
        return false;
    done();
    CheckOutAndBill home{
        .checkOut = {.departures = {{.reservation = here->booked.reservations.first()}},
                     .pickUp = {.name = u"Mary Smith"_s, .customer = family.people.first()}},
        .tenders = {{.kind = TenderKind::Cash, .amount = Money::minor(10'000, currency)}}};
    if (!store.run(by, home))
        return false;
    done();
    return true;
}

/// What a killed shift has left open stays open.
bool isTillOpen(Store &store, const By &by)
{
    return sessionOf(store.database(), *by.till).has_value();
}

} // namespace

bool workOneShift(Store &store, const std::function<void()> &done)
{
    const By by = administrator(store);
    const Currency currency = store.database().currency();
    if (!store.database().value<bool>("SELECT EXISTS (SELECT 1 FROM services)")) {
        if (!furnish(store, by))
            return false;
        done();
    }
    if (!isTillOpen(store, by)) {
        if (!store.run(by, OpenTill{{{Money::minor(2'000, currency), 5}}}))
            return false;
        done();
    }
    const auto family = store.run(by, newFamily());
    if (!family)
        return false;
    done();

    const auto opened = openRecord<Household>(store.database(), family->household);
    Household edited = opened->record;
    edited.notes = u"Came by taxi"_s;
    if (!store.run(by, EditHousehold{.opened = *opened, .edited = edited}))
        return false;
    done();
    if (!spendADay(store, by, *family, done))
        return false;
    const CloseTill close{.coins = {{Money::minor(2'000, currency), 5}},
                          .reason = u"What was earned is in the safe"_s};
    if (!store.run(by, close))
        return false;
    done();
    return true;
}

} // namespace desk::test
