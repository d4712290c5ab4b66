#include "core/generate/furnish.h"
#include "core/packages/package_plan.h"
#include "core/pricing/booking_rule.h"
#include "core/pricing/price_rule.h"
#include "core/pricing/rate.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

TaxClassId addTaxClass(World &world, const QString &name, qint64 partsPerMillion)
{
    const TaxClass taxClass{
        .id = world.newId<TaxClassId>(), .name = name, .archivedAt = std::nullopt};
    world.bulk.add(taxClass);
    world.bulk.add(TaxRate{.id = world.newId<TaxRateId>(),
                           .taxClass = taxClass.id,
                           .jurisdiction = u"Santa Fe gross receipts"_s,
                           .rate = {partsPerMillion},
                           .validFrom = world.firstDay(),
                           .validUntil = std::nullopt});
    return taxClass.id;
}

struct ServiceWish
{
    QString name;
    ServiceKind kind;
    ChargedBy chargedBy;
    QString account;
    bool needsUnit = false;
    int arrivalFrom = 390;
    int arrivalUntil = 1'080;
    int departureUntil = 1'140;
    int minutes = 60;
};

ServiceId addService(World &world, const ServiceWish &wish)
{
    const Service service{.id = world.newId<ServiceId>(),
                          .name = wish.name,
                          .kind = wish.kind,
                          .chargedBy = wish.chargedBy,
                          .graceMinutes = 0,
                          .needsUnit = wish.needsUnit,
                          .taxClass = world.catalogue.servicesTax,
                          .revenueAccount = wish.account,
                          .arrivalFrom = wish.arrivalFrom,
                          .arrivalUntil = wish.arrivalUntil,
                          .departureUntil = wish.departureUntil,
                          .position = int(world.catalogue.services.size()),
                          .archivedAt = std::nullopt,
                          .durationMinutes = wish.minutes};
    world.bulk.add(service);
    world.catalogue.services.push_back(service);
    return service.id;
}

void addRate(World &world,
             ServiceId service,
             qint64 minor,
             std::optional<UnitKindId> kind = {},
             std::optional<Species> species = {})
{
    world.bulk.add(Rate{.id = world.newId<RateId>(),
                        .service = service,
                        .unitKind = kind,
                        .species = species,
                        .minWeightGrams = std::nullopt,
                        .maxWeightGrams = std::nullopt,
                        .amount = world.money(minor),
                        .version = 1,
                        .validFrom = world.firstDay(),
                        .validUntil = std::nullopt});
}

void addAddOn(World &world, const QString &name, qint64 minor, int minutes)
{
    const AddOn addOn{.id = world.newId<AddOnId>(),
                      .name = name,
                      .price = world.money(minor),
                      .taxClass = world.catalogue.servicesTax,
                      .revenueAccount = u"add-ons"_s,
                      .durationMinutes = minutes,
                      .position = int(world.catalogue.addOns.size()),
                      .archivedAt = std::nullopt};
    world.bulk.add(addOn);
    world.catalogue.addOns.push_back(addOn);
}

PriceRule rule(World &world, PriceRuleKind kind, const QString &name)
{
    PriceRule made;
    made.id = world.newId<PriceRuleId>();
    made.kind = kind;
    made.name = name;
    made.amount = world.money(0);
    made.householdCap = world.money(0);
    made.validFrom = world.firstDay();
    return made;
}

void addPeak(World &world, const QString &name, QDate first, QDate last, qint64 share)
{
    PriceRule peak = rule(world, PriceRuleKind::PeakDates, name);
    peak.service = world.catalogue.boarding;
    peak.firstDay = first;
    peak.lastDay = last;
    peak.share = {share};
    world.bulk.add(peak);
}

