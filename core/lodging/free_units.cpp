#include "core/lodging/free_units.h"

#include "core/db/database.h"

#include <algorithm>

namespace desk {

namespace {

template <db::Record R>
QHash<decltype(R::id), QString> namesOf(db::Database &database)
{
    QHash<decltype(R::id), QString> names;
    for (const R &record : database.all<R>("SELECT " + db::columnsOf<R>().join(", ") + " FROM "
                                           + QByteArray(R::table)))
        names.insert(record.id, record.name);
    return names;
}

QList<Occupant> others(const QList<Occupant> &occupants, const PlaceWish &wish)
{
    QList<Occupant> found;
    std::ranges::copy_if(occupants, std::back_inserter(found), [&](const Occupant &occupant) {
        return !wish.except.contains(occupant.reservation)
            && wish.interval.overlaps(occupant.interval());
    });
    return found;
}

} // namespace

QList<FreeUnit> freeUnits(db::Database &database,
                          const LocationId &location,
                          const PlaceWish &wish,
                          Instant now)
{
    const UnitsInUse house = unitsInUse(database, location, wish.interval, now);
    const auto kinds = namesOf<UnitKind>(database);
    const auto areas = namesOf<Area>(database);
    QList<FreeUnit> found;
    for (const Unit &unit : house.units) {
        const QList<Occupant> occupants = house.occupants.value(unit.id);
        if (!unitObjections(unit, occupants, house.blocks.value(unit.id), wish, {}).empty())
            continue;
        const QList<Occupant> company = others(occupants, wish);
        found += FreeUnit{
            .unit = unit,
            .kindName = kinds.value(unit.kind),
            .areaName = areas.value(unit.area),
            .headsThere = mostAtOnce(company, wish.interval),
            .sharedWithFamily = std::ranges::any_of(
                company,
                [&](const Occupant &occupant) { return occupant.household == wish.household; }),
            .isClean = unit.cleanliness == Cleanliness::Clean,
        };
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const FreeUnit &choice) {
        return std::pair(choice.sharedWithFamily, choice.isClean);
    });
    return found;
}

} // namespace desk
