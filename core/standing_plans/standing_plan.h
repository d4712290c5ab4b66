#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

#include <QList>

namespace desk {

/// A family that comes again and again: "Bella and Rex, daycare, Mondays and Wednesdays". Its days
/// are booked one by one, some weeks ahead, and are bookings like any other from then on.
struct StandingPlan
{
    StandingPlanId id;
    LocationId location;
    HouseholdId household;
    ServiceId service;
    std::optional<UnitKindId> unitKind; ///< none: any that the service can be had in
    int weekdays = 0;                   ///< on which they arrive: bit 0 is Monday
    int everyWeeks = 1;                 ///< 2: every other week, counted from that of `startsOn`
    int nights = 0;                     ///< 0: they go home the same day
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    QDate startsOn;
    std::optional<QDate> endsOn; ///< the last day on which they may arrive
    int daysAhead = 28;          ///< so long before it a day is booked
    QString notes;

    bool operator==(const StandingPlan &) const = default;

    static constexpr auto table = "standing_plans";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StandingPlan::id},
                            Field{"location", &StandingPlan::location},
                            Field{"household", &StandingPlan::household},
                            Field{"service", &StandingPlan::service},
                            Field{"unit_kind", &StandingPlan::unitKind},
                            Field{"weekdays", &StandingPlan::weekdays},
                            Field{"every_weeks", &StandingPlan::everyWeeks},
                            Field{"nights", &StandingPlan::nights},
                            Field{"arrives_at_minute", &StandingPlan::arrivesAtMinute},
                            Field{"leaves_at_minute", &StandingPlan::leavesAtMinute},
                            Field{"starts_on", &StandingPlan::startsOn},
                            Field{"ends_on", &StandingPlan::endsOn},
                            Field{"days_ahead", &StandingPlan::daysAhead},
                            Field{"notes", &StandingPlan::notes});
    }
};

/// A pet that comes by a standing plan.
struct StandingPet
{
    StandingPetId id;
    StandingPlanId plan;
    PetId pet;

    bool operator==(const StandingPet &) const = default;

    static constexpr auto table = "standing_pets";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StandingPet::id},
                            Field{"plan", &StandingPet::plan},
                            Field{"pet", &StandingPet::pet});
    }
};

/// What became of one day of a standing plan. Every desk calls it the same (instanceId), so that
/// two that book it make one. The day is that of the plan: a stay that was moved keeps it.
struct StandingInstance
{
    StandingInstanceId id;
    StandingPlanId plan;
    QDate plannedOn;
    std::optional<BookingId> booking; ///< none: it was skipped before it was booked
    QString skipReason;

    bool operator==(const StandingInstance &) const = default;

    static constexpr auto table = "standing_instances";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StandingInstance::id},
                            Field{"plan", &StandingInstance::plan},
                            Field{"planned_on", &StandingInstance::plannedOn},
                            Field{"booking", &StandingInstance::booking},
                            Field{"skip_reason", &StandingInstance::skipReason});
    }
};

/// The identity of a day of a plan: the same on every desk of the resort.
StandingInstanceId instanceId(const ResortId &resort, const StandingPlanId &plan, QDate plannedOn);

/// The days of a plan from a day until another (exclusive).
QList<QDate> daysOf(const StandingPlan &plan, QDate from, QDate until);

/// Whether a day is one of the plan's.
bool isDayOf(const StandingPlan &plan, QDate day);

} // namespace desk
