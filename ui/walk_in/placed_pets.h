#pragma once

#include "core/bookings/check_in_form.h"
#include "core/lodging/free_units.h"
#include "core/resort/place.h"

namespace desk::ui {

/// A pet that stands at the desk, with the rooms that are free for it.
struct PlacedPet
{
    ArrivingPet pet;
    QList<FreeUnit> rooms;
};

/// Judges the health of pets of a family that come for the same service from now on, and finds each
/// its rooms: as many statements for many as for one.
QList<PlacedPet> placedPets(db::Database &database,
                            const Place &place,
                            const HouseholdId &household,
                            const QList<ArrivingPet> &pets,
                            Instant now);

} // namespace desk::ui
