#include "core/availability/room_grid.h"

#include <algorithm>
#include <functional>

namespace desk {

namespace {

bool takesAnimal(const Unit &unit, const Lodger &lodger)
{
    const bool isHeavy =
        unit.maxWeightGrams && lodger.weightGrams && *lodger.weightGrams > *unit.maxWeightGrams;
    return !isHeavy && (!unit.species || *unit.species == lodger.species);
}

Interval withTurnover(Interval interval, const Unit &unit)
{
    const std::chrono::minutes minutes(unit.turnoverMinutes);
    return {interval.from - minutes, interval.until + minutes};
}

/// Gives each of some one of several rooms, no room twice.
class Matching
{
public:
    Matching(int rooms, std::function<bool(int, int)> fits)
        : m_fits(std::move(fits))
        , m_givenTo(rooms, -1)
    {
    }

    // Somebody who has a room already may be given another one to make place.
    bool place(int one)
    {
        m_tried = QList<bool>(m_givenTo.size(), false);
        return search(one);
    }

    const QList<int> &givenTo() const { return m_givenTo; }

private:
    bool search(int one)
    {
        for (int room = 0; room < m_givenTo.size(); ++room) {
            if (m_tried[room] || !m_fits(one, room))
                continue;
            m_tried[room] = true;
            if (m_givenTo[room] < 0 || search(m_givenTo[room])) {
                m_givenTo[room] = one;
                return true;
            }
        }
        return false;
    }

    std::function<bool(int, int)> m_fits;
    QList<int> m_givenTo;
    QList<bool> m_tried;
};

} // namespace

RoomGrid::RoomGrid(const RoomStock &stock,
                   const ResortTime &time,
                   const RoomWish &wish,
                   const StayDates &dates)
    : m_stock(stock)
    , m_wish(wish)
    , m_dates(dates)
    , m_nights(nightsOf(time, dates))
    , m_heads(wish.together ? int(wish.lodgers.size()) : 1)
{
    for (const Unit &unit : stock.use.units) {
        if (!wish.offered.isEmpty() && !wish.offered.contains(unit.kind))
            continue;
        Row row{.unit = &unit, .takes = {}};
        for (const Lodger &lodger : wish.lodgers)
            row.takes += takesAnimal(unit, lodger);
        const bool fits = wish.together ? !row.takes.contains(false) : row.takes.contains(true);
        if (!fits || m_heads > unit.maxPets)
            continue;
        row.nights.resize(m_nights.size());
        m_rows += row;
    }
    std::ranges::stable_sort(m_rows, {}, [&](const Row &row) { return rankOf(row.unit->id); });
}

int RoomGrid::rankOf(const UnitId &unit) const
{
    if (m_wish.unit == unit)
        return 0;
    if (m_wish.preferred.contains(unit))
        return 1;
    return m_wish.avoided.contains(unit) ? 3 : 2;
}

RoomNight RoomGrid::standing(const Unit &unit,
                             const HouseholdId &household,
                             int heads,
                             Interval interval) const
{
    const auto blocks = m_stock.use.blocks.constFind(unit.id);
    if (blocks != m_stock.use.blocks.cend()) {
        for (const UnitBlock &block : *blocks) {
            if (interval.overlaps({block.startsAt, block.endsAt}))
                return RoomNight::Blocked;
        }
    }
    const auto occupants = m_stock.use.occupants.constFind(unit.id);
    if (occupants == m_stock.use.occupants.cend())
        return RoomNight::Free;
    const Interval wide = withTurnover(interval, unit);
    QList<Occupant> company;
    for (const Occupant &occupant : *occupants) {
        const bool mayShare = occupant.household == household || unit.occupancy == Occupancy::Area;
        if (mayShare && interval.overlaps(occupant.interval()))
            company += occupant;
        else if (!mayShare && wide.overlaps(occupant.interval()))
            return RoomNight::Taken;
    }
    if (company.isEmpty())
        return RoomNight::Free;
    return mostAtOnce(company, interval) + heads > unit.maxPets ? RoomNight::Taken
                                                                : RoomNight::Free;
}

bool RoomGrid::isMeant(const Row &row, std::optional<UnitKindId> kind) const
{
    return !kind || row.unit->kind == *kind;
}

RoomNight RoomGrid::standing(const Row &row, int night) const
{
    std::optional<RoomNight> &known = row.nights[night];
    if (!known)
        known = standing(*row.unit, m_wish.household, m_heads, m_nights[night]);
    return *known;
}

bool RoomGrid::isFree(const Row &row, int from, int until) const
{
    for (int night = from; night < until; ++night) {
        if (standing(row, night) != RoomNight::Free)
            return false;
    }
    return true;
}

QList<UnitId> RoomGrid::roomsFor(int from, int until, std::optional<UnitKindId> kind) const
{
    return m_wish.together ? oneRoom(from, until, kind) : roomsOfTheirOwn(from, until, kind);
}

QList<UnitId> RoomGrid::oneRoom(int from, int until, std::optional<UnitKindId> kind) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return isMeant(row, kind) && isFree(row, from, until); });
    return found == m_rows.end() ? QList<UnitId>()
                                 : QList<UnitId>(m_wish.lodgers.size(), found->unit->id);
}

