#pragma once

#include "core/bookings/reservation.h"
#include "core/households/family_rows.h"
#include "core/standing_plans/standing_plan.h"

namespace desk {

/// A day of a plan to come.
struct StandingDay
{
    QDate plannedOn;
    std::optional<StandingInstance> instance; ///< none: it is still to be booked
    std::optional<ReservationState> state;    ///< of its first stay
    std::optional<ReservationId> stay;
    QDate arrivesOn; ///< another day than planned, where it was moved

    bool operator==(const StandingDay &) const = default;
};

/// A plan with who comes, and its days from today to as far ahead as it books.
struct StandingFamily
{
    StandingPlan plan;
    FamilyRow family;
    QStringList pets;
    QString service;
    QString unitKind; ///< empty: any
    QList<StandingDay> days;

    bool operator==(const StandingFamily &) const = default;
};

/// The plans of a location that have days to come, by family. A fixed number of statements.
QList<StandingFamily> standingList(db::Database &database, const LocationId &location, QDate today);

/// A day that is to be booked.
struct DueInstance
{
    StandingPlanId plan;
    QDate plannedOn;

    bool operator==(const DueInstance &) const = default;
};

/// The days of all plans of a location that are near enough to be booked and are not, the soonest
/// first.
QList<DueInstance> dueInstances(db::Database &database, const LocationId &location, QDate today);

} // namespace desk
