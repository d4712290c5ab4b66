#pragma once

#include "core/bookings/reservation.h"
#include "core/store/merge/standing.h"

namespace desk::merge {

/// What a change wants of a stay.
struct StayChange
{
    std::optional<ReservationState> state = {}; ///< the state it moves the stay to
    bool changesPlan = false;                   ///< days, times or rooms
};

/// How a change met another one that its author did not know of.
enum class StayClash {
    None,
    AlsoDone,          ///< both did the same: it is done once
    OtherRoom,         ///< both checked the animal in, into different rooms
    WasCancelled,      ///< the animal is here although the stay was cancelled
    WasNoShow,         ///< the animal is here although it was given up
    AlreadyCheckedIn,  ///< the animal is here: it can't be cancelled, or not have come
    AlreadyCheckedOut, ///< the animal has left: its stay is what it was
    AlreadyOff,        ///< a stay that was cancelled can't be changed
    AlreadyPromised,   ///< a stay that was confirmed does not wait for a room
    ChangedMeanwhile,  ///< it was called off by someone who did not know of a change
    TheirPlanGaveWay,  ///< days or rooms were decided twice: the later decision stands
    PlanGaveWay,       ///< the same, and the change is the earlier one
};

} // namespace desk::merge

template <>
inline constexpr auto desk::names<desk::merge::StayClash> = std::array{
    std::pair{desk::merge::StayClash::None, "none"},
    std::pair{desk::merge::StayClash::AlsoDone, "also_done"},
    std::pair{desk::merge::StayClash::OtherRoom, "other_room"},
    std::pair{desk::merge::StayClash::WasCancelled, "was_cancelled"},
    std::pair{desk::merge::StayClash::WasNoShow, "was_no_show"},
    std::pair{desk::merge::StayClash::AlreadyCheckedIn, "already_checked_in"},
    std::pair{desk::merge::StayClash::AlreadyCheckedOut, "already_checked_out"},
    std::pair{desk::merge::StayClash::AlreadyOff, "already_off"},
    std::pair{desk::merge::StayClash::AlreadyPromised, "already_promised"},
    std::pair{desk::merge::StayClash::ChangedMeanwhile, "changed_meanwhile"},
    std::pair{desk::merge::StayClash::TheirPlanGaveWay, "their_plan_gave_way"},
    std::pair{desk::merge::StayClash::PlanGaveWay, "plan_gave_way"},
};

namespace desk::merge {

/// What becomes of a change.
enum class Fate {
    Apply, ///< it stands
    Join,  ///< what it does was done already: what it adds is kept
    Hold,  ///< nothing of it stands; a card keeps it
};

struct StayDecision
{
    Fate fate = Fate::Apply;
    StayClash clash = StayClash::None;

    bool operator==(const StayDecision &) const = default;
};

/// What the author of a change of a stay did not know.
struct Unheard
{
    bool state = true; ///< how the stay's state came to be what it is
    bool plan = true;  ///< what else was decided about it

    bool operator==(const Unheard &) const = default;
};

/// Facts beat plans: an animal that came or left did so, whatever else was decided about its stay.
/// `standing` is the stay's state; `isLater` says whether the change is the later one by the clock.
StayDecision decideStay(ReservationState standing,
                        const StayChange &change,
                        const Unheard &unheard,
                        bool isLater);

struct MergedStay
{
    StayDecision decision;
    QList<RowWrite> writes;
};

/// What a change of one stay and its parts (reservations, segments, add_on_plans, price_steps,
/// check_ins) does to it.
/// `missesRooms`: it changes rooms too that nobody here has heard of; they are not among the
/// effects.
MergedStay mergeStay(Standing &standing,
                     const IdBytes &reservation,
                     const Claim &claim,
                     const QList<Effect> &effects,
                     bool missesRooms);

/// Whether a change says that an animal came or left.
bool isFact(const Effect &effect);

/// What such a change adds where what it decides was decided before: rows of its own.
QList<RowWrite> additionsOf(Standing &standing, const QList<Effect> &effects);

} // namespace desk::merge
