#pragma once

#include "core/base/progress.h"
#include "core/generate/world.h"

namespace desk::generate {

/// The families of the town with their people, pets, vets and vaccinations.
void populate(World &world, const Progress &progress);

/// Every fourth family has two customers.
constexpr int familiesOf(qint64 customers)
{
    return int(customers * 4 / 5);
}
/// Families with all of that, among the vets that there are. False when `progress` said to stop.
bool addFamilies(World &world, int families, const Progress &progress);
/// A family that has signed the agreement, without people and pets.
size_t addFamily(World &world, const QString &name, const QString &signer);
/// A pet with nothing to know about it.
size_t addBareAnimal(World &world, size_t family, Pet pet);
void addVerifiedVaccination(
    World &world, PetId pet, VaccineId vaccine, QDate givenOn, QDate expiresOn);

} // namespace desk::generate
