#pragma once

#include "core/base/refusal.h"
#include "core/lodging/place_wish.h"

#include <QHash>

namespace desk {

namespace db {
class Database;
}

/// A stay that holds a place in a unit for a while: promised, there, or just gone.
struct Occupant
{
    UnitId unit;
    ReservationId reservation;
    HouseholdId household;
    QString petName;
    Instant from{};
    Instant until{}; ///< of a pet that should have left: just after now

    bool operator==(const Occupant &) const = default;
    Interval interval() const { return {from, until}; }

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"unit", &Occupant::unit},
                            Field{"reservation", &Occupant::reservation},
                            Field{"household", &Occupant::household},
                            Field{"pet_name", &Occupant::petName},
                            Field{"from", &Occupant::from},
                            Field{"until", &Occupant::until});
    }
};

/// Units, and what stands in the way in them around an interval.
struct UnitsInUse
{
    QList<Unit> units;
    QHash<UnitId, QList<Occupant>> occupants; ///< those within the turnover time too
    QHash<UnitId, QList<UnitBlock>> blocks;
};

/// One unit, archived or not.
UnitsInUse unitInUse(db::Database &database, const UnitId &unit, Interval interval, Instant now);
/// Every unit of a location that is not archived, in the order of the house. Three statements.
UnitsInUse unitsInUse(db::Database &database,
                      const LocationId &location,
                      Interval interval,
                      Instant now);

/// What stands against the wish in this unit. Turnover time lies between different families in a
/// ROOM. Refuses: UnitTaken, UnitBlocked, UnitTooSmall, UnitWrongSpecies.
Refusals unitObjections(const Unit &unit,
                        const QList<Occupant> &occupants,
                        const QList<UnitBlock> &blocks,
                        const PlaceWish &wish,
                        const QString &field);

/// The same for a unit by its id, as stored. Refuses also: Unknown.
Refusals unitObjections(db::Database &database,
                        const UnitId &unit,
                        const PlaceWish &wish,
                        Instant now,
                        const QString &field);

/// How many of these stays are there at once at most during the interval.
int mostAtOnce(const QList<Occupant> &occupants, Interval interval);

} // namespace desk
