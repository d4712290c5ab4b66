#pragma once

#include "core/capacity/edit_capacity_groups.h"
#include "tests/support/stay_fixtures.h"

namespace desk::test {

/// The yards take twenty, then ten, then as many as come.
template <class Does>
void countThePlaces(SmallHouse &house, Does does)
{
    const CapacityGroup yards{
        .name = QStringLiteral("Yards"), .services = {house.daycare.id}, .places = 20};
    does(AddCapacityGroup{yards});
    const auto id = house.database().value<CapacityGroupId>("SELECT id FROM capacity_groups");
    const auto opened = openRecord<CapacityGroup>(house.database(), id);
    CapacityGroup fewer = opened->record;
    fewer.places = 10;
    does(EditCapacityGroup{*opened, fewer});
    does(ArchiveCapacityGroup{id});
}

} // namespace desk::test
