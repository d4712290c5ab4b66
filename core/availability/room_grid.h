#pragma once

#include "core/availability/availability.h"

namespace desk {

/// How a room stands on a night with the pets of a wish.
enum class RoomNight : quint8 { Free, Taken, Blocked };

/// The rooms that would take the pets of a wish, by night: what a wish is answered from.
class RoomGrid
{
public:
    /// Keeps references: the stock and the wish must outlive it.
    RoomGrid(const RoomStock &stock,
             const ResortTime &time,
             const RoomWish &wish,
             const StayDates &dates);

    int nights() const { return int(m_nights.size()); }
    const StayDates &dates() const { return m_dates; }
    /// The day on which a night begins.
    QDate dayOf(int night) const { return m_dates.arrivesOn.addDays(night); }

    /// A room for each pet, free from a night up to, but without, another; none: there are not
    /// enough. No kind: of any.
    QList<UnitId> roomsFor(int from, int until, std::optional<UnitKindId> kind) const;
    NightOfRooms summary(int night, std::optional<UnitKindId> kind) const;

    /// Who would have to move so that the wish had a room of this kind.
    std::optional<MakingRoom> makingRoom(UnitKindId kind) const;

private:
    struct Row
    {
        const Unit *unit = nullptr;
        /// Looked at when it is asked for: most rooms of a full house are out after a few.
        mutable QList<std::optional<RoomNight>> nights = {};
        QList<bool> takes; ///< by lodger: whether the room is for such an animal
    };

    /// Which rooms are taken first.
    int rankOf(const UnitId &unit) const;
    bool isMeant(const Row &row, std::optional<UnitKindId> kind) const;
    RoomNight standing(const Row &row, int night) const;
    bool isFree(const Row &row, int from, int until) const;
    QList<UnitId> oneRoom(int from, int until, std::optional<UnitKindId> kind) const;
    QList<UnitId> roomsOfTheirOwn(int from, int until, std::optional<UnitKindId> kind) const;
    std::optional<MakingRoom> makingRoomIn(const Row &row) const;
    std::optional<UnitId> anotherRoom(const MakingRoom &moving, UnitKindId kind) const;
    RoomNight standing(const Unit &unit,
                       const HouseholdId &household,
                       int heads,
                       Interval interval) const;

    const RoomStock &m_stock;
    const RoomWish &m_wish;
    StayDates m_dates;
    QList<Interval> m_nights;
    int m_heads = 1;   ///< in one room
    QList<Row> m_rows; ///< the wished room first, then in the order of the house
};

} // namespace desk
