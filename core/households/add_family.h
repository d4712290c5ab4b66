#pragma once

#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// Records in these commands come without ids and without their family: both are given here.

/// A person with their phones.
struct NewPerson
{
    Customer person;
    QList<Phone> phones; ///< `typed` and `label`
};

/// A pet with what must be known about it.
struct NewPet
{
    Pet pet;
    QList<Allergy> allergies;
    QList<PetAlert> alerts;
};

/// A family stands at the desk for the first time. The first person pays and answers for the pets.
struct AddFamily
{
    Household family; ///< without a name it is called after its people
    QStringList labels;
    QList<NewPerson> people;
    QList<NewPet> pets;

    static constexpr Intent intent{"family.add", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// What a family got, in the order of the command.
struct FamilyAdded
{
    HouseholdId household;
    QList<CustomerId> people;
    QList<PetId> pets;
};

/// Refuses: Missing (`people`: there has to be one), and of each text what
/// core/households/checked.h says, with fields as in "people.0.firstName",
/// "people.0.phones.1.typed", "pets.0.alerts.0.note".
[[nodiscard]] Result<FamilyAdded> carryOut(Writer &writer, const AddFamily &command);

struct AddPerson
{
    HouseholdId household;
    NewPerson person;

    static constexpr Intent intent{"person.add", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, HouseholdArchived, and of each text as above, with fields as in "firstName".
[[nodiscard]] Result<CustomerId> carryOut(Writer &writer, const AddPerson &command);

struct AddPet
{
    HouseholdId household;
    NewPet pet;

    static constexpr Intent intent{"pet.add", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, HouseholdArchived, and of each text as above, with fields as in "name".
[[nodiscard]] Result<PetId> carryOut(Writer &writer, const AddPet &command);

} // namespace desk
