#include "core/generate/cast.h"

#include "core/generate/populate.h"
#include "core/households/customer.h"
#include "core/households/household.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

struct Person
{
    QString first;
    QString last;
    QString phone;
    QString e164;
};

size_t addPeople(World &world, const QString &name, const Person &person)
{
    const size_t family = addFamily(world, name, person.first % u' ' % person.last);
    Customer customer;
    customer.id = world.newId<CustomerId>();
    customer.household = world.families[family].id;
    customer.firstName = person.first;
    customer.lastName = person.last;
    customer.city = u"Santa Fe"_s;
    customer.region = u"NM"_s;
    customer.postalCode = u"87505"_s;
    customer.country = u"US"_s;
    customer.textAllowed = true;
    world.bulk.add(customer);
    world.bulk.add(Phone{.id = world.newId<PhoneId>(),
                         .customer = customer.id,
                         .typed = person.phone,
                         .e164 = person.e164,
                         .label = u"Mobile"_s,
                         .position = 0,
                         .archivedAt = std::nullopt});
    return family;
}

Pet pet(const QString &name, Species species, const QString &breed, int grams)
{
    Pet made;
    made.name = name;
    made.species = species;
    made.breed = breed;
    made.sex = Sex::Female;
    made.neutered = true;
    made.weightGrams = grams;
    made.colour = u"black and tan"_s;
    made.playGroup = grams < 11'000 ? PlayGroup::Small : PlayGroup::Large;
    return made;
}

// All in order for a year, but the first one as told.
size_t addVaccinated(World &world, size_t family, Pet made, int rabiesDaysLeft = 200)
{
    made.bornOn = world.plan.date.addYears(-4);
    made.weighedOn = world.plan.date.addDays(-40);
    const size_t animal = addBareAnimal(world, family, made);
    const std::vector<VaccineId> &vaccines =
        made.species == Species::Cat ? world.catalogue.catVaccines : world.catalogue.dogVaccines;
    for (size_t i = 0; i < vaccines.size(); ++i) {
        const QDate until = world.plan.date.addDays(i == 0 ? rabiesDaysLeft : 210);
        addVerifiedVaccination(
            world, world.animals[animal].id, vaccines[i], until.addYears(-1), until);
    }
    return animal;
}

void warn(World &world, size_t animal, AlertKind kind, const QString &note)
{
    world.bulk.add(PetAlert{.id = world.newId<PetAlertId>(),
                            .pet = world.animals[animal].id,
                            .kind = kind,
                            .note = note,
                            .archivedAt = std::nullopt});
}

void addAllergy(World &world, size_t animal, const QString &substance, const QString &reaction)
{
    world.bulk.add(Allergy{.id = world.newId<AllergyId>(),
                           .pet = world.animals[animal].id,
                           .substance = substance,
                           .reaction = reaction,
                           .archivedAt = std::nullopt});
}

