#pragma once

#include "core/base/resort_time.h"
#include "core/db/record.h"
#include "core/lodging/night_load.h"

#include <QHash>

namespace desk {

namespace db {
class Database;
}

/// How full the rooms of one kind are, by night.
struct KindLoad
{
    QString name;
    QList<NightLoad> nights;
};

/// How full a house is on some nights, as others have made it: an input of pricing.
struct HouseLoad
{
    QDate firstNight;
    QList<NightLoad> house; ///< from the first night on; empty: nobody asked
    QHash<UnitKindId, KindLoad> kinds;

    /// The share that is taken of a kind, or of the whole house. None: not asked for, or there is
    /// no such room.
    std::optional<PartsPerMillion> occupancy(QDate night,
                                             const std::optional<UnitKindId> &kind) const;
};

/// Who has which room of a location, on some nights in a row.
class RoomsHeld
{
public:
    /// From one night to another, both inclusive. Three statements.
    RoomsHeld(db::Database &database,
              const ResortTime &time,
              const LocationId &location,
              QDate first,
              QDate last);

    /// Without what one family has itself. Whoever is in a room at the midnight that ends a day has
    /// it for that night, as in the calendar; wishes and doubtful promises take nothing.
    HouseLoad without(const HouseholdId &household) const;

private:
    /// A room with the name of its kind.
    struct Room
    {
        UnitId unit;
        UnitKindId kind;
        QString kindName;
        Occupancy occupancy = Occupancy::Room;
        int maxPets = 1;

        static constexpr auto fields()
        {
            using db::Field;
            return db::fieldsOf(Field{"id", &Room::unit},
                                Field{"kind", &Room::kind},
                                Field{"kind_name", &Room::kindName},
                                Field{"occupancy", &Room::occupancy},
                                Field{"max_pets", &Room::maxPets});
        }
    };

    /// When somebody has a room, or nobody can.
    struct Held
    {
        UnitId unit;
        std::optional<HouseholdId> household; ///< none: blocked
        Instant from{};
        Instant until{};

        static constexpr auto fields()
        {
            using db::Field;
            return db::fieldsOf(Field{"unit", &Held::unit},
                                Field{"household", &Held::household},
                                Field{"from", &Held::from},
                                Field{"until", &Held::until});
        }
    };

    static QList<Held> taken(db::Database &database,
                             const LocationId &location,
                             Instant firstMidnight,
                             Instant lastMidnight);
    static QList<Held> blocked(db::Database &database,
                               const LocationId &location,
                               Instant firstMidnight,
                               Instant lastMidnight);
    QHash<UnitId, QList<int>> nightsOf(const QList<Held> &held, const HouseholdId &without) const;

    QDate m_firstNight;
    QList<Instant> m_midnights;
    QList<Room> m_rooms;
    QList<Held> m_taken;
    QList<Held> m_blocked;
};

} // namespace desk
