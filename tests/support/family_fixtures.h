#pragma once

#include "core/households/add_family.h"
#include "tests/support/test_resort.h"

namespace desk::test {

/// Runs a command that has to succeed.
template <class Command>
auto done(TestResort &resort, const By &by, const Command &command)
{
    auto outcome = resort.store->run(by, command);
    DESK_ASSERT(outcome);
    if constexpr (requires { *outcome; })
        return *outcome;
}

inline NewPerson person(const QString &first, const QString &last, const QString &phone = {})
{
    NewPerson made{.person = {.firstName = first, .lastName = last}, .phones = {}};
    if (!phone.isEmpty())
        made.phones += Phone{.typed = phone, .label = QStringLiteral("mobile")};
    return made;
}

inline NewPet pet(const QString &name, const QString &breed = {}, Species species = Species::Dog)
{
    return {
        .pet = {.name = name, .species = species, .breed = breed}, .allergies = {}, .alerts = {}};
}

/// Ann Smith with her phone and her dogs.
inline FamilyAdded addFamily(TestResort &resort,
                             const NewPerson &who,
                             const QList<NewPet> &pets,
                             const QString &name = {})
{
    return done(resort,
                resort.bySam(),
                AddFamily{.family = {.name = name}, .labels = {}, .people = {who}, .pets = pets});
}

} // namespace desk::test