size_t threePets(World &world)
{
    const size_t family = addPeople(
        world, u"Okafor"_s, {u"Grace"_s, u"Okafor"_s, u"(505) 555-0141"_s, u"+15055550141"_s});
    world.bulk.add(HouseholdLabel{.id = world.newId<HouseholdLabelId>(),
                                  .household = world.families[family].id,
                                  .label = u"VIP"_s,
                                  .archivedAt = std::nullopt});
    addVaccinated(world, family, pet(u"Biscuit"_s, Species::Dog, u"Beagle"_s, 11'000));
    addVaccinated(world, family, pet(u"Waffles"_s, Species::Dog, u"Golden Retriever"_s, 29'000));
    addVaccinated(world, family, pet(u"Pickles"_s, Species::Dog, u"Dachshund"_s, 8'000));
    return family;
}

size_t longName(World &world)
{
    const size_t family =
        addPeople(world,
                  u"Ruiz-Nakamura"_s,
                  {u"Esperanza"_s, u"Ruiz-Nakamura"_s, u"(505) 555-0142"_s, u"+15055550142"_s});
    addVaccinated(world,
                  family,
                  pet(u"Archibald Reginald Bartholomew von Schnauzerhausen the Third"_s,
                      Species::Dog,
                      u"Miniature Schnauzer"_s,
                      7'400));
    return family;
}

size_t arabicNames(World &world)
{
    const size_t family = addPeople(
        world, u"الخطيب"_s, {u"ليلى"_s, u"الخطيب"_s, u"(915) 555-0143"_s, u"+19155550143"_s});
    addVaccinated(world, family, pet(u"سمسم"_s, Species::Dog, u"Saluki"_s, 23'000));
    addVaccinated(world, family, pet(u"مشمش"_s, Species::Dog, u"Mixed breed, small"_s, 6'000));
    return family;
}

size_t expiredRabies(World &world)
{
    const size_t family = addPeople(
        world, u"Lindström"_s, {u"Åsa"_s, u"Lindström"_s, u"(303) 555-0144"_s, u"+13035550144"_s});
    addVaccinated(world, family, pet(u"Freya"_s, Species::Dog, u"Siberian Husky"_s, 21'000), -12);
    return family;
}

size_t biter(World &world)
{
    const size_t family = addPeople(
        world, u"Müller"_s, {u"Käthe"_s, u"Müller"_s, u"+49 151 2345 6789"_s, u"+4915123456789"_s});
    const size_t dog =
        addVaccinated(world, family, pet(u"Käse"_s, Species::Dog, u"Rottweiler"_s, 44'000));
    warn(world, dog, AlertKind::Bites, u"Bites when cornered. Two people to move him."_s);
    return family;
}

size_t onInsulin(World &world)
{
    const size_t family = addPeople(
        world, u"Chávez"_s, {u"Araceli"_s, u"Chávez"_s, u"(575) 555-0145"_s, u"+15755550145"_s});
    const size_t dog =
        addVaccinated(world, family, pet(u"Canela"_s, Species::Dog, u"Poodle, Standard"_s, 24'000));
    world.animals[dog].onMedication = true;
    warn(world, dog, AlertKind::Medical, u"Diabetic. Insulin twice a day, only after food."_s);
    addAllergy(world, dog, u"Chicken"_s, u"Hives"_s);
    addAllergy(world, dog, u"Penicillin"_s, u"Swollen face"_s);
    return family;
}

size_t late(World &world)
{
    const size_t family =
        addPeople(world,
                  u"Whitehorse"_s,
                  {u"Daniel"_s, u"Whitehorse"_s, u"(505) 555-0146"_s, u"+15055550146"_s});
    addVaccinated(world, family, pet(u"Ranger"_s, Species::Dog, u"Australian Shepherd"_s, 24'000));
    return family;
}

size_t owing(World &world)
{
    const size_t family = addPeople(
        world, u"Thompson"_s, {u"Helen"_s, u"Thompson"_s, u"(505) 555-0147"_s, u"+15055550147"_s});
    addVaccinated(world, family, pet(u"Duke"_s, Species::Dog, u"Great Dane"_s, 62'000), 20);
    return family;
}

} // namespace

Cast::Cast(World &world)
    : m_world(world)
{
    const size_t duke = owing(world);
    const size_t regulars = threePets(world);
    m_roles = {
        {regulars, -60, -57, 520},
        {duke, -9, -6, 600, Fate::Owes},
        {late(world), -4, -1, 450, Fate::StaysOn},
        {onInsulin(world), -2, 0, 480},
        {duke, -1, 0, 420},
        {longName(world), 0, 3, 395},
        {arabicNames(world), 0, 2, 400},
        {regulars, 0, 4, 405},
        {expiredRabies(world), 0, 5, 410},
        {biter(world), 0, 1, 415},
    };
}

std::vector<Party> Cast::arrivalsOn(QDate day)
{
    constexpr int bookedDaysBefore = 10;
    std::vector<Party> parties;
    for (const Role &role : m_roles) {
        if (m_world.plan.date.addDays(role.arrivesInDays) != day)
            continue;
        std::optional<Party> party = boardingParty(m_world,
                                                   Who::Cast,
                                                   role.family,
                                                   m_world.families[role.family].animals,
                                                   day,
                                                   m_world.plan.date.addDays(role.leavesInDays),
                                                   role.atMinute);
        if (!party)
            continue;
        if (role.fate == Fate::StaysOn) {
            for (const Guest &guest : party->guests) {
                m_world.rooms[*guest.room].freeOn = m_world.plan.date.addDays(1);
                m_world.animals[guest.animal].homeFrom = m_world.plan.date.addDays(2);
            }
        }
        party->fate = role.fate;
        party->bookedOn = std::min(party->bookedOn, m_world.plan.date.addDays(-bookedDaysBefore));
        parties.push_back(std::move(*party));
    }
    return parties;
}

} // namespace desk::generate
