#include "core/households/add_family.h"

#include "core/db/select.h"
#include "core/households/checked.h"

using namespace Qt::Literals;

namespace desk {

namespace {

/// Names the fields of the row of a list while it is checked.
class Row
{
public:
    Row(TypedTexts &texts, const QString &list, qsizetype index)
        : m_texts(texts)
        , m_before(texts.prefix)
    {
        texts.prefix += list % u'.' % QString::number(index) % u'.';
    }
    ~Row() { m_texts.prefix = m_before; }
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

private:
    TypedTexts &m_texts;
    QString m_before;
};

NewPerson checkedPerson(TypedTexts &texts, const NewPerson &typed, const QString &country)
{
    NewPerson person{.person = checked(texts, typed.person), .phones = {}};
    for (const Phone &phone : typed.phones) {
        const Row row(texts, u"phones"_s, person.phones.size());
        person.phones += checked(texts, phone, country);
    }
    return person;
}

NewPet checkedPet(TypedTexts &texts, const NewPet &typed, QDate today)
{
    NewPet pet{.pet = checked(texts, typed.pet, today), .allergies = {}, .alerts = {}};
    for (const Allergy &allergy : typed.allergies) {
        const Row row(texts, u"allergies"_s, pet.allergies.size());
        pet.allergies += checked(texts, allergy);
    }
    for (const PetAlert &alert : typed.alerts) {
        const Row row(texts, u"alerts"_s, pet.alerts.size());
        pet.alerts += checked(texts, alert);
    }
    return pet;
}

QString nameAfter(const QList<NewPerson> &people)
{
    QStringList names;
    for (const NewPerson &person : people) {
        const Customer &customer = person.person;
        const QString name =
            customer.lastName.trimmed().isEmpty() ? customer.firstName : customer.lastName;
        if (!names.contains(name.trimmed()) && names.size() < 2)
            names += name.trimmed();
    }
    return names.join(u" / "_s);
}

CustomerId put(Writer &writer, const HouseholdId &household, const NewPerson &person)
{
    Customer customer = person.person;
    customer.id = writer.newId<CustomerId>();
    customer.household = household;
    customer.externalId.reset();
    writer.put(customer);
    int position = 0;
    for (Phone phone : person.phones) {
        phone.id = writer.newId<PhoneId>();
        phone.customer = customer.id;
        phone.position = position++;
        writer.put(phone);
    }
    return customer.id;
}

PetId put(Writer &writer, const HouseholdId &household, const NewPet &newPet)
{
    Pet pet = newPet.pet;
    pet.id = writer.newId<PetId>();
    pet.household = household;
    pet.externalId.reset();
    if (pet.weightGrams && !pet.weighedOn)
        pet.weighedOn = writer.today();
    writer.put(pet);
    for (Allergy allergy : newPet.allergies) {
        allergy.id = writer.newId<AllergyId>();
        allergy.pet = pet.id;
        writer.put(allergy);
    }
    for (PetAlert alert : newPet.alerts) {
        alert.id = writer.newId<PetAlertId>();
        alert.pet = pet.id;
        writer.put(alert);
    }
    return pet.id;
}

void putOwner(Writer &writer, const PetId &pet, const CustomerId &customer, bool isPrimary)
{
    writer.put(PetOwner{.id = writer.newId<PetOwnerId>(),
                        .pet = pet,
                        .customer = customer,
                        .isPrimary = isPrimary});
}

/// The family, if somebody may be added to it.
Result<Household> openFamily(Writer &writer, const HouseholdId &id)
{
    const std::optional<Household> household = writer.find<Household>(id);
    if (!household)
        return refuse(Reason::Unknown, u"household"_s);
    if (household->archivedAt)
        return refuse(Reason::HouseholdArchived, u"household"_s);
    return *household;
}

} // namespace

QJsonObject AddFamily::meant() const
{
    return {{u"name"_s, family.name}, {u"people"_s, people.size()}, {u"pets"_s, pets.size()}};
}

Result<FamilyAdded> carryOut(Writer &writer, const AddFamily &command)
{
    TypedTexts texts;
    Household household = command.family;
    if (cleaned(household.name).isEmpty())
        household.name = nameAfter(command.people);
    if (command.people.isEmpty())
        texts.refuse(Reason::Missing, u"people"_s);
    else
        household = checked(texts, household);
    QList<NewPerson> people;
    for (const NewPerson &person : command.people) {
        const Row row(texts, u"people"_s, people.size());
        people += checkedPerson(texts, person, writer.resort().country);
    }
    QList<NewPet> pets;
    for (const NewPet &pet : command.pets) {
        const Row row(texts, u"pets"_s, pets.size());
        pets += checkedPet(texts, pet, writer.today());
    }
    QStringList labels;
    for (const QString &label : command.labels)
        labels += texts.required(u"labels"_s, label, limits::word);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);

    FamilyAdded added{.household = writer.newId<HouseholdId>(), .people = {}, .pets = {}};
    for (const NewPerson &person : people)
        added.people += put(writer, added.household, person);
    household.id = added.household;
    household.externalId.reset();
    household.billingCustomer = added.people.first();
    writer.put(household);
    for (const QString &label : labels)
        writer.put(HouseholdLabel{
            .id = writer.newId<HouseholdLabelId>(), .household = household.id, .label = label});
    for (const NewPet &pet : pets) {
        added.pets += put(writer, household.id, pet);
        for (const CustomerId &person : added.people)
            putOwner(writer, added.pets.last(), person, person == added.people.first());
    }
    return added;
}

QJsonObject AddPerson::meant() const
{
    return {{u"household"_s, household.text()}};
}

Result<CustomerId> carryOut(Writer &writer, const AddPerson &command)
{
    const Result<Household> family = openFamily(writer, command.household);
    if (!family)
        return refuse(family.error());
    TypedTexts texts;
    const NewPerson person = checkedPerson(texts, command.person, writer.resort().country);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    const CustomerId id = put(writer, family->id, person);
    const auto pets = writer.database().values<PetId>(
        "SELECT id FROM pets WHERE household = ? AND archived_at IS NULL ORDER BY id", family->id);
    for (const PetId &pet : pets)
        putOwner(writer, pet, id, false);
    return id;
}

QJsonObject AddPet::meant() const
{
    return {{u"household"_s, household.text()}, {u"name"_s, pet.pet.name}};
}

Result<PetId> carryOut(Writer &writer, const AddPet &command)
{
    const Result<Household> family = openFamily(writer, command.household);
    if (!family)
        return refuse(family.error());
    TypedTexts texts;
    const NewPet pet = checkedPet(texts, command.pet, writer.today());
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    const PetId id = put(writer, family->id, pet);
    const auto people = writer.database().values<CustomerId>(
        "SELECT id FROM customers WHERE household = ? AND archived_at IS NULL ORDER BY id",
        family->id);
    for (const CustomerId &person : people)
        putOwner(writer, id, person, person == family->billingCustomer);
    return id;
}

} // namespace desk
