#pragma once

#include "core/calendar/tape_chart.h"
#include "core/lodging/night_load.h"

#include <QHash>

namespace desk {

/// The nights of a chart: of the house, and of each kind of room in each area. Each list begins
/// with the chart's first day.
struct OccupiedNights
{
    QList<NightLoad> house;
    QHash<std::pair<AreaId, UnitKindId>, QList<NightLoad>> kinds;
};

/// Whoever is in a room at the midnight that ends a day has it for that night. Wishes and doubtful
/// promises take nothing.
OccupiedNights occupiedNights(const TapeChart &chart, const ResortTime &time);

} // namespace desk
