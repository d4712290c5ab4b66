#include "core/bookings/transition.h"

#include <algorithm>
#include <array>

namespace desk {

namespace {

using State = ReservationState;

constexpr Guards booking = Guard::PetWelcome | Guard::DatesForward | Guard::OpeningHours;
constexpr Guards room = Guard::RoomChosen | Guard::RoomFree | Guard::PetFree;
constexpr Guards promise = room | Guard::PlaceFree;
constexpr Guards arrival = Guard::PetWelcome | Guard::DateWindow | Guard::PetNowhereElse
    | Guard::VaccinesFine | Guard::AgreementSigned | Guard::RoomChosen | Guard::RoomFree
    | Guard::RoomClean;
constexpr Guards departure =
    Guard::BelongingsReturned | Guard::NoControlledMedication | Guard::PickUpAllowed;
constexpr Guards comeBack = room | Guard::WithinADay;

constexpr std::array rules{
    TransitionRule{Transition::Request, State::Draft, State::Requested, booking},
    TransitionRule{Transition::Wait, State::Draft, State::Waitlisted, booking},
    TransitionRule{Transition::Wait, State::Requested, State::Waitlisted, {}},
    TransitionRule{Transition::Request, State::Waitlisted, State::Requested, booking},
    TransitionRule{Transition::Discard, State::Draft, State::Discarded, {}},
    TransitionRule{Transition::Accept,
                   State::Requested,
                   State::Confirmed,
                   Guard::PetWelcome | Guard::DatesForward | Guard::DepositPaid | promise},
    TransitionRule{Transition::Decline, State::Requested, State::Cancelled, {}},
    TransitionRule{Transition::Cancel, State::Requested, State::Cancelled, {}},
    TransitionRule{Transition::Cancel, State::Waitlisted, State::Cancelled, {}},
    TransitionRule{Transition::Cancel, State::Confirmed, State::Cancelled, {}},
    TransitionRule{Transition::NoShow, State::Confirmed, State::NoShow, Guard::Overdue},
    TransitionRule{Transition::CheckIn, State::Confirmed, State::CheckedIn, arrival},
    TransitionRule{Transition::Move, State::Requested, State::Requested, Guard::RoomChosen},
    TransitionRule{Transition::Move, State::Confirmed, State::Confirmed, room},
    TransitionRule{Transition::Move, State::CheckedIn, State::CheckedIn, room | Guard::RoomClean},
    TransitionRule{Transition::ChangeDates, State::Requested, State::Requested, booking},
    TransitionRule{Transition::ChangeDates, State::Confirmed, State::Confirmed, booking | promise},
    TransitionRule{
        Transition::ChangeDates, State::CheckedIn, State::CheckedIn, Guard::DatesForward | promise},
    TransitionRule{Transition::CheckOut, State::CheckedIn, State::CheckedOut, departure},
    TransitionRule{Transition::Settle, State::CheckedOut, State::Completed, Guard::NothingOwed},
    // What was confirmed is accepted again at once: the deposit may have gone back.
    TransitionRule{Transition::UndoCancel, State::Cancelled, State::Requested, Guard::WithinADay},
    TransitionRule{Transition::UndoNoShow,
                   State::NoShow,
                   State::Confirmed,
                   comeBack | Guard::PlaceFree | Guard::DatesForward},
    TransitionRule{Transition::UndoCheckIn,
                   State::CheckedIn,
                   State::Confirmed,
                   Guard::NoCareLogged | Guard::WithinADay | room},
    TransitionRule{Transition::UndoCheckOut,
                   State::CheckedOut,
                   State::CheckedIn,
                   comeBack | Guard::PetNowhereElse},
    TransitionRule{Transition::UndoCheckOut,
                   State::Completed,
                   State::CheckedIn,
                   comeBack | Guard::PetNowhereElse},
};

} // namespace

bool isOver(ReservationState state)
{
    switch (state) {
    case State::Draft:
    case State::Requested:
    case State::Waitlisted:
    case State::Confirmed:
    case State::CheckedIn:
        return false;
    case State::Discarded:
    case State::CheckedOut:
    case State::Completed:
    case State::Cancelled:
    case State::NoShow:
        return true;
    }
    return true;
}

const TransitionRule *ruleFor(Transition transition, ReservationState from)
{
    const auto found = std::ranges::find_if(rules, [&](const TransitionRule &rule) {
        return rule.transition == transition && rule.from == from;
    });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<Instant> doneBefore(Transition undo, const Reservation &stay)
{
    switch (undo) {
    case Transition::UndoCancel:
    case Transition::UndoNoShow:
        return stay.stateChangedAt;
    case Transition::UndoCheckIn:
        return stay.checkedInAt;
    case Transition::UndoCheckOut:
        return stay.checkedOutAt;
    case Transition::Request:
    case Transition::Wait:
    case Transition::Accept:
    case Transition::Discard:
    case Transition::Decline:
    case Transition::Cancel:
    case Transition::NoShow:
    case Transition::CheckIn:
    case Transition::Move:
    case Transition::ChangeDates:
    case Transition::CheckOut:
    case Transition::Settle:
        break;
    }
    return std::nullopt;
}

QList<Transition> transitionsFrom(ReservationState state)
{
    QList<Transition> found;
    for (const TransitionRule &rule : rules) {
        if (rule.from == state)
            found += rule.transition;
    }
    return found;
}

} // namespace desk
