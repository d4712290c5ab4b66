#include "core/verify/sheets.h"

#include "core/bookings/segments.h"
#include "core/care/care_schedule.h"
#include "core/resort/place.h"
#include "core/verify/rule.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::verify {

namespace {

using PlanId = Id<struct AnyRow>;

/// A meal, or a dose of a drug, at a time of day.
struct Planned
{
    PlanId plan;
    int minuteOfDay = 0;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn; ///< inclusive

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{Field{"plan", &Planned::plan},
                          Field{"minute_of_day", &Planned::minuteOfDay},
                          Field{"starts_on", &Planned::startsOn},
                          Field{"ends_on", &Planned::endsOn}};
    }
};

QList<Planned> plannedFor(db::Database &database, const ReservationId &stay)
{
    return database.all<Planned>(R"sql(
        SELECT id, minute_of_day, NULL, NULL
          FROM feeding_plans
         WHERE reservation = ?1 AND archived_at IS NULL
        UNION ALL
        SELECT p.id, t.minute_of_day, p.starts_on, p.ends_on
          FROM medication_plans p
          JOIN medication_times t ON t.plan = p.id
         WHERE p.reservation = ?1 AND p.archived_at IS NULL AND p.as_needed = 0
           AND t.archived_at IS NULL
    )sql",
                                 stay);
}

QList<Instant> dueDuring(const Planned &planned, const ResortTime &time, Interval stay)
{
    QList<Instant> due;
    for (const Instant moment : daily(time, stay, planned.minuteOfDay)) {
        const QDate day = time.civilDate(moment);
        if (day >= planned.startsOn.value_or(day) && day <= planned.endsOn.value_or(day))
            due += moment;
    }
    return due;
}

// What was given before its time stays, also when the pet leaves before that.
QList<Instant> onTheSheet(db::Database &database, const PlanId &plan, Instant until)
{
    return database.values<Instant>(R"sql(
        SELECT due_at
          FROM care_tasks
         WHERE reservation = coalesce((SELECT reservation FROM feeding_plans WHERE id = ?1),
                                      (SELECT reservation FROM medication_plans WHERE id = ?1))
           AND ?1 IN (feeding_plan, medication_plan)
           AND withdrawn_at IS NULL AND due_at < ?2
         ORDER BY due_at
    )sql",
                                    plan,
                                    until);
}

void compare(db::Database &database,
             const Reservation &stay,
             const ResortTime &time,
             QList<Finding> &found)
{
    const Interval interval = stayInterval(time, stay);
    QHash<PlanId, QList<Instant>> due;
    for (const Planned &planned : plannedFor(database, stay.id))
        due[planned.plan] += dueDuring(planned, time, interval);
    for (auto [plan, moments] : due.asKeyValueRange()) {
        std::ranges::sort(moments);
        if (onTheSheet(database, plan, interval.until) != moments)
            found += Finding{u"care.sheet_is_not_the_plan"_s, stay.id.text() % u' ' % plan.text()};
    }
}

constexpr Rule rulesOfSheets[] = {
    {"care.of_another_pet", R"sql(
        SELECT lower(hex(care_tasks.id))
          FROM care_tasks JOIN reservations ON reservations.id = care_tasks.reservation
         WHERE care_tasks.pet <> reservations.pet
    )sql"},
    {"care.of_nobody_here", R"sql(
        SELECT DISTINCT lower(hex(reservations.id))
          FROM care_tasks JOIN reservations ON reservations.id = care_tasks.reservation
         WHERE care_tasks.withdrawn_at IS NULL
           AND (reservations.checked_in_at IS NULL
                OR reservations.checked_out_at < care_tasks.due_at)
           AND NOT EXISTS (SELECT 1 FROM care_logs WHERE care_logs.task = care_tasks.id)
    )sql"},
    {"care.given_twice", R"sql(
        SELECT lower(hex(coalesce(t.feeding_plan, t.medication_plan))) || ' ' || t.due_at
          FROM care_logs AS l JOIN care_tasks AS t ON t.id = l.task
         WHERE l.outcome = 'GIVEN'
           AND NOT EXISTS (SELECT 1 FROM care_logs AS later
                            WHERE later.task = l.task AND later.corrects = l.id)
         GROUP BY coalesce(t.feeding_plan, t.medication_plan), t.due_at
        HAVING count(*) > 1
    )sql"},
    {"care.correction_of_another_task", R"sql(
        SELECT lower(hex(c.id))
          FROM care_logs AS c JOIN care_logs AS wrong ON wrong.id = c.corrects
         WHERE c.task IS NOT wrong.task OR c.reservation <> wrong.reservation
    )sql"},
};

} // namespace

QList<Finding> brokenSheets(db::Database &database)
{
    QList<Finding> found = brokenRules(database, rulesOfSheets);
    const ResortTime time = placeOf(database).time;
    for (const ReservationId &id :
         database.values<ReservationId>("SELECT id FROM reservations WHERE state = 'CHECKED_IN' "
                                        "AND checked_in_at IS NOT NULL"))
        compare(database, *database.find<Reservation>(id), time, found);
    return found;
}

} // namespace desk::verify
