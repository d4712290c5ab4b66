#include "core/care/planned_care.h"

#include "core/base/natural_id.h"
#include "core/db/database.h"

namespace desk {

namespace {

// Meals by their time, then drugs, each by its times.
QByteArray plansSql(const QByteArray &whose)
{
    return R"sql(
        SELECT *
          FROM (SELECT r.id, r.pet, 'FEED' AS kind, f.id AS meal, NULL AS drug,
                       f.minute_of_day AS minute, NULL, NULL, r.leaves_on, r.leaves_at_minute
                  FROM reservations r
                  JOIN feeding_plans f ON f.reservation = r.id
                 WHERE f.archived_at IS NULL AND )sql"
        + whose + R"sql(
                UNION ALL
                SELECT r.id, r.pet, 'MEDICATE', NULL, m.id, t.minute_of_day,
                       m.starts_on, m.ends_on, r.leaves_on, r.leaves_at_minute
                  FROM reservations r
                  JOIN medication_plans m ON m.reservation = r.id
                  JOIN medication_times t ON t.plan = m.id
                 WHERE m.archived_at IS NULL AND m.as_needed = 0 AND t.archived_at IS NULL AND )sql"
        + whose + R"sql()
         ORDER BY kind, iif(kind = 'FEED', minute, 0), meal, drug, minute
    )sql";
}

bool isDueOn(const PlannedCare &planned, QDate day)
{
    return planned.startsOn.value_or(day) <= day && day <= planned.endsOn.value_or(day);
}

} // namespace

QList<Instant> daily(const ResortTime &time, Interval interval, int minuteOfDay)
{
    QList<Instant> moments;
    const QDate last = time.civilDate(interval.until);
    for (QDate day = time.civilDate(interval.from); day <= last; day = day.addDays(1)) {
        const Instant moment = time.at(day, minuteOfDay);
        if (interval.contains(moment))
            moments += moment;
    }
    return moments;
}

QList<PlannedCare> plansOf(db::Database &database, const ReservationId &reservation)
{
    return database.all<PlannedCare>(plansSql("r.id = ?1"), reservation);
}

QList<CareTask> tasksDuring(const PlannedCare &planned, const ResortTime &time, Interval interval)
{
    QList<CareTask> tasks;
    for (const Instant moment : daily(time, interval, planned.minuteOfDay)) {
        if (isDueOn(planned, time.civilDate(moment)))
            tasks += {.id = {},
                      .reservation = planned.reservation,
                      .pet = planned.pet,
                      .kind = planned.kind,
                      .feedingPlan = planned.feedingPlan,
                      .medicationPlan = planned.medicationPlan,
                      .dueAt = moment};
    }
    return tasks;
}

bool isSameCare(const CareTask &task, const CareTask &other)
{
    return task.feedingPlan == other.feedingPlan && task.medicationPlan == other.medicationPlan
        && task.dueAt == other.dueAt;
}

Instant agreedDeparture(const PlannedCare &planned, const ResortTime &time)
{
    return time.at(planned.leavesOn, planned.leavesAtMinute);
}

QList<CareTask> overtimeTasks(db::Database &database,
                              const ResortTime &time,
                              Interval interval,
                              Instant now)
{
    QList<CareTask> tasks;
    for (const PlannedCare &planned : database.all<PlannedCare>(
             plansSql("r.state = 'CHECKED_IN' AND r.leaves_on <= ?1"), time.civilDate(now))) {
        const Instant agreed = agreedDeparture(planned, time);
        if (agreed <= now)
            tasks += tasksDuring(planned, time, {std::max(agreed, interval.from), interval.until});
    }
    if (tasks.isEmpty())
        return tasks;
    const auto resort = database.value<ResortId>("SELECT id FROM resorts ORDER BY id LIMIT 1");
    for (CareTask &task : tasks)
        task.id = overtimeId(resort, task);
    return tasks;
}

CareTaskId overtimeId(const ResortId &resort, const CareTask &task)
{
    const QString plan = task.feedingPlan ? task.feedingPlan->text() : task.medicationPlan->text();
    const QByteArray due = QByteArray::number(toMilliseconds(task.dueAt));
    return CareTaskId(naturalId(resort.bytes(), CareTask::table, plan.toLatin1() + '|' + due));
}

} // namespace desk
