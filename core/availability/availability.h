#pragma once

#include "core/availability/room_stock.h"
#include "core/base/resort_time.h"

#include <QSet>

namespace desk {

/// When a stay is to be, and at what time of the day a room can be changed in between.
struct StayDates
{
    QDate arrivesOn;
    QDate leavesOn; ///< the same day: one part without a night
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    int changesAtMinute = 0;

    bool operator==(const StayDates &) const = default;
    StayDates shifted(int days) const;
};

/// The parts of a stay, one for each night, without gaps.
QList<Interval> nightsOf(const ResortTime &time, const StayDates &dates);

/// Pets of one family that look for rooms.
struct RoomWish
{
    HouseholdId household;
    QList<Lodger> lodgers;
    bool together = true;           ///< false: each has a room of its own
    std::optional<UnitKindId> kind; ///< none: any
    std::optional<UnitId> unit;     ///< this room, when it is free
    QSet<UnitId> preferred;         ///< these before others, where they are free
    QSet<UnitId> avoided;           ///< these only when no other is free
    QSet<UnitKindId> offered;       ///< what the service can be had in; empty: all
    StayDates dates;
    QDate noEarlierThan; ///< for other dates
};

/// How one night stands with the rooms of the kind that was wished.
struct NightOfRooms
{
    QDate night;
    int rooms = 0;       ///< that would take these pets if nobody else were there
    int free = 0;        ///< of them
    int blocked = 0;     ///< of them, out of use
    bool enough = false; ///< for all of these pets

    bool operator==(const NightOfRooms &) const = default;
};

/// A room from a day of the stay on.
struct RoomFromDay
{
    QDate from;
    UnitId unit;

    bool operator==(const RoomFromDay &) const = default;
};

/// Where each pet is, in the order of the lodgers; empty when there is no place for all.
using RoomPlan = QList<QList<RoomFromDay>>;

/// Somebody else's booking that would make room if it moved: "Moving Ziggy from K1 to K4".
struct MakingRoom
{
    QList<ReservationId> reservations; ///< of one family, in one room
    QStringList pets;
    QString family;
    UnitId from;
    UnitId to;           ///< of the same kind, free for all their time
    QList<QDate> nights; ///< of the wish, on which they are in the way

    bool operator==(const MakingRoom &) const = default;
};

enum class AlternativeKind { OtherKind, SplitStay, OtherDates };

/// What could be had instead.
struct Alternative
{
    AlternativeKind what = AlternativeKind::OtherKind;
    std::optional<UnitKindId> kind; ///< of the first room; none: it needs no room
    StayDates dates;                ///< as wished, but for OtherDates
    std::optional<QDate> moveOn;    ///< SplitStay
    RoomPlan plan;

    bool operator==(const Alternative &) const = default;
};

/// What a wish comes to.
struct Availability
{
    QList<NightOfRooms> nights;
    std::optional<UnitKindId> kind;       ///< the one that was wished, or found
    RoomPlan plan;                        ///< for all nights in the same rooms
    Refusals unfit;                       ///< why no room of the kind takes these pets at all
    std::optional<MakingRoom> makingRoom; ///< when there is no plan
    QList<Alternative> alternatives;      ///< nearest to the wish first

    bool isFree() const { return !plan.isEmpty(); }
};

/// How far other dates are looked for.
inline constexpr int daysAround = 14;

/// The time that has to be loaded to answer a wish.
Interval timeToLoad(const ResortTime &time, const StayDates &dates);

/// A pure function: the same rooms and wish give the same answer. What it says is free, the guards
/// of a booking accept.
Availability availabilityOf(const RoomStock &stock, const ResortTime &time, const RoomWish &wish);

} // namespace desk
