#pragma once

#include "core/calendar/tape_chart.h"

#include <QHash>

namespace desk {

/// How full rooms are on a night: the one that follows a day.
struct NightLoad
{
    int places = 0;  ///< rooms; heads in a room that many share
    int taken = 0;   ///< of them promised to somebody, or with somebody in
    int blocked = 0; ///< of them, and not taken

    bool operator==(const NightLoad &) const = default;
    int free() const { return places - taken - blocked; }
};

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
