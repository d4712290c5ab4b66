#pragma once

#include "core/standing_plans/standing_plan.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// How rarely, how long and how far ahead a standing plan may be booked.
inline constexpr int mostWeeksBetween = 8;
inline constexpr int mostStandingNights = 30;
inline constexpr int mostDaysAhead = 180;

/// A family comes again and again from now on. Its first days are booked by BookInstance.
struct AddStandingPlan
{
    StandingPlan plan; ///< without id and location
    QList<PetId> pets;

    static constexpr Intent intent{"standing_plan.add", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`household`, `pets`, `service`, `unitKind`), Missing (`pets`, `weekdays`),
/// NotADate (`startsOn`, `endsOn`), DatesReversed (`endsOn`), OutOfRange (`everyWeeks`, `nights`,
/// `daysAhead`, `arrivesAtMinute`, `leavesAtMinute`), TooLong and CardNumberTyped (`notes`).
[[nodiscard]] Result<StandingPlanId> carryOut(Writer &writer, const AddStandingPlan &command);

/// They come no more after a day. What is booked for later is cancelled, except where the animal is
/// here already.
struct EndStandingPlan
{
    StandingPlanId plan;
    QDate lastDay;
    QString reason;

    static constexpr Intent intent{"standing_plan.end", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, NotADate (`lastDay`), Missing, TooLong and CardNumberTyped (`reason`), and
/// what CancelStays refuses.
[[nodiscard]] Result<> carryOut(Writer &writer, const EndStandingPlan &command);

} // namespace desk
