#include "core/care/care_schedule.h"

#include "core/bookings/reservation.h"
#include "core/care/plan.h"

#include <algorithm>

namespace desk {

namespace {

/// A drug at a time of day.
struct Dose
{
    MedicationPlanId plan;
    int minuteOfDay = 0;
    QDate startsOn;
    std::optional<QDate> endsOn;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{
            Field{"plan", &Dose::plan},
            Field{"minute_of_day", &Dose::minuteOfDay},
            Field{"starts_on", &Dose::startsOn},
            Field{"ends_on", &Dose::endsOn},
        };
    }
};

QList<Dose> dosesOf(db::Database &database, const ReservationId &reservation)
{
    return database.all<Dose>(R"sql(
        SELECT p.id, t.minute_of_day, p.starts_on, p.ends_on
          FROM medication_plans p
          JOIN medication_times t ON t.plan = p.id
         WHERE p.reservation = ?
           AND p.archived_at IS NULL
           AND p.as_needed = 0
           AND t.archived_at IS NULL
         ORDER BY p.id, t.minute_of_day
    )sql",
                              reservation);
}

QList<FeedingPlan> mealsOf(db::Database &database, const ReservationId &reservation)
{
    return database.all<FeedingPlan>("SELECT " + db::columnsOf<FeedingPlan>().join(", ")
                                         + " FROM feeding_plans"
                                           " WHERE reservation = ? AND archived_at IS NULL"
                                           " ORDER BY minute_of_day, id",
                                     reservation);
}

bool isGivenOn(const Dose &dose, QDate day)
{
    return dose.startsOn <= day && (!dose.endsOn || day <= *dose.endsOn);
}

QList<CareTask> tasksOf(db::Database &database, const ReservationId &reservation)
{
    return database.all<CareTask>("SELECT " + db::columnsOf<CareTask>().join(", ")
                                      + " FROM care_tasks WHERE reservation = ?",
                                  reservation);
}

// What was logged before its time outlives a stay that was shortened, and is not due again when the
// stay grows.
bool isSame(const CareTask &there, const CareTask &task)
{
    return !there.withdrawnAt && there.feedingPlan == task.feedingPlan
        && there.medicationPlan == task.medicationPlan && there.dueAt == task.dueAt;
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

void scheduleCare(Writer &writer, const ReservationId &reservation, Interval interval)
{
    const auto stay = writer.find<Reservation>(reservation);
    DESK_ASSERT(stay);
    const QList<CareTask> before = tasksOf(writer.database(), reservation);
    const auto plan = [&](CareTask task) {
        if (std::ranges::any_of(before, [&](const CareTask &other) { return isSame(other, task); }))
            return;
        task.id = writer.newId<CareTaskId>();
        task.reservation = reservation;
        task.pet = stay->pet;
        writer.put(task);
    };
    for (const FeedingPlan &meal : mealsOf(writer.database(), reservation)) {
        for (const Instant moment : daily(writer.time(), interval, meal.minuteOfDay))
            plan({.kind = CareKind::Feed, .feedingPlan = meal.id, .dueAt = moment});
    }
    for (const Dose &dose : dosesOf(writer.database(), reservation)) {
        for (const Instant moment : daily(writer.time(), interval, dose.minuteOfDay)) {
            if (isGivenOn(dose, writer.time().civilDate(moment)))
                plan({.kind = CareKind::Medicate, .medicationPlan = dose.plan, .dueAt = moment});
        }
    }
}

void withdrawCare(Writer &writer, const ReservationId &reservation, Instant from)
{
    const auto logged = writer.database().values<CareTaskId>(
        "SELECT task FROM care_logs WHERE reservation = ? AND task IS NOT NULL", reservation);
    for (CareTask task : tasksOf(writer.database(), reservation)) {
        if (task.withdrawnAt || task.dueAt < from || logged.contains(task.id))
            continue;
        task.withdrawnAt = writer.now();
        writer.put(task);
    }
}

void resumeCare(Writer &writer, const ReservationId &reservation, Instant withdrawnAt)
{
    for (CareTask task : tasksOf(writer.database(), reservation)) {
        if (task.withdrawnAt != withdrawnAt)
            continue;
        task.withdrawnAt.reset();
        writer.put(task);
    }
}

} // namespace desk
