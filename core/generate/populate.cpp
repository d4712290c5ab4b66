#include "core/generate/populate.h"

#include "core/bookings/agreement.h"
#include "core/generate/people_names.h"
#include "core/generate/pet_names.h"
#include "core/generate/words.h"
#include "core/health/vaccine.h"
#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/vet.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr size_t familiesOfAMember = 40;

const Culture &someCulture(World &world)
{
    static const std::vector<int> weights = [] {
        std::vector<int> all;
        for (const Culture &culture : cultures())
            all.push_back(culture.weight);
        return all;
    }();
    return cultures()[world.chance.weighted(weights)];
}

const Breed &someBreed(World &world)
{
    static const std::vector<int> weights = [] {
        std::vector<int> all;
        for (const Breed &breed : breeds())
            all.push_back(breed.weight);
        return all;
    }();
    return breeds()[world.chance.weighted(weights)];
}

void addPhone(World &world, CustomerId customer, const Culture &culture)
{
    QString digits;
    for (const QChar c : culture.phonePattern)
        digits += c == u'#' ? QChar(u'0' + world.chance.between(0, 9)) : c;
    const QString typed = culture.dialCode == u"+1"
        ? u"(%1) %2-%3"_s.arg(digits.first(3), digits.mid(3, 3), digits.mid(6))
        : u"%1 %2 %3"_s.arg(culture.dialCode, digits.first(3), digits.mid(3));
    world.bulk.add(Phone{.id = world.newId<PhoneId>(),
                         .customer = customer,
                         .typed = typed,
                         .e164 = culture.dialCode.toString() % digits,
                         .label = u"Mobile"_s,
                         .position = 0,
                         .archivedAt = std::nullopt});
}

std::optional<QString> emailFor(World &world, const QString &first, const QString &last)
{
    if (!world.chance.percent(70))
        return std::nullopt;
    QString name;
    for (const QChar c : QString(first % u'.' % last)) {
        if (c.unicode() < 128 && (c.isLetter() || c == u'.'))
            name += c.toLower();
    }
    if (name.size() < 4)
        name = u"family"_s;
    return name % QString::number(world.chance.between(1, 999)) % u"@example.com"_s;
}

