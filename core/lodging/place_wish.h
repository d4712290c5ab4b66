#pragma once

#include "core/base/interval.h"
#include "core/lodging/unit.h"

#include <QList>

namespace desk {

/// A pet that needs a place.
struct Lodger
{
    PetId pet;
    Species species = Species::Dog;
    std::optional<int> weightGrams;
};

/// Pets of one family that want to be in one room for a while.
struct PlaceWish
{
    Interval interval;
    HouseholdId household;
    QList<Lodger> lodgers;
    /// Stays whose own places do not stand in the way: the ones that are being changed.
    QList<ReservationId> except = {};
};

} // namespace desk
