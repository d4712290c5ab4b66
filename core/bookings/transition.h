#pragma once

#include "core/bookings/reservation.h"

#include <QFlags>
#include <QList>

namespace desk {

/// What can happen to a stay.
enum class Transition {
    Request,
    Wait,
    Accept,
    Discard,
    Decline,
    Cancel,
    NoShow,
    CheckIn,
    Move,
    ChangeDates,
    CheckOut,
    Settle,
    UndoCancel,
    UndoNoShow,
    UndoCheckIn,
    UndoCheckOut,
};

/// What has to hold before it happens; what each means is in guards.cpp.
enum class Guard {
    PetWelcome = 1 << 0, ///< pet and family are there, alive and not on the do-not-book list
    DatesForward = 1 << 1,
    OpeningHours = 1 << 2,
    RoomChosen = 1 << 3, ///< segments cover the stay, or the service needs none
    RoomFree = 1 << 4,
    PetFree = 1 << 5, ///< no other stay of the pet with a room at that time
    DepositPaid = 1 << 6,
    Overdue = 1 << 7, ///< the agreed time of arrival has passed, with some grace
    DateWindow = 1 << 8,
    VaccinesFine = 1 << 9,
    AgreementSigned = 1 << 10,
    RoomClean = 1 << 11,
    PetNowhereElse = 1 << 12,
    BelongingsReturned = 1 << 13,
    NoControlledMedication = 1 << 14,
    PickUpAllowed = 1 << 15,
    NothingOwed = 1 << 16,
    NoCareLogged = 1 << 17,
    WithinADay = 1 << 18,
    PlaceFree = 1 << 19, ///< no group has more pets on a day than it has places
};
Q_DECLARE_FLAGS(Guards, Guard)
Q_DECLARE_OPERATORS_FOR_FLAGS(Guards)

/// How long something can be undone.
inline constexpr std::chrono::hours undoTime{24};

/// One arrow of the state machine.
struct TransitionRule
{
    Transition transition;
    ReservationState from;
    ReservationState to;
    Guards guards;
};

/// The stay was, or will not be: its plan and its bill stand.
bool isOver(ReservationState state);

/// The arrow that leads from a state; null when there is none.
const TransitionRule *ruleFor(Transition transition, ReservationState from);

/// When that was done which a transition takes back, whatever came of the stay since; nothing for
/// those that take nothing back.
std::optional<Instant> doneBefore(Transition undo, const Reservation &stay);

/// What can happen to a stay in a state, as far as the state alone decides.
QList<Transition> transitionsFrom(ReservationState state);

} // namespace desk