void addPeaks(World &world)
{
    for (int year = world.firstDay().year(); year <= world.plan.date.year() + 1; ++year) {
        addPeak(world, u"Independence Day"_s, {year, 7, 1}, {year, 7, 6}, 150'000);
        addPeak(world, u"Thanksgiving"_s, {year, 11, 23}, {year, 11, 29}, 200'000);
        addPeak(world, u"Christmas"_s, {year, 12, 20}, {year + 1, 1, 2}, 250'000);
        addPeak(world, u"Spring break"_s, {year, 3, 14}, {year, 3, 22}, 100'000);
    }
}

BookingRule bookingRule(World &world, BookingRuleKind kind, const QString &name)
{
    BookingRule made;
    made.id = world.newId<BookingRuleId>();
    made.kind = kind;
    made.name = name;
    made.leastTotal = world.money(0);
    made.amount = world.money(0);
    made.validFrom = world.firstDay();
    return made;
}

void addHolidayTerms(World &world, const QString &name, QDate first, QDate last)
{
    BookingRule deposit = bookingRule(world, BookingRuleKind::Deposit, name);
    deposit.service = world.catalogue.boarding;
    deposit.firstDay = first;
    deposit.lastDay = last;
    deposit.share = {500'000};
    deposit.priority = 30;
    world.bulk.add(deposit);

    BookingRule cancellation = bookingRule(world, BookingRuleKind::Cancellation, name);
    cancellation.service = deposit.service;
    cancellation.firstDay = first;
    cancellation.lastDay = last;
    cancellation.tiers = {{14, {500'000}}, {3, {1'000'000}}};
    cancellation.noShowShare = {1'000'000};
    cancellation.priority = 30;
    world.bulk.add(cancellation);
}

// The first visit, long, dear and early bookings, weekends: what resorts ask something for.
void addDeposits(World &world)
{
    BookingRule first = bookingRule(world, BookingRuleKind::Deposit, u"First stay"_s);
    first.service = world.catalogue.boarding;
    first.firstStayOnly = true;
    first.amount = world.money(5'000);
    first.priority = 20;
    BookingRule early = bookingRule(world, BookingRuleKind::Deposit, u"Booked early"_s);
    early.service = world.catalogue.boarding;
    early.leastDaysAhead = 60;
    early.share = {200'000};
    early.priority = 15;
    BookingRule dear = bookingRule(world, BookingRuleKind::Deposit, u"Large bookings"_s);
    dear.leastTotal = world.money(60'000);
    dear.share = {250'000};
    dear.priority = 10;
    BookingRule nights = bookingRule(world, BookingRuleKind::Deposit, u"Long stays"_s);
    nights.leastNights = 10;
    nights.share = {250'000};
    nights.priority = 10;
    BookingRule weekend = bookingRule(world, BookingRuleKind::Deposit, u"Friday arrivals"_s);
    weekend.service = world.catalogue.boarding;
    weekend.weekdays = 1 << 4;
    weekend.leastNights = 2;
    weekend.amount = world.money(2'500);
    BookingRule puppy = bookingRule(world, BookingRuleKind::Deposit, u"Classes"_s);
    puppy.service = world.catalogue.services.back().id;
    puppy.share = {1'000'000};
    for (const BookingRule &one : {first, early, dear, nights, weekend, puppy})
        world.bulk.add(one);
}

void addBookingRules(World &world)
{
    for (int year = world.firstDay().year(); year <= world.plan.date.year() + 1; ++year) {
        addHolidayTerms(world, u"Thanksgiving"_s, {year, 11, 23}, {year, 11, 29});
        addHolidayTerms(world, u"Christmas"_s, {year, 12, 20}, {year + 1, 1, 2});
    }
    addDeposits(world);
    BookingRule standard = bookingRule(world, BookingRuleKind::Cancellation, u"Standard"_s);
    standard.tiers = {{7, {500'000}}, {2, {1'000'000}}};
    standard.noShowOf = FeeBase::FirstNight;
    standard.noShowShare = {1'000'000};
    world.bulk.add(standard);
}

void addAdditionalPets(World &world, ServiceId service, qint64 share)
{
    for (int number = 2; number <= 6; ++number) {
        PriceRule tier = rule(world, PriceRuleKind::AdditionalPet, u"Additional pet"_s);
        tier.service = service;
        tier.petNumber = number;
        tier.share = {share};
        world.bulk.add(tier);
    }
}

PriceRule longStay(World &world, const QString &name, int leastNights, qint64 share)
{
    PriceRule made = rule(world, PriceRuleKind::LengthOfStay, name);
    made.service = world.catalogue.boarding;
    made.leastNights = leastNights;
    made.share = {share};
    return made;
}

// New: nobody was quoted by it before today's week.
PriceRule nearlyFull(World &world, const QString &name, std::optional<UnitKindId> kind)
{
    PriceRule made = rule(world, PriceRuleKind::Occupancy, name);
    made.service = world.catalogue.boarding;
    made.unitKind = kind;
    made.leastOccupancy = {850'000};
    made.share = {100'000};
    made.validFrom = world.plan.date;
    return made;
}

void addNightRules(World &world)
{
    PriceRule quiet = nearlyFull(world, u"Quiet nights"_s, std::nullopt);
    quiet.leastOccupancy = {};
    quiet.mostOccupancy = {150'000};
    quiet.share = {-100'000};
    for (const PriceRule &one :
         {longStay(world, u"A week or longer"_s, 7, -50'000),
          longStay(world, u"Two weeks or longer"_s, 14, -100'000),
          nearlyFull(world, u"House nearly full"_s, std::nullopt),
          nearlyFull(world, u"Suites nearly full"_s, world.catalogue.roomKinds[1]),
          quiet})
        world.bulk.add(one);
}

void addPackages(World &world)
{
    const Catalogue &catalogue = world.catalogue;
    PackagePlan ten;
    ten.id = world.newId<PackagePlanId>();
    ten.name = u"Ten days of daycare"_s;
    ten.units = 10 * unitsOfAVisit;
    ten.price = world.money(28'800);
    ten.taxClass = catalogue.servicesTax;
    ten.services = {{catalogue.daycare, unitsOfAVisit}, {catalogue.halfDay, 1}};
    ten.validityDays = 180;
    ten.graceDays = 14;
    ten.validFrom = world.firstDay();
    world.bulk.add(ten);

    PackagePlan one = ten;
    one.id = world.newId<PackagePlanId>();
    one.name = u"Five days for one dog"_s;
    one.units = 5 * unitsOfAVisit;
    one.price = world.money(14'900);
    one.forOnePet = true;
    one.validityDays = 90;
    world.bulk.add(one);
}

CouponId addCoupon(World &world, Coupon coupon)
{
    coupon.id = world.newId<CouponId>();
    if (coupon.kind == DiscountKind::Percent)
        coupon.amount = world.money(0);
    coupon.validFrom = world.firstDay();
    world.bulk.add(coupon);
    world.catalogue.coupons.push_back(coupon);
    return coupon.id;
}

} // namespace

void addServices(World &world)
{
    Catalogue &catalogue = world.catalogue;
    catalogue.servicesTax = addTaxClass(world, u"Services"_s, 74'400);
    catalogue.goodsTax = addTaxClass(world, u"Goods"_s, 81'875);

    catalogue.boarding = addService(world,
                                    {.name = u"Boarding"_s,
                                     .kind = ServiceKind::Boarding,
                                     .chargedBy = ChargedBy::Night,
                                     .account = u"boarding"_s,
                                     .needsUnit = true,
                                     .departureUntil = 720});
    catalogue.daycare = addService(world,
                                   {.name = u"Daycare"_s,
                                    .kind = ServiceKind::Daycare,
                                    .chargedBy = ChargedBy::Day,
                                    .account = u"daycare"_s});
    catalogue.halfDay = addService(world,
                                   {.name = u"Half-day daycare"_s,
                                    .kind = ServiceKind::Daycare,
                                    .chargedBy = ChargedBy::Visit,
                                    .account = u"daycare"_s,
                                    .departureUntil = 780});
    const ServiceId groom = addService(world,
                                       {.name = u"Full groom"_s,
                                        .kind = ServiceKind::Grooming,
                                        .chargedBy = ChargedBy::Visit,
                                        .account = u"grooming"_s,
                                        .minutes = 90});
    const ServiceId brush = addService(world,
                                       {.name = u"Bath and brush"_s,
                                        .kind = ServiceKind::Grooming,
                                        .chargedBy = ChargedBy::Visit,
                                        .account = u"grooming"_s,
                                        .minutes = 45});
    const ServiceId nails = addService(world,
                                       {.name = u"Nails and ears"_s,
                                        .kind = ServiceKind::Grooming,
                                        .chargedBy = ChargedBy::Visit,
                                        .account = u"grooming"_s,
                                        .minutes = 15});
    const ServiceId puppy = addService(world,
                                       {.name = u"Puppy class"_s,
                                        .kind = ServiceKind::Training,
                                        .chargedBy = ChargedBy::Visit,
                                        .account = u"training"_s});

    constexpr qint64 perNight[] = {4'400, 5'900, 8'200, 2'900};
    for (size_t kind = 0; kind < catalogue.roomKinds.size(); ++kind)
        addRate(world, catalogue.boarding, perNight[kind], catalogue.roomKinds[kind]);
    addRate(world, catalogue.daycare, 3'200);
    addRate(world, catalogue.halfDay, 2'000);
    addRate(world, groom, 6'800, {}, Species::Dog);
    addRate(world, groom, 5'500, {}, Species::Cat);
    addRate(world, brush, 3'800);
    addRate(world, nails, 1'800);
    addRate(world, puppy, 3'500);

    addPackages(world);

    addAddOn(world, u"Bath"_s, 2'500, 30);
    addAddOn(world, u"Nail trim"_s, 1'500, 10);
    addAddOn(world, u"Trail walk"_s, 1'800, 40);
    addAddOn(world, u"Cuddle time"_s, 900, 15);
    addAddOn(world, u"Frozen treat"_s, 450, 5);
    addAddOn(world, u"Photo report"_s, 600, 10);
}

void addPriceRules(World &world)
{
    addPeaks(world);
    addNightRules(world);
    addBookingRules(world);
    addAdditionalPets(world, world.catalogue.boarding, -300'000);
    addAdditionalPets(world, world.catalogue.daycare, -200'000);

    PriceRule late = rule(world, PriceRuleKind::LateDeparture, u"Late pick-up"_s);
    late.service = world.catalogue.boarding;
    late.amount = world.money(1'500);
    late.graceMinutes = 30;
    late.householdCap = world.money(3'000);
    world.bulk.add(late);

    PriceRule early = rule(world, PriceRuleKind::EarlyArrival, u"Early drop-off"_s);
    early.service = world.catalogue.boarding;
    early.amount = world.money(1'000);
    early.householdCap = world.money(2'000);
    world.bulk.add(early);

    addCoupon(world,
              {.code = u"WELCOME10"_s,
               .name = u"10 % off lodging"_s,
               .share = {100'000},
               .scope = DiscountScope::Lodging});
    addCoupon(world,
              {.code = u"BATH5"_s,
               .name = u"5.00 off add-ons"_s,
               .kind = DiscountKind::Fixed,
               .amount = world.money(500),
               .scope = DiscountScope::AddOns});
    world.catalogue.ofMembers =
        addCoupon(world, {.code = u"GOLD15"_s, .name = u"Gold members"_s, .share = {150'000}});
}

} // namespace desk::generate
