#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"
#include "core/households/pet.h"

namespace desk {

/// A part of the house: "Dog wing", "Cattery".
struct Area
{
    AreaId id;
    LocationId location;
    QString name;
    int position = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const Area &) const = default;

    static constexpr auto table = "areas";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Area::id},
                            Field{"location", &Area::location},
                            Field{"name", &Area::name},
                            Field{"position", &Area::position},
                            Field{"archived_at", &Area::archivedAt});
    }
};

/// A kind of room with a price of its own: "Suite", "King suite", "Run", "Condo".
struct UnitKind
{
    UnitKindId id;
    QString name; ///< what one of them is called on the screen
    int position = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const UnitKind &) const = default;

    static constexpr auto table = "unit_kinds";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &UnitKind::id},
                            Field{"name", &UnitKind::name},
                            Field{"position", &UnitKind::position},
                            Field{"archived_at", &UnitKind::archivedAt});
    }
};

/// ROOM: one family at a time. AREA: heads are counted.
enum class Occupancy { Room, Area };

template <>
inline constexpr auto names<Occupancy> = std::array{
    std::pair{Occupancy::Room, "ROOM"},
    std::pair{Occupancy::Area, "AREA"},
};

enum class Cleanliness { Clean, Dirty, Cleaning, DeepClean };

template <>
inline constexpr auto names<Cleanliness> = std::array{
    std::pair{Cleanliness::Clean, "CLEAN"},
    std::pair{Cleanliness::Dirty, "DIRTY"},
    std::pair{Cleanliness::Cleaning, "CLEANING"},
    std::pair{Cleanliness::DeepClean, "DEEP_CLEAN"},
};

/// A room, run, condo or playground that pets are put in.
struct Unit
{
    UnitId id;
    LocationId location;
    AreaId area;
    UnitKindId kind;
    QString name; ///< "K12"; unique in its location
    Occupancy occupancy = Occupancy::Room;
    int maxPets = 1;
    std::optional<int> maxWeightGrams; ///< of each pet
    std::optional<Species> species;    ///< none: any
    int turnoverMinutes = 0;           ///< between one stay and the next
    Cleanliness cleanliness = Cleanliness::Clean;
    int position = 0;
    std::optional<Instant> archivedAt;
    /// Since when it takes whom it takes now: who stayed before was judged by other limits.
    Instant limitsSince{};

    bool operator==(const Unit &) const = default;

    static constexpr auto table = "units";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Unit::id},
                            Field{"location", &Unit::location},
                            Field{"area", &Unit::area},
                            Field{"kind", &Unit::kind},
                            Field{"name", &Unit::name},
                            Field{"occupancy", &Unit::occupancy},
                            Field{"max_pets", &Unit::maxPets},
                            Field{"max_weight_grams", &Unit::maxWeightGrams},
                            Field{"species", &Unit::species},
                            Field{"turnover_minutes", &Unit::turnoverMinutes},
                            Field{"cleanliness", &Unit::cleanliness},
                            Field{"position", &Unit::position},
                            Field{"archived_at", &Unit::archivedAt},
                            Field{"limits_since", &Unit::limitsSince});
    }
};

/// A room that can not be used for a while.
struct UnitBlock
{
    UnitBlockId id;
    UnitId unit;
    Instant startsAt{};
    Instant endsAt{};
    QString reason;
    std::optional<Instant> archivedAt;

    bool operator==(const UnitBlock &) const = default;

    static constexpr auto table = "unit_blocks";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &UnitBlock::id},
                            Field{"unit", &UnitBlock::unit},
                            Field{"starts_at", &UnitBlock::startsAt},
                            Field{"ends_at", &UnitBlock::endsAt},
                            Field{"reason", &UnitBlock::reason},
                            Field{"archived_at", &UnitBlock::archivedAt});
    }
};

} // namespace desk
