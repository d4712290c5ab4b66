#include "core/households/checked.h"
#include "core/import/lines.h"

#include <algorithm>
#include <climits>

using namespace Qt::Literals;

namespace desk::import {

namespace {

constexpr Column columnsOfPets[] = {
    {"external_id", "id pet_id uuid", true},
    {"customer_id", "customer_external_id owner_id owner customer", true},
    {"name", "pet_name", true},
    {"species", "type pet_type"},
    {"breed"},
    {"sex", "gender"},
    {"neutered", "is_neutered spayed fixed altered"},
    {"born_on", "birthdate birth_date birthday date_of_birth dob"},
    {"weight_g", "weight_grams"},
    {"weight_kg", "weight_kilograms"},
    {"weight_lb", "weight_lbs weight_pounds weight"},
    {"colour", "color"},
    {"microchip", "microchip_number chip"},
    {"rabies_tag", "rabies_tag_number"},
    {"allergies", "allergy"},
    {"notes", "note special_needs behavior_notes comments"},
    {"active", "is_active status"},
};

constexpr qint64 microgramsInAPound = 453'592'370;

Species speciesOf(const Cells &cells)
{
    const QString typed = cells.text("species").toUpper();
    if (typed.isEmpty())
        return Species::Dog;
    if (const std::optional<Species> known = fromName<Species>(typed))
        return *known;
    if (typed == u"CANINE"_s || typed == u"PUPPY"_s)
        return Species::Dog;
    return typed == u"FELINE"_s || typed == u"KITTEN"_s ? Species::Cat : Species::Other;
}

Sex sexOf(const Cells &cells, Sex before)
{
    const QString typed = cells.text("sex").toUpper();
    if (typed.startsWith(u'F'))
        return Sex::Female;
    return typed.startsWith(u'M') ? Sex::Male : before;
}

constexpr const char *weights[] = {"weight_g", "weight_kg", "weight_lb"};

const char *columnOfWeight(const Cells &cells)
{
    for (const char *column : weights) {
        if (!cells.text(column).isEmpty())
            return column;
    }
    return weights[0];
}

std::optional<qint64> gramsOf(const Cells &cells)
{
    if (const auto grams = cells.thousandths(weights[0]))
        return *grams / 1000;
    if (const auto kilograms = cells.thousandths(weights[1]))
        return *kilograms;
    if (const auto pounds = cells.thousandths(weights[2]))
        return *pounds * (microgramsInAPound / 1000) / 1'000'000;
    return std::nullopt;
}

std::optional<int> grams(const Cells &cells)
{
    const std::optional<qint64> weight = gramsOf(cells);
    return weight ? std::optional(int(std::min<qint64>(*weight, INT_MAX))) : std::nullopt;
}

Pet read(Target &target, const Cells &cells, Pet pet)
{
    pet.name = cells.required("name");
    if (!cells.text("species").isEmpty())
        pet.species = speciesOf(cells);
    cells.take("breed", pet.breed);
    pet.sex = sexOf(cells, pet.sex);
    pet.neutered = cells.flag("neutered").value_or(pet.neutered);
    if (const auto born = cells.day("born_on"))
        pet.bornOn = born;
    if (const auto weight = grams(cells); weight && *weight > 0 && weight != pet.weightGrams) {
        pet.weightGrams = weight;
        pet.weighedOn = target.today();
    }
    cells.take("colour", pet.colour);
    cells.take("microchip", pet.microchip);
    cells.take("rabies_tag", pet.rabiesTag);
    cells.take("notes", pet.notes);
    if (const auto active = cells.flag("active"); active && !*active && !pet.archivedAt)
        pet.archivedAt = target.now();
    return pet;
}

QList<Allergy> newAllergies(Target &target, const Cells &cells, const PetId &pet, TypedTexts &texts)
{
    QStringList known =
        target.database().values<QString>("SELECT substance FROM allergies WHERE pet = ?", pet);
    QList<Allergy> added;
    for (const QString &substance : cells.text("allergies").split(u';', Qt::SkipEmptyParts)) {
        if (cleaned(substance).isEmpty() || known.contains(cleaned(substance)))
            continue;
        added += checked(
            texts, Allergy{.id = target.newId<AllergyId>(), .pet = pet, .substance = substance});
        cells.wasReadFrom(u"substance"_s, "allergies");
        known += added.last().substance;
    }
    return added;
}

} // namespace

std::span<const Column> petColumns()
{
    return columnsOfPets;
}

Outcome takePet(Target &target, const Cells &cells, TypedTexts &texts)
{
    const QString externalId = texts.line(u"external_id"_s, cells.required("external_id"));
    const auto before = target.byExternalId<Pet>(externalId);
    const auto owner = target.byExternalId<Customer>(cells.required("customer_id"));
    if (!owner && !cells.text("customer_id").isEmpty())
        cells.refuse(Reason::Unknown, "customer_id");
    Pet pet = before.value_or(Pet());
    if (!before) {
        pet.id = target.newId<PetId>();
        pet.household = owner ? owner->household : HouseholdId();
        pet.externalId = externalId;
    }
    pet = checked(texts, read(target, cells, pet), target.today());
    cells.wasReadFrom(u"weightGrams"_s, columnOfWeight(cells));
    const QList<Allergy> allergies = newAllergies(target, cells, pet.id, texts);
    if (!texts.refusals.empty())
        return Outcome::Unchanged;

    const Outcome outcome = putChanged(target, before, pet);
    if (!before)
        target.put(PetOwner{.id = target.newId<PetOwnerId>(),
                            .pet = pet.id,
                            .customer = owner->id,
                            .isPrimary = true});
    for (const Allergy &allergy : allergies)
        target.put(allergy);
    return outcome == Outcome::Unchanged && !allergies.isEmpty() ? Outcome::Changed : outcome;
}

} // namespace desk::import
