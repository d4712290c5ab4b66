#pragma once

#include "core/standing_plans/book_instance.h"
#include "core/standing_plans/keep_standing_plans.h"
#include "core/standing_plans/standing_list.h"
#include "tests/support/house_fixtures.h"

namespace desk::test {

/// The grand house, whose Smiths send their dogs to daycare again and again. Today is Saturday, the
/// 21st of November 2026.
class RegularHouse : public GrandHouse
{
public:
    static constexpr int mondays = 1;
    static constexpr int mondaysAndWednesdays = 0b101;

    StandingPlan daycarePlan(int weekdays = mondaysAndWednesdays) const
    {
        return {.household = smiths.id,
                .service = daycare.id,
                .unitKind = std::nullopt,
                .weekdays = weekdays,
                .arrivesAtMinute = 450,
                .leavesAtMinute = 1'050,
                .startsOn = today(1),
                .endsOn = std::nullopt,
                .daysAhead = 14,
                .notes = {}};
    }

    /// Boarding from Monday to Tuesday, in a king suite.
    StandingPlan boardingPlan() const
    {
        StandingPlan plan = daycarePlan(mondays);
        plan.service = boarding.id;
        plan.unitKind = king.id;
        plan.nights = 1;
        return plan;
    }

    StandingPlanId agreed(const StandingPlan &plan, const QList<PetId> &pets)
    {
        const auto added = store->run(bySam(), AddStandingPlan{plan, pets});
        DESK_ASSERT(added);
        return *added;
    }

    /// The business date of now.
    QDate day() const { return store->place().time.businessDate(clock.now()); }

    QList<DueInstance> due() { return dueInstances(database(), founded.location, day()); }

    /// What a desk does when its day begins. How many days were booked.
    int bookAhead()
    {
        int booked = 0;
        for (const DueInstance &day : due()) {
            if (store->run(bySam(), BookInstance{day.plan, day.plannedOn}))
                ++booked;
        }
        return booked;
    }

    StandingFamily planned() { return standingList(database(), founded.location, day()).value(0); }

    QList<QDate> comesOn(const PetId &pet)
    {
        return database().values<QDate>("SELECT arrives_on FROM reservations WHERE pet = ?"
                                        " AND state <> 'CANCELLED' ORDER BY arrives_on",
                                        pet);
    }
};

} // namespace desk::test