CustomerId addCustomer(World &world,
                       HouseholdId household,
                       const Culture &culture,
                       const QString &first,
                       const QString &last)
{
    Customer customer;
    customer.id = world.newId<CustomerId>();
    customer.household = household;
    customer.firstName = first;
    customer.lastName = last;
    customer.email = emailFor(world, first, last);
    customer.street = QString::number(world.chance.between(10, 9'900)) % u' '
        % world.chance.pick(words::streets()).toString();
    customer.city = world.chance.pick(words::cities()).toString();
    customer.region = u"NM"_s;
    customer.postalCode = u"87"_s % QString::number(world.chance.between(500, 599));
    customer.country = u"US"_s;
    customer.referral =
        world.chance.percent(30) ? world.chance.pick(words::referrals()).toString() : QString();
    customer.emailAllowed = customer.email && world.chance.percent(60);
    customer.textAllowed = world.chance.percent(70);
    world.bulk.add(customer);
    addPhone(world, customer.id, culture);
    return customer.id;
}

void addContact(World &world, HouseholdId household)
{
    const Culture &culture = someCulture(world);
    world.bulk.add(
        Contact{.id = world.newId<ContactId>(),
                .household = household,
                .name = world.chance.pick(culture.firstNames).toString() % u' '
                    % world.chance.pick(culture.lastNames).toString(),
                .phone = u"(505) 555-"_s % QString::number(world.chance.between(1'000, 9'999)),
                .relation = world.chance.pick(words::relations()).toString(),
                .identityHint = {},
                .validFrom = std::nullopt,
                .validUntil = std::nullopt,
                .archivedAt = std::nullopt});
}

Pet somePet(World &world)
{
    const Breed &breed = someBreed(world);
    Chance &chance = world.chance;
    Pet pet;
    pet.name = chance.pick(petNames()).toString();
    pet.species = breed.species;
    pet.breed = breed.name.toString();
    pet.sex = chance.percent(50) ? Sex::Female : Sex::Male;
    pet.neutered = chance.percent(85);
    pet.bornOn = world.plan.date.addDays(-chance.between(200, 4'700));
    pet.bornPrecision = chance.percent(60) ? BirthPrecision::Day : BirthPrecision::Month;
    pet.weightGrams = chance.between(breed.minGrams / 100, breed.maxGrams / 100) * 100;
    pet.weighedOn = world.plan.date.addDays(-chance.between(5, 300));
    pet.colour = chance.pick(coats()).toString();
    if (chance.percent(60))
        pet.microchip = u"98514100"_s % QString::number(chance.between(1'000'000, 9'999'999));
    if (pet.species == Species::Dog)
        pet.playGroup = *pet.weightGrams < 11'000 ? PlayGroup::Small
            : *pet.weightGrams < 24'000           ? PlayGroup::Medium
                                                  : PlayGroup::Large;
    return pet;
}

// What a person at the desk has to know of some of them.
void addTraits(World &world, PetId pet)
{
    Chance &chance = world.chance;
    if (chance.percent(30))
        world.bulk.add(Allergy{.id = world.newId<AllergyId>(),
                               .pet = pet,
                               .substance = chance.pick(words::allergies()).toString(),
                               .reaction = chance.pick(words::reactions()).toString(),
                               .archivedAt = std::nullopt});
    if (chance.percent(16)) {
        const words::AlertWords &alert = chance.pick(words::alerts());
        world.bulk.add(PetAlert{.id = world.newId<PetAlertId>(),
                                .pet = pet,
                                .kind = alert.kind,
                                .note = alert.note.toString(),
                                .archivedAt = std::nullopt});
    }
}

VaccineRecord vaccination(
    World &world, PetId pet, VaccineId vaccine, QDate givenOn, QDate expiresOn)
{
    VaccineRecord record;
    record.id = world.newId<VaccineRecordId>();
    record.pet = pet;
    record.vaccine = vaccine;
    record.givenOn = givenOn;
    record.expiresOn = expiresOn;
    return record;
}

void verify(World &world, VaccineRecord &record)
{
    record.verifiedBy = world.somebody();
    record.verifiedAt = world.at(record.givenOn.addDays(3), 660);
}

/// What a pet's vaccinations come to: one of them makes the difference.
enum class Papers { InOrder, RunsOutSoon, Expired, Unverified, NeverShown };

// Who comes all the time has shown all of them long ago.
Papers somePapers(World &world, bool isRegular)
{
    constexpr int ofRegulars[] = {82, 18, 0, 0, 0};
    constexpr int ofOthers[] = {72, 16, 5, 4, 3};
    return Papers(world.chance.weighted(isRegular ? ofRegulars : ofOthers));
}

int someDaysLeft(World &world, Papers papers)
{
    switch (papers) {
    case Papers::RunsOutSoon:
        return world.chance.between(15, 28);
    case Papers::Expired: // and the days of grace are over
        return -world.chance.between(15, 250);
    default:
        return world.chance.between(60, 340);
    }
}

// One of them at most is not in order, so few pets are stopped. Who has not come for long has shown
// less.
void addVaccinations(World &world, const Animal &animal)
{
    const std::vector<VaccineId> *known = animal.species == Species::Dog
        ? &world.catalogue.dogVaccines
        : animal.species == Species::Cat ? &world.catalogue.catVaccines
                                         : nullptr;
    if (!known || known->empty())
        return;
    constexpr size_t demanded = 3; // the others only warn
    const Papers papers = somePapers(world, world.isRegular(animal.family));
    const size_t different = world.chance.index(std::min(known->size(), demanded));
    for (size_t i = 0; i < known->size(); ++i) {
        const Papers ofThis = i == different ? papers : Papers::InOrder;
        if (ofThis == Papers::NeverShown
            || (!world.isActive(animal.family) && world.chance.percent(68)))
            continue;
        const QDate expiresOn = world.plan.date.addDays(someDaysLeft(world, ofThis));
        VaccineRecord record =
            vaccination(world, animal.id, (*known)[i], expiresOn.addYears(-1), expiresOn);
        if (ofThis != Papers::Unverified)
            verify(world, record);
        world.bulk.add(record);
    }
}

void addSomeAnimal(World &world, size_t family)
{
    const size_t animal = addBareAnimal(world, family, somePet(world));
    const PetId pet = world.animals[animal].id;
    world.animals[animal].onMedication = world.chance.percent(25);
    addTraits(world, pet);
    addVaccinations(world, world.animals[animal]);
}

void addVets(World &world)
{
    const int count = std::max(12, world.volumes.customers / 10);
    for (int i = 0; i < count; ++i) {
        const Culture &culture = someCulture(world);
        const QString name = world.chance.pick(culture.lastNames).toString();
        const Vet vet{
            .id = world.newId<VetId>(),
            .name = u"Dr. "_s % name,
            .clinic = world.chance.pick(words::places()).toString() % u" Animal Hospital"_s,
            .phone = u"(505) 555-"_s % QString::number(world.chance.between(1'000, 9'999)),
            .email = {},
            .archivedAt = std::nullopt};
        world.bulk.add(vet);
        world.vets.push_back(vet.id);
    }
}

void addSomeFamily(World &world)
{
    const Culture &culture = someCulture(world);
    const QString last = world.chance.pick(culture.lastNames).toString();
    const QString first = world.chance.pick(culture.firstNames).toString();
    const size_t family = addFamily(world, last, first % u' ' % last);
    const HouseholdId household = world.families[family].id;
    addCustomer(world, household, culture, first, last);
    if (world.chance.percent(25))
        addCustomer(
            world, household, culture, world.chance.pick(culture.firstNames).toString(), last);
    if (world.chance.percent(35))
        addContact(world, household);

    constexpr int shares[] = {35, 40, 17, 8};
    const size_t pets = 1 + world.chance.weighted(shares);
    for (size_t i = 0; i < pets; ++i)
        addSomeAnimal(world, family);
}

} // namespace

size_t addFamily(World &world, const QString &name, const QString &signer)
{
    Household household;
    household.id = world.newId<HouseholdId>();
    household.name = name;
    if (world.chance.percent(8))
        household.notes = world.chance.pick(words::familyNotes()).toString();
    // They joined this week: what was billed before was not lowered.
    if (world.catalogue.ofMembers && world.families.size() % familiesOfAMember == 0) {
        household.standingCoupon = world.catalogue.ofMembers;
        household.standingUntil = world.plan.date.addDays(360);
    }
    world.bulk.add(household);
    if (world.chance.percent(5))
        world.bulk.add(HouseholdLabel{.id = world.newId<HouseholdLabelId>(),
                                      .household = household.id,
                                      .label = world.chance.pick(words::labels()).toString(),
                                      .archivedAt = std::nullopt});
    world.bulk.add(AgreementSignature{
        .id = world.newId<AgreementSignatureId>(),
        .agreement = world.catalogue.agreement,
        .household = household.id,
        .signerName = signer,
        .signedAt = world.at(world.firstDay().addDays(world.chance.between(0, 300)), 600),
        .method = SignatureMethod::Paper,
        .drawing = std::nullopt,
        .witness = world.somebody(),
        .validUntil = std::nullopt,
        .invalidatedAt = std::nullopt});
    world.families.push_back({.id = household.id, .name = name, .signer = signer});
    return world.families.size() - 1;
}

size_t addBareAnimal(World &world, size_t family, Pet pet)
{
    pet.id = world.newId<PetId>();
    pet.household = world.families[family].id;
    pet.vet = world.chance.pick(world.vets);
    world.bulk.add(pet);
    world.animals.push_back({.id = pet.id,
                             .family = family,
                             .species = pet.species,
                             .grams = pet.weightGrams.value_or(0),
                             .onMedication = false,
                             .homeFrom = world.firstDay()});
    world.families[family].animals.push_back(world.animals.size() - 1);
    return world.animals.size() - 1;
}

void addVerifiedVaccination(
    World &world, PetId pet, VaccineId vaccine, QDate givenOn, QDate expiresOn)
{
    VaccineRecord record = vaccination(world, pet, vaccine, givenOn, expiresOn);
    verify(world, record);
    world.bulk.add(record);
}

bool addFamilies(World &world, int families, const Progress &progress)
{
    for (int i = 0; i < families; ++i) {
        if (i % 500 == 0 && !goesOn(progress, i, families))
            return false;
        addSomeFamily(world);
    }
    return true;
}

void populate(World &world, const Progress &progress)
{
    addVets(world);
    addFamilies(world, familiesOf(world.volumes.customers), progress);
}

} // namespace desk::generate