QList<UnitId> RoomGrid::roomsOfTheirOwn(int from, int until, std::optional<UnitKindId> kind) const
{
    QList<const Row *> rows;
    for (const Row &row : m_rows) {
        if (isMeant(row, kind) && isFree(row, from, until))
            rows += &row;
    }
    Matching matching(int(rows.size()), [&](int pet, int room) { return rows[room]->takes[pet]; });
    const int pets = int(m_wish.lodgers.size());
    for (int pet = 0; pet < pets; ++pet) {
        if (!matching.place(pet))
            return {};
    }
    QList<UnitId> rooms(pets);
    for (qsizetype room = 0; room < rows.size(); ++room) {
        if (const int pet = matching.givenTo()[room]; pet >= 0)
            rooms[pet] = rows[room]->unit->id;
    }
    return rooms;
}

NightOfRooms RoomGrid::summary(int night, std::optional<UnitKindId> kind) const
{
    NightOfRooms found{.night = dayOf(night)};
    for (const Row &row : m_rows) {
        if (!isMeant(row, kind))
            continue;
        ++found.rooms;
        found.free += standing(row, night) == RoomNight::Free;
        found.blocked += standing(row, night) == RoomNight::Blocked;
    }
    found.enough = !roomsFor(night, night + 1, kind).isEmpty();
    return found;
}

std::optional<MakingRoom> RoomGrid::makingRoom(UnitKindId kind) const
{
    for (const Row &row : m_rows) {
        if (row.unit->kind != kind || row.unit->occupancy != Occupancy::Room)
            continue;
        if (auto moving = makingRoomIn(row)) {
            if (const auto room = anotherRoom(*moving, kind)) {
                moving->to = *room;
                return moving;
            }
        }
    }
    return std::nullopt;
}

// All that is in the way is one family that is not here yet and has this room alone.
std::optional<MakingRoom> RoomGrid::makingRoomIn(const Row &row) const
{
    const Interval all = withTurnover({m_nights.first().from, m_nights.last().until}, *row.unit);
    MakingRoom moving{.from = row.unit->id};
    std::optional<HouseholdId> family;
    for (const Occupant &occupant : m_stock.use.occupants.value(row.unit->id)) {
        if (!all.overlaps(occupant.interval()))
            continue;
        const StandingStay stay = m_stock.stays.value(occupant.reservation);
        const bool isAnother = occupant.household == m_wish.household
            || occupant.household == family.value_or(occupant.household);
        if (!isAnother || occupant.household == m_wish.household || stay.isHere || stay.rooms != 1
            || stay.from < m_stock.loaded.from || stay.until > m_stock.loaded.until)
            return std::nullopt;
        family = occupant.household;
        moving.reservations += occupant.reservation;
        moving.pets += stay.petName;
        moving.family = stay.family;
    }
    for (int night = 0; night < nights(); ++night) {
        if (standing(row, night) == RoomNight::Blocked)
            return std::nullopt;
        if (standing(row, night) == RoomNight::Taken)
            moving.nights += dayOf(night);
    }
    return family ? std::optional(moving) : std::nullopt;
}

std::optional<UnitId> RoomGrid::anotherRoom(const MakingRoom &moving, UnitKindId kind) const
{
    const StandingStay first = m_stock.stays.value(moving.reservations.first());
    Interval all = first.interval();
    HouseholdId household;
    for (const Occupant &occupant : m_stock.use.occupants.value(moving.from)) {
        if (occupant.reservation == first.reservation)
            household = occupant.household;
    }
    for (const ReservationId &id : moving.reservations) {
        const Interval one = m_stock.stays.value(id).interval();
        all = {std::min(all.from, one.from), std::max(all.until, one.until)};
    }
    const int heads = int(moving.reservations.size());
    for (const Unit &unit : m_stock.use.units) {
        if (unit.kind != kind || unit.id == moving.from || unit.maxPets < heads)
            continue;
        const bool fits = std::ranges::all_of(moving.reservations, [&](const ReservationId &id) {
            const StandingStay stay = m_stock.stays.value(id);
            return takesAnimal(unit, {stay.pet, stay.species, stay.weightGrams});
        });
        if (fits && standing(unit, household, heads, all) == RoomNight::Free)
            return unit.id;
    }
    return std::nullopt;
}

} // namespace desk
