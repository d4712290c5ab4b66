#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class Species { Dog, Cat, Bird, Rabbit, Rodent, Reptile, Other };

template <>
inline constexpr auto names<Species> = std::array{
    std::pair{Species::Dog, "DOG"},
    std::pair{Species::Cat, "CAT"},
    std::pair{Species::Bird, "BIRD"},
    std::pair{Species::Rabbit, "RABBIT"},
    std::pair{Species::Rodent, "RODENT"},
    std::pair{Species::Reptile, "REPTILE"},
    std::pair{Species::Other, "OTHER"},
};

enum class Sex { Unknown, Female, Male };

template <>
inline constexpr auto names<Sex> = std::array{
    std::pair{Sex::Unknown, "UNKNOWN"},
    std::pair{Sex::Female, "FEMALE"},
    std::pair{Sex::Male, "MALE"},
};

enum class PlayGroup { Unknown, Small, Medium, Large, Solo };

template <>
inline constexpr auto names<PlayGroup> = std::array{
    std::pair{PlayGroup::Unknown, "UNKNOWN"},
    std::pair{PlayGroup::Small, "SMALL"},
    std::pair{PlayGroup::Medium, "MEDIUM"},
    std::pair{PlayGroup::Large, "LARGE"},
    std::pair{PlayGroup::Solo, "SOLO"},
};

/// How exactly the birth date is known.
enum class BirthPrecision { Day, Month, Year };

template <>
inline constexpr auto names<BirthPrecision> = std::array{
    std::pair{BirthPrecision::Day, "DAY"},
    std::pair{BirthPrecision::Month, "MONTH"},
    std::pair{BirthPrecision::Year, "YEAR"},
};

/// An animal of a family.
struct Pet
{
    PetId id;
    HouseholdId household;
    QString name;
    Species species = Species::Dog;
    QString breed;
    Sex sex = Sex::Unknown;
    bool neutered = false;
    std::optional<QDate> bornOn;
    BirthPrecision bornPrecision = BirthPrecision::Day;
    std::optional<int> weightGrams;
    std::optional<QDate> weighedOn;
    QString colour;
    QString microchip;
    QString rabiesTag;
    std::optional<AttachmentId> photo;
    std::optional<VetId> vet;
    PlayGroup playGroup = PlayGroup::Unknown;
    QString doNotBookReason;
    QString notes;
    std::optional<QDate> deceasedOn;
    std::optional<QString> externalId;
    std::optional<Instant> archivedAt;

    bool operator==(const Pet &) const = default;

    static constexpr auto table = "pets";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Pet::id},
                            Field{"household", &Pet::household},
                            Field{"name", &Pet::name},
                            Field{"species", &Pet::species},
                            Field{"breed", &Pet::breed},
                            Field{"sex", &Pet::sex},
                            Field{"neutered", &Pet::neutered},
                            Field{"born_on", &Pet::bornOn},
                            Field{"born_precision", &Pet::bornPrecision},
                            Field{"weight_grams", &Pet::weightGrams},
                            Field{"weighed_on", &Pet::weighedOn},
                            Field{"colour", &Pet::colour},
                            Field{"microchip", &Pet::microchip},
                            Field{"rabies_tag", &Pet::rabiesTag},
                            Field{"photo", &Pet::photo},
                            Field{"vet", &Pet::vet},
                            Field{"play_group", &Pet::playGroup},
                            Field{"do_not_book_reason", &Pet::doNotBookReason},
                            Field{"notes", &Pet::notes},
                            Field{"deceased_on", &Pet::deceasedOn},
                            Field{"external_id", &Pet::externalId},
                            Field{"archived_at", &Pet::archivedAt});
    }
};

/// Which person of the family answers for a pet, and how.
struct PetOwner
{
    PetOwnerId id;
    PetId pet;
    CustomerId customer;
    bool isPrimary = false;
    bool mayBook = true;
    bool mayPickUp = true;
    std::optional<Instant> archivedAt;

    bool operator==(const PetOwner &) const = default;

    static constexpr auto table = "pet_owners";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PetOwner::id},
                            Field{"pet", &PetOwner::pet},
                            Field{"customer", &PetOwner::customer},
                            Field{"is_primary", &PetOwner::isPrimary},
                            Field{"may_book", &PetOwner::mayBook},
                            Field{"may_pick_up", &PetOwner::mayPickUp},
                            Field{"archived_at", &PetOwner::archivedAt});
    }
};

/// What a pet must not be given.
struct Allergy
{
    AllergyId id;
    PetId pet;
    QString substance;
    QString reaction;
    std::optional<Instant> archivedAt;

    bool operator==(const Allergy &) const = default;

    static constexpr auto table = "allergies";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Allergy::id},
                            Field{"pet", &Allergy::pet},
                            Field{"substance", &Allergy::substance},
                            Field{"reaction", &Allergy::reaction},
                            Field{"archived_at", &Allergy::archivedAt});
    }
};

/// What staff must know before they open the door.
enum class AlertKind {
    Bites,
    Escapes,
    FearOfMen,
    ResourceGuarding,
    SeparateFeeding,
    NotWithDogs,
    Medical,
    SpecialCare,
    Other
};

template <>
inline constexpr auto names<AlertKind> = std::array{
    std::pair{AlertKind::Bites, "BITES"},
    std::pair{AlertKind::Escapes, "ESCAPES"},
    std::pair{AlertKind::FearOfMen, "FEAR_OF_MEN"},
    std::pair{AlertKind::ResourceGuarding, "RESOURCE_GUARDING"},
    std::pair{AlertKind::SeparateFeeding, "SEPARATE_FEEDING"},
    std::pair{AlertKind::NotWithDogs, "NOT_WITH_DOGS"},
    std::pair{AlertKind::Medical, "MEDICAL"},
    std::pair{AlertKind::SpecialCare, "SPECIAL_CARE"},
    std::pair{AlertKind::Other, "OTHER"},
};

/// A warning on a pet, with words.
struct PetAlert
{
    PetAlertId id;
    PetId pet;
    AlertKind kind = AlertKind::Other;
    QString note;
    std::optional<Instant> archivedAt;

    bool operator==(const PetAlert &) const = default;

    static constexpr auto table = "pet_alerts";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PetAlert::id},
                            Field{"pet", &PetAlert::pet},
                            Field{"kind", &PetAlert::kind},
                            Field{"note", &PetAlert::note},
                            Field{"archived_at", &PetAlert::archivedAt});
    }
};

} // namespace desk
