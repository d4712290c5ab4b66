#pragma once

#include "core/standing_plans/book_instance.h"
#include "core/standing_plans/keep_standing_plans.h"
#include "tests/support/stay_fixtures.h"

namespace desk::test {

/// Ziggy comes on two days of the week from a month on; one of them is skipped, and then she comes
/// no more.
template <class Does>
void comeAgainAndAgain(SmallHouse &house, Does does)
{
    const QDate first = house.today(40);
    const StandingPlan plan{.household = house.joneses.id,
                            .service = house.daycare.id,
                            .unitKind = std::nullopt,
                            .weekdays = 0b111'1111,
                            .arrivesAtMinute = 450,
                            .leavesAtMinute = 1'050,
                            .startsOn = first,
                            .endsOn = std::nullopt,
                            .notes = {}};
    does(AddStandingPlan{.plan = plan, .pets = {house.ziggy.id}});
    const auto id = house.database().value<StandingPlanId>("SELECT id FROM standing_plans");
    does(BookInstance{id, first});
    does(BookInstance{id, first.addDays(1)});
    does(SkipInstance{id, first.addDays(1), QStringLiteral("Ill")});
    does(EndStandingPlan{id, first.addDays(-1), QStringLiteral("Moved away")});
}

} // namespace desk::test
