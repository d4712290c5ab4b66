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

/// The house during a while, with what its rooms are called.
struct House
{
    UnitsInUse use;
    QHash<UnitKindId, QString> kinds;
    QHash<AreaId, QString> areas;
};

QList<FreeUnit> freeIn(const House &house, const PlaceWish &wish)
{
    QList<FreeUnit> found;
    for (const Unit &unit : house.use.units) {
        const QList<Occupant> occupants = house.use.occupants.value(unit.id);
        if (!unitObjections(unit, occupants, house.use.blocks.value(unit.id), wish, {}).empty())
            continue;
        const QList<Occupant> company = others(occupants, wish);
        found += FreeUnit{
            .unit = unit,
            .kindName = house.kinds.value(unit.kind),
            .areaName = house.areas.value(unit.area),
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

} // namespace

QList<FreeUnit> freeUnits(db::Database &database,
                          const LocationId &location,
                          const PlaceWish &wish,
                          Instant now)
{
    return freeUnits(database, location, QList{wish}, now).first();
}

QList<QList<FreeUnit>> freeUnits(db::Database &database,
                                 const LocationId &location,
                                 const QList<PlaceWish> &wishes,
                                 Instant now)
{
    if (wishes.isEmpty())
        return {};
    Interval all = wishes.first().interval;
    for (const PlaceWish &wish : wishes)
        all = {std::min(all.from, wish.interval.from), std::max(all.until, wish.interval.until)};
    const House house{.use = unitsInUse(database, location, all, now),
                      .kinds = namesOf<UnitKind>(database),
                      .areas = namesOf<Area>(database)};
    QList<QList<FreeUnit>> found;
    for (const PlaceWish &wish : wishes)
        found += freeIn(house, wish);
    return found;
}

} // namespace desk
