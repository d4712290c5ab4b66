#include "core/calendar/occupied_nights.h"

#include <algorithm>
#include <vector>

namespace desk {

namespace {

/// The nights of a chart by number.
class Nights
{
public:
    Nights(const TapeChart &chart, const ResortTime &time)
    {
        m_midnights.reserve(size_t(chart.days));
        for (int day = 0; day < chart.days; ++day)
            m_midnights.push_back(time.at(chart.first.addDays(day + 1), 0));
    }

    template <class Visit>
    void forEachIn(Interval interval, Visit &&visit) const
    {
        auto night = std::ranges::lower_bound(m_midnights, interval.from);
        for (; night != m_midnights.end() && *night < interval.until; ++night)
            visit(night - m_midnights.begin());
    }

private:
    std::vector<Instant> m_midnights;
};

/// What there is of one room in each night.
struct UnitNights
{
    QList<int> heads;
    QList<bool> blocked;
};

bool holdsItsRoom(const ChartBar &bar)
{
    return bar.firm && bar.stay.state != ReservationState::Requested;
}

} // namespace

OccupiedNights occupiedNights(const TapeChart &chart, const ResortTime &time)
{
    const Nights nights(chart, time);
    QHash<UnitId, UnitNights> use;
    for (const ChartUnit &unit : chart.units)
        use.insert(unit.id, {QList<int>(chart.days, 0), QList<bool>(chart.days, false)});
    for (const ChartBar &bar : chart.bars) {
        if (holdsItsRoom(bar) && use.contains(bar.unit))
            nights.forEachIn(bar.interval(), [&](auto night) { ++use[bar.unit].heads[night]; });
    }
    for (const UnitBlock &block : chart.blocks) {
        if (use.contains(block.unit))
            nights.forEachIn({block.startsAt, block.endsAt},
                             [&](auto night) { use[block.unit].blocked[night] = true; });
    }
    OccupiedNights found{.house = QList<NightLoad>(chart.days), .kinds = {}};
    for (const ChartUnit &unit : chart.units) {
        QList<NightLoad> &kind = found.kinds[{unit.area, unit.kind}];
        kind.resize(chart.days);
        const UnitNights &each = use[unit.id];
        for (qsizetype night = 0; night < chart.days; ++night) {
            const NightLoad load =
                loadOf(unit.occupancy, unit.maxPets, each.heads[night], each.blocked[night]);
            kind[night] += load;
            found.house[night] += load;
        }
    }
    return found;
}

} // namespace desk
