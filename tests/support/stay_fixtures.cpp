#include "tests/support/stay_fixtures.h"

using namespace Qt::Literals;

namespace desk::test {

SmallHouse::SmallHouse()
    : SmallHouse(u":memory:"_s)
{
}

SmallHouse::SmallHouse(const QString &path)
    : TestResort(path)
{
    const LocationId here = founded.location;
    wing = {.id = newId<AreaId>(), .location = here, .name = u"Dog wing"_s};
    suite = {.id = newId<UnitKindId>(), .name = u"Suite"_s};
    k1 = room(u"K1"_s);
    k2 = room(u"K2"_s);
    yard = room(u"Yard"_s);
    yard.occupancy = Occupancy::Area;
    yard.maxPets = 3;
    yard.turnoverMinutes = 0;
    taxed = {.id = newId<TaxClassId>(), .name = u"Services"_s};
    boarding = {.id = newId<ServiceId>(),
                .name = u"Boarding"_s,
                .taxClass = taxed.id,
                .revenueAccount = u"boarding"_s,
                .arrivalFrom = 7 * 60,
                .arrivalUntil = 18 * 60,
                .departureUntil = 12 * 60};
    daycare = boarding;
    daycare.id = newId<ServiceId>();
    daycare.name = u"Daycare"_s;
    daycare.kind = ServiceKind::Daycare;
    daycare.chargedBy = ChargedBy::Day;
    daycare.departureUntil = 18 * 60;
    bath = {.id = newId<AddOnId>(),
            .name = u"Bath"_s,
            .price = money(2'500),
            .taxClass = taxed.id,
            .revenueAccount = u"grooming"_s};
    smiths = {.id = newId<HouseholdId>(), .name = u"Smith"_s};
    joneses = {.id = newId<HouseholdId>(), .name = u"Jones"_s};
    ann = {.id = newId<CustomerId>(),
           .household = smiths.id,
           .firstName = u"Ann"_s,
           .lastName = u"Smith"_s};
    rex = dog(smiths, u"Rex"_s);
    bella = dog(smiths, u"Bella"_s);
    ziggy = dog(joneses, u"Ziggy"_s);
    const TaxRate tax{.id = newId<TaxRateId>(),
                      .taxClass = taxed.id,
                      .jurisdiction = u"NM"_s,
                      .rate = {74'400},
                      .validFrom = QDate(2020, 1, 1)};
    const Rate night{.id = newId<RateId>(),
                     .service = boarding.id,
                     .amount = money(5'500),
                     .validFrom = QDate(2020, 1, 1)};
    Rate day = night;
    day.id = newId<RateId>();
    day.service = daycare.id;
    day.amount = money(3'000);
    put(wing, suite, k1, k2, yard, taxed, tax, boarding, daycare, bath, night, day);
    put(smiths, joneses, ann, rex, bella, ziggy);
}

Pet SmallHouse::dog(const Household &family, const QString &name)
{
    return {.id = newId<PetId>(),
            .household = family.id,
            .name = name,
            .species = Species::Dog,
            .weightGrams = 20'000};
}

Unit SmallHouse::room(const QString &name)
{
    return {.id = newId<UnitId>(),
            .location = founded.location,
            .area = wing.id,
            .kind = suite.id,
            .name = name,
            .maxPets = 2,
            .maxWeightGrams = 30'000,
            .species = Species::Dog,
            .turnoverMinutes = 60};
}

} // namespace desk::test
