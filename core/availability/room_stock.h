#pragma once

#include "core/lodging/occupancy.h"

#include <QHash>

namespace desk {

/// A stay that holds a room during the time that was looked at: whether it could give it to
/// somebody else by having another one.
struct StandingStay
{
    ReservationId reservation;
    PetId pet;
    QString petName;
    QString family;
    Species species = Species::Dog;
    std::optional<int> weightGrams;
    bool isHere = false; ///< checked in, or gone already: it does not move for a plan
    Instant from{};      ///< of all its parts
    Instant until{};
    int rooms = 1; ///< more: it moves during the stay

    bool operator==(const StandingStay &) const = default;
    Interval interval() const { return {from, until}; }

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &StandingStay::reservation},
                            Field{"pet", &StandingStay::pet},
                            Field{"pet_name", &StandingStay::petName},
                            Field{"family", &StandingStay::family},
                            Field{"species", &StandingStay::species},
                            Field{"weight_grams", &StandingStay::weightGrams},
                            Field{"is_here", &StandingStay::isHere},
                            Field{"from", &StandingStay::from},
                            Field{"until", &StandingStay::until},
                            Field{"rooms", &StandingStay::rooms});
    }
};

/// The rooms of a location and what stands in them during a while: all that availability is
/// computed from.
struct RoomStock
{
    Interval loaded;       ///< nothing is known of what is outside
    QList<UnitKind> kinds; ///< in their order
    UnitsInUse use;
    QHash<ReservationId, StandingStay> stays; ///< of the occupants
};

/// Five statements, however many rooms and nights.
RoomStock loadRoomStock(db::Database &database,
                        const LocationId &location,
                        Interval interval,
                        Instant now);

} // namespace desk
