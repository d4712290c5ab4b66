#include "core/generate/furnish.h"
#include "core/health/vaccine.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

struct Goods
{
    QStringView name;
    qint64 minor;
};

constexpr Goods goods[] = {
    {u"Chicken & rice kibble", 5'499},
    {u"Salmon grain-free kibble", 6'899},
    {u"Puppy formula", 4'999},
    {u"Indoor cat kibble", 3'899},
    {u"Beef stew can", 349},
    {u"Tuna pâté can", 289},
    {u"Peanut butter biscuits", 899},
    {u"Bully stick", 699},
    {u"Dental chews", 1'799},
    {u"Freeze-dried liver", 1'299},
    {u"Rope toy", 1'199},
    {u"Squeaky duck", 999},
    {u"Tennis balls, 3", 699},
    {u"Feather wand", 799},
    {u"Catnip mouse", 499},
    {u"Leather collar", 2'499},
    {u"Nylon leash", 1'699},
    {u"Step-in harness", 2'899},
    {u"Slow feeder bowl", 1'899},
    {u"Travel bowl", 1'099},
    {u"Orthopaedic bed", 7'999},
    {u"Fleece blanket", 2'199},
    {u"Oatmeal shampoo", 1'499},
    {u"Ear cleaner", 1'299},
    {u"Paw balm", 1'199},
    {u"Poop bags, 120", 1'099},
    {u"Litter, 10 kg", 1'899},
    {u"ID tag, engraved", 1'299},
    {u"Calming treats", 2'199},
    {u"Bandana", 899},
};
constexpr QStringView variants[] = {
    u"small",      u"medium",     u"large",   u"blue",    u"red",          u"green",
    u"lamb",       u"turkey",     u"duck",    u"2 lb",    u"5 lb",         u"12 lb",
    u"25 lb",      u"XL",         u"purple",  u"grey",    u"travel size",  u"family pack",
    u"senior",     u"organic",    u"pumpkin", u"venison", u"sweet potato", u"mint",
    u"reflective", u"waterproof", u"holiday", u"mini",    u"twin pack",    u"classic",
    u"soft",       u"heavy duty", u"glow",    u"plaid",
};

// EAN-13 under the prefix for use within a shop, with its check digit.
QString barcode(int number)
{
    const QString digits = u"20"_s % QString::number(number).rightJustified(10, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits % QString::number((10 - sum % 10) % 10);
}

void addProduct(World &world, int number)
{
    const auto kinds = int(std::size(goods));
    const Goods &base = goods[number % kinds];
    const int variant = number / kinds;
    QString name = base.name.toString();
    if (variant > 0)
        name += u", "_s % variants[size_t(variant - 1) % std::size(variants)];
    const Product product{.id = world.newId<ProductId>(),
                          .name = name,
                          .sku = u"P-"_s % QString::number(1'000 + number),
                          .barcode = barcode(50'000 + number),
                          .price = world.money(base.minor + variant * 50),
                          .taxClass = world.catalogue.goodsTax,
                          .revenueAccount = u"retail"_s,
                          .stockTracked = true,
                          .reorderAt = 5,
                          .archivedAt = std::nullopt};
    world.bulk.add(product);
    world.catalogue.products.push_back(product);
}

struct VaccineWish
{
    QStringView key;
    QStringView name;
    int months = 12;
    Severity severity = Severity::Block;
    int graceDays = 0;
    int daysSinceGiven = 0;
};

const VaccineWish dogVaccines[] = {
    {u"rabies", u"Rabies", 36, Severity::Block, 0, 0},
    {u"dhpp", u"DHPP", 36, Severity::Block, 10, 0},
    {u"bordetella", u"Bordetella", 12, Severity::Block, 0, 2},
    {u"lepto", u"Leptospirosis", 12, Severity::Warn, 0, 0},
};

VaccineId addVaccine(World &world, const QString &key, const QString &name)
{
    const Vaccine vaccine{
        .id = world.newId<VaccineId>(), .key = key, .name = name, .archivedAt = std::nullopt};
    world.bulk.add(vaccine);
    return vaccine.id;
}

void addRule(World &world, VaccineId vaccine, const VaccineWish &wish, Species species)
{
    VaccineRule rule;
    rule.id = world.newId<VaccineRuleId>();
    rule.vaccine = vaccine;
    rule.species = species;
    rule.minAgeWeeks = 16;
    rule.validityMonths = wish.months;
    rule.graceDays = wish.graceDays;
    rule.minDaysSinceGiven = wish.daysSinceGiven;
    rule.severity = wish.severity;
    rule.effectiveFrom = world.firstDay();
    world.bulk.add(rule);
}

} // namespace

void addProducts(World &world)
{
    for (int number = 0; number < world.volumes.products; ++number)
        addProduct(world, number);
}

void stockShelves(World &world)
{
    for (const Product &product : world.catalogue.products) {
        world.bulk.add(
            StockMove{.id = world.newId<StockMoveId>(),
                      .product = product.id,
                      .location = world.place.location.id,
                      .quantity = world.sold.value(product.id) + world.chance.between(3, 40),
                      .reason = StockReason::Delivery,
                      .invoiceLine = std::nullopt,
                      .note = {},
                      .at = world.at(world.firstDay(), 480),
                      .staff = world.somebody()});
    }
}

void addVaccines(World &world)
{
    Catalogue &catalogue = world.catalogue;
    for (const VaccineWish &wish : dogVaccines) {
        const VaccineId vaccine = addVaccine(world, wish.key.toString(), wish.name.toString());
        catalogue.dogVaccines.push_back(vaccine);
        addRule(world, vaccine, wish, Species::Dog);
    }
    const VaccineWish forCats{.key = u"fvrcp", .name = u"FVRCP", .months = 36, .graceDays = 10};
    const VaccineId fvrcp = addVaccine(world, forCats.key.toString(), forCats.name.toString());
    catalogue.catVaccines = {catalogue.dogVaccines.front(), fvrcp};
    addRule(world, catalogue.dogVaccines.front(), dogVaccines[0], Species::Cat);
    addRule(world, fvrcp, forCats, Species::Cat);
}

} // namespace desk::generate
