#pragma once

#include "core/base/interval.h"
#include "core/base/resort_time.h"
#include "core/bookings/reservation.h"
#include "core/households/pet_warnings.h"
#include "core/lodging/unit.h"
#include "core/resort/resort.h"

namespace desk {

namespace db {
class Database;
}

/// A room with the names of what it belongs to: a row of the chart.
struct ChartUnit
{
    UnitId id;
    AreaId area;
    QString areaName;
    UnitKindId kind;
    QString kindName;
    QString name;
    Occupancy occupancy = Occupancy::Room;
    int maxPets = 1;
    Cleanliness cleanliness = Cleanliness::Clean;

    bool operator==(const ChartUnit &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &ChartUnit::id},
                            Field{"area", &ChartUnit::area},
                            Field{"area_name", &ChartUnit::areaName},
                            Field{"kind", &ChartUnit::kind},
                            Field{"kind_name", &ChartUnit::kindName},
                            Field{"name", &ChartUnit::name},
                            Field{"occupancy", &ChartUnit::occupancy},
                            Field{"max_pets", &ChartUnit::maxPets},
                            Field{"cleanliness", &ChartUnit::cleanliness});
    }
};

/// What the chart says of the stay of one pet.
struct ChartStay
{
    ReservationId reservation;
    BookingId booking;
    HouseholdId household;
    QString family;
    PetId pet;
    QString petName;
    Species species = Species::Dog;
    QString breed;
    QString serviceName;
    ReservationState state = ReservationState::Confirmed;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;

    bool operator==(const ChartStay &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &ChartStay::reservation},
                            Field{"booking", &ChartStay::booking},
                            Field{"household", &ChartStay::household},
                            Field{"family", &ChartStay::family},
                            Field{"pet", &ChartStay::pet},
                            Field{"pet_name", &ChartStay::petName},
                            Field{"species", &ChartStay::species},
                            Field{"breed", &ChartStay::breed},
                            Field{"service_name", &ChartStay::serviceName},
                            Field{"state", &ChartStay::state},
                            Field{"arrives_on", &ChartStay::arrivesOn},
                            Field{"leaves_on", &ChartStay::leavesOn},
                            Field{"arrives_at_minute", &ChartStay::arrivesAtMinute},
                            Field{"leaves_at_minute", &ChartStay::leavesAtMinute});
    }
};

/// A part of a stay in one room: a bar of the chart.
struct ChartBar
{
    ChartStay stay;
    UnitId unit;
    Instant startsAt{};
    Instant endsAt{};       ///< of a pet that should have left: now
    bool firm = true;       ///< false: a wish, or a promise that another one stands against
    bool awaitsHub = false; ///< it was made here, alone, in a room that this desk does not keep
    QString keeper;         ///< the name of another desk that has to be heard of first; else empty
    bool comesFromElsewhere = false; ///< the stay was in another room before
    bool goesElsewhere = false;      ///< and goes to another one
    bool isOverdue = false;          ///< it is here, and should have left

    bool operator==(const ChartBar &) const = default;
    Interval interval() const { return {startsAt, endsAt}; }
    /// Nobody can take the room any more.
    bool isCertain() const { return firm && !awaitsHub && keeper.isEmpty(); }
};

/// The rooms by days, with who is in them.
struct TapeChart
{
    QDate first;               ///< the first day
    int days = 0;              ///< how many there are
    QList<ChartUnit> units;    ///< in the order of the house: by area, kind, name
    QList<ChartBar> bars;      ///< in the order of time
    QList<UnitBlock> blocks;   ///< in the order of time
    QList<ChartStay> roomless; ///< promised or wished for, and nobody has given it a room
    int waiting = 0;           ///< families that wait for a room, on whatever days
    PetWarnings warnings;      ///< of the pets of bars and roomless stays

    bool operator==(const TapeChart &) const = default;
};

/// The chart of some days, as a desk sees it at `now`. A fixed number of statements, however many
/// rooms, days and stays there are.
TapeChart tapeChart(db::Database &database, const Place &place, QDate first, int days, Instant now);

} // namespace desk
