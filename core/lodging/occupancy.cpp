#include "core/lodging/occupancy.h"

#include "core/db/database.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

// Parameters: whose units, from, until, now. The second half finds pets that should have left: they
// hold their room until they do. It begins with those whose last day has come, wherever on earth
// that is: they are few, and what was ever in a room is not.
QByteArray occupantsSql(const QByteArray &whichUnits)
{
    return R"sql(
        SELECT s.unit, s.reservation, r.household, p.name, s.starts_at,
               min(s.ends_at, coalesce(s.released_at, s.ends_at))
          FROM units u
         CROSS JOIN segments s
            ON s.unit = u.id
           AND s.ends_at > ?2 - u.turnover_minutes * 60000
           AND s.starts_at < ?3 + u.turnover_minutes * 60000
          JOIN reservations r ON r.id = s.reservation
          JOIN pets p ON p.id = r.pet
         WHERE )sql"
        + whichUnits + R"sql(
           AND s.firm = 1
           AND coalesce(s.released_at, s.ends_at) > s.starts_at
           AND r.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'NO_SHOW')
        UNION ALL
        SELECT s.unit, s.reservation, r.household, p.name, s.starts_at, ?4 + 1
          FROM reservations r
         CROSS JOIN segments s ON s.reservation = r.id
          JOIN units u ON u.id = s.unit
          JOIN pets p ON p.id = r.pet
         WHERE r.state = 'CHECKED_IN'
           AND r.leaves_on <= date(?4 / 1000, 'unixepoch', '+1 day')
           AND s.released_at IS NULL
           AND s.ends_at <= ?4
           AND )sql"
        + whichUnits + R"sql(
           AND s.ends_at = (SELECT max(l.ends_at)
                              FROM segments l
                             WHERE l.reservation = r.id AND l.released_at IS NULL)
    )sql";
}

QByteArray blocksSql(const QByteArray &whichUnits)
{
    return R"sql(
        SELECT b.id, b.unit, b.starts_at, b.ends_at, b.reason, b.archived_at
          FROM units u
          JOIN unit_blocks b ON b.unit = u.id
         WHERE )sql"
        + whichUnits + R"sql(
           AND b.archived_at IS NULL AND b.starts_at < ?3 AND b.ends_at > ?2
         ORDER BY b.starts_at
    )sql";
}

QByteArray unitsSql(const QByteArray &whichUnits)
{
    return "SELECT u." + db::columnsOf<Unit>().join(", u.")
        + " FROM units u LEFT JOIN areas a ON a.id = u.area WHERE " + whichUnits
        + " ORDER BY a.position, u.position, u.name, u.id";
}

template <class I>
UnitsInUse inUse(db::Database &database,
                 const QByteArray &whichUnits,
                 const I &whose,
                 Interval interval,
                 Instant now)
{
    UnitsInUse found{.units = database.all<Unit>(unitsSql(whichUnits), whose)};
    for (const Occupant &occupant : database.all<Occupant>(
             occupantsSql(whichUnits), whose, interval.from, interval.until, now))
        found.occupants[occupant.unit] += occupant;
    for (const UnitBlock &block :
         database.all<UnitBlock>(blocksSql(whichUnits), whose, interval.from, interval.until))
        found.blocks[block.unit] += block;
    return found;
}

Refusals fitObjections(const Unit &unit, const PlaceWish &wish, const QString &field)
{
    Refusals refusals;
    for (const Lodger &lodger : wish.lodgers) {
        if (unit.species && *unit.species != lodger.species)
            refusals.push_back({Reason::UnitWrongSpecies, field, {{u"unit"_s, unit.name}}});
        if (unit.maxWeightGrams && lodger.weightGrams && *lodger.weightGrams > *unit.maxWeightGrams)
            refusals.push_back(
                {Reason::UnitTooSmall,
                 field,
                 {{u"unit"_s, unit.name}, {u"most"_s, qint64{*unit.maxWeightGrams}}}});
    }
    return refusals;
}

Interval widened(Interval interval, int minutes)
{
    const std::chrono::minutes by(minutes);
    return {interval.from - by, interval.until + by};
}

} // namespace

UnitsInUse unitInUse(db::Database &database, const UnitId &unit, Interval interval, Instant now)
{
    return inUse(database, "u.id = ?1", unit, interval, now);
}

UnitsInUse unitsInUse(db::Database &database,
                      const LocationId &location,
                      Interval interval,
                      Instant now)
{
    return inUse(database, "u.location = ?1 AND u.archived_at IS NULL", location, interval, now);
}

int mostAtOnce(const QList<Occupant> &occupants, Interval interval)
{
    int most = 0;
    const auto countAt = [&](Instant moment) {
        QSet<ReservationId> there;
        for (const Occupant &occupant : occupants) {
            if (occupant.interval().contains(moment))
                there += occupant.reservation;
        }
        most = std::max(most, int(there.size()));
    };
    countAt(interval.from);
    for (const Occupant &occupant : occupants) {
        if (interval.contains(occupant.from))
            countAt(occupant.from);
    }
    return most;
}

Refusals unitObjections(const Unit &unit,
                        const QList<Occupant> &occupants,
                        const QList<UnitBlock> &blocks,
                        const PlaceWish &wish,
                        const QString &field)
{
    Refusals refusals = fitObjections(unit, wish, field);
    QList<Occupant> company;
    for (const Occupant &occupant : occupants) {
        if (wish.except.contains(occupant.reservation))
            continue;
        const bool isFamily = occupant.household == wish.household;
        if (isFamily || unit.occupancy == Occupancy::Area)
            company += occupant;
        else if (widened(wish.interval, unit.turnoverMinutes).overlaps(occupant.interval()))
            refusals.push_back({Reason::UnitTaken,
                                field,
                                {{u"unit"_s, unit.name},
                                 {u"pet"_s, occupant.petName},
                                 {u"from"_s, occupant.from},
                                 {u"to"_s, occupant.until}}});
    }
    if (mostAtOnce(company, wish.interval) + int(wish.lodgers.size()) > unit.maxPets)
        refusals.push_back({Reason::UnitTooSmall,
                            field,
                            {{u"unit"_s, unit.name}, {u"heads"_s, qint64{unit.maxPets}}}});
    for (const UnitBlock &block : blocks) {
        if (wish.interval.overlaps({block.startsAt, block.endsAt}))
            refusals.push_back(
                {Reason::UnitBlocked, field, {{u"unit"_s, unit.name}, {u"why"_s, block.reason}}});
    }
    return refusals;
}

Refusals unitObjections(db::Database &database,
                        const UnitId &unit,
                        const PlaceWish &wish,
                        Instant now,
                        const QString &field)
{
    const UnitsInUse found = unitInUse(database, unit, wish.interval, now);
    if (found.units.isEmpty() || found.units.first().archivedAt)
        return {{Reason::Unknown, field, {}}};
    return unitObjections(
        found.units.first(), found.occupants.value(unit), found.blocks.value(unit), wish, field);
}

} // namespace desk
