#pragma once

#include "core/generate/world.h"

namespace desk::generate {

/// What the demo's manager and one of its staff sign in with, hashed.
struct DemoPins
{
    QString managerHash;
    QString staffHash;
};

// What a resort has on its first day, area by area.
void addStaff(World &world, StaffId administrator, const DemoPins &pins);
void addRooms(World &world);
void addAgreement(World &world);
void addServices(World &world);
void addYards(World &world);
void addPriceRules(World &world);
void addProducts(World &world);
/// The deliveries that made up for what was sold.
void stockShelves(World &world);
void addVaccines(World &world);

} // namespace desk::generate
