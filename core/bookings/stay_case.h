#pragma once

#include "core/bookings/segments.h"
#include "core/bookings/transition.h"
#include "core/catalog/service.h"
#include "core/health/judge.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/staff/permission.h"

namespace desk {

/// A stay with all that its rules ask about, as it would be after what is about to happen.
struct StayCase
{
    Reservation reservation;
    Pet pet;
    Household household;
    Service service;
    QList<Segment> segments; ///< that stand, as they would be
    Interval interval;       ///< the same
    QString field;           ///< the member of the command it belongs to: "stays.0"
    Instant doneAt{};        ///< Undo…: when what is taken back was done
    bool isWalkIn = false; ///< the family stands at the desk: hours and agreed times do not matter
    std::optional<HealthVerdict> health = {}; ///< CheckIn
    bool pickUpAllowed = false;               ///< CheckOut
};

/// The case as stored. Nothing, when the stay or what it belongs to is unknown.
std::optional<StayCase> stayCase(Writer &writer, const ReservationId &id, const QString &field);

/// What stands against a transition: the state, then every guard of its rule, without what somebody
/// with the right to it has overridden by giving a reason (By::reason). A refusal that can be
/// overridden carries `permission`; each carries `stay` (the pet's name).
Refusals objectionsTo(Writer &writer, Transition transition, const StayCase &stay);

/// Asks the guards and stores the new state with the segments of the case; the further effects are
/// the command's.
Refusals advance(Writer &writer, Transition transition, StayCase &stay);

/// Which permission lets somebody pass over a refusal; none: nobody.
std::optional<Permission> overriddenBy(const Refusal &refusal);

/// What is left of refusals when somebody with the right to it has overridden them, as in
/// objectionsTo.
Refusals unlessOverridden(Writer &writer, Refusals refusals);

/// Adds what was found to the list.
void append(Refusals &refusals, const Refusals &more);
/// Each refusal once.
Refusals withoutRepeats(const Refusals &refusals);

} // namespace desk
