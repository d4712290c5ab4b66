#pragma once

#include "core/bookings/book.h"
#include "core/standing_plans/standing_plan.h"

namespace desk {

/// A day of a standing plan is booked: in a room that suits, or, where none is free, on the waiting
/// list. Two desks that do it apart make one booking of it.
struct BookInstance
{
    StandingPlanId plan;
    QDate plannedOn;

    static constexpr Intent intent{"standing_plan.book", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, NotADate (`plannedOn`: it is none of the plan's, or has passed), AlreadyTaken
/// (`plannedOn`: it is booked or was skipped), and what Book refuses.
[[nodiscard]] Result<Booked> carryOut(Writer &writer, const BookInstance &command);

/// They do not come on one day: it is never booked, or what is booked for it is cancelled.
struct SkipInstance
{
    StandingPlanId plan;
    QDate plannedOn;
    QString reason;

    static constexpr Intent intent{"standing_plan.skip", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, NotADate (`plannedOn`), Missing, TooLong and CardNumberTyped (`reason`),
/// WrongState (it was skipped), and what CancelStays refuses.
[[nodiscard]] Result<> carryOut(Writer &writer, const SkipInstance &command);

} // namespace desk
