#pragma once

#include "core/base/interval.h"
#include "core/base/resort_time.h"
#include "core/care/task.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// The id of a feeding plan or of a medication plan.
using CarePlanId = Id<struct CarePlanTag>;

/// A meal or a dose of a stay's plans, at a time of day.
struct PlannedCare
{
    ReservationId reservation;
    PetId pet;
    CareKind kind = CareKind::Feed;
    std::optional<FeedingPlanId> feedingPlan;
    std::optional<MedicationPlanId> medicationPlan;
    int minuteOfDay = 0;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn; ///< inclusive
    QDate leavesOn;
    int leavesAtMinute = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &PlannedCare::reservation},
                            Field{"pet", &PlannedCare::pet},
                            Field{"kind", &PlannedCare::kind},
                            Field{"feeding_plan", &PlannedCare::feedingPlan},
                            Field{"medication_plan", &PlannedCare::medicationPlan},
                            Field{"minute_of_day", &PlannedCare::minuteOfDay},
                            Field{"starts_on", &PlannedCare::startsOn},
                            Field{"ends_on", &PlannedCare::endsOn},
                            Field{"leaves_on", &PlannedCare::leavesOn},
                            Field{"leaves_at_minute", &PlannedCare::leavesAtMinute});
    }
};

/// The moments of an interval at which it is this time of day at the resort: each day once, also
/// when the clocks change.
QList<Instant> daily(const ResortTime &time, Interval interval, int minuteOfDay);

QList<PlannedCare> plansOf(db::Database &database, const ReservationId &reservation);

/// What a plan comes to in an interval: tasks without an id.
QList<CareTask> tasksDuring(const PlannedCare &planned, const ResortTime &time, Interval interval);

bool isSameCare(const CareTask &task, const CareTask &other);

// Who stays longer than agreed is fed and treated until it leaves: its plans go on. What is due
// then is on no file before it is logged, or the stay is changed or ends; every desk finds the same
// tasks.

/// When the pet of a plan was to leave.
Instant agreedDeparture(const PlannedCare &planned, const ResortTime &time);

/// The tasks of all who are in the house and should have left, in an interval.
QList<CareTask> overtimeTasks(db::Database &database,
                              const ResortTime &time,
                              Interval interval,
                              Instant now);

/// The id that the task of a plan at its moment has on every desk.
CareTaskId overtimeId(const ResortId &resort, const CareTask &task);

} // namespace desk
