#include "core/care/care_schedule.h"

#include <algorithm>

namespace desk {

namespace {

// Due within a day and a half of now at the latest: who logs something does it when it is due.
constexpr std::chrono::hours ahead{36};

QList<CareTask> standingTasks(db::Database &database, const ReservationId &reservation)
{
    return database.all<CareTask>(
        "SELECT " + db::columnsOf<CareTask>().join(", ")
            + " FROM care_tasks WHERE reservation = ? AND withdrawn_at IS NULL",
        reservation);
}

bool holdsSameCare(const QList<CareTask> &tasks, const CareTask &task)
{
    return std::ranges::any_of(tasks,
                               [&](const CareTask &other) { return isSameCare(other, task); });
}

// What was logged before its time outlives a stay that was shortened, and is not due again when the
// stay grows.
QList<CareTask> missingTasks(Writer &writer, const ReservationId &reservation, Interval interval)
{
    const QList<CareTask> there = standingTasks(writer.database(), reservation);
    QList<CareTask> missing;
    for (const PlannedCare &planned : plansOf(writer.database(), reservation)) {
        for (const CareTask &task : tasksDuring(planned, writer.time(), interval)) {
            if (!holdsSameCare(there, task))
                missing += task;
        }
    }
    return missing;
}

// Of plans that are still followed: a check-in that was undone at that moment has put its own away.
QList<CareTask> withdrawnTasks(db::Database &database, const ReservationId &reservation, Instant at)
{
    return database.all<CareTask>("SELECT " + db::columnsOf<CareTask>().join(", ") + R"sql(
          FROM care_tasks AS t
         WHERE t.reservation = ?
           AND t.withdrawn_at = ?
           AND NOT EXISTS (SELECT 1
                             FROM feeding_plans f
                            WHERE f.id = t.feeding_plan AND f.archived_at IS NOT NULL)
           AND NOT EXISTS (SELECT 1
                             FROM medication_plans m
                            WHERE m.id = t.medication_plan AND m.archived_at IS NOT NULL)
         ORDER BY t.id
    )sql",
                                  reservation,
                                  at);
}

} // namespace

void scheduleCare(Writer &writer, const ReservationId &reservation, Interval interval)
{
    for (CareTask task : missingTasks(writer, reservation, interval)) {
        task.id = writer.newId<CareTaskId>();
        writer.put(task);
    }
}

void continueCare(Writer &writer, const ReservationId &reservation, Interval interval)
{
    for (CareTask task : missingTasks(writer, reservation, interval)) {
        task.id = overtimeId(writer.resort().id, task);
        writer.put(task);
    }
}

std::optional<CareTask> overtimeTask(Writer &writer, const CareTaskId &id)
{
    const Interval ever{Instant{}, writer.now() + ahead};
    for (const CareTask &task :
         overtimeTasks(writer.database(), writer.time(), ever, writer.now())) {
        if (task.id == id)
            return task;
    }
    return std::nullopt;
}

void withdrawCare(Writer &writer, const ReservationId &reservation, Instant from)
{
    const auto logged = writer.database().values<CareTaskId>(
        "SELECT task FROM care_logs WHERE reservation = ? AND task IS NOT NULL", reservation);
    for (CareTask task : standingTasks(writer.database(), reservation)) {
        if (task.dueAt < from || logged.contains(task.id))
            continue;
        task.withdrawnAt = writer.now();
        writer.put(task);
    }
}

void resumeCare(Writer &writer, const ReservationId &reservation, Instant withdrawnAt)
{
    // A stay that was shortened and grew again within the same instant has withdrawn the same meal
    // twice.
    QList<CareTask> standing = standingTasks(writer.database(), reservation);
    for (CareTask task : withdrawnTasks(writer.database(), reservation, withdrawnAt)) {
        if (holdsSameCare(standing, task))
            continue;
        task.withdrawnAt.reset();
        writer.put(task);
        standing += task;
    }
}

} // namespace desk
