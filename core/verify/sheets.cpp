#include "core/verify/sheets.h"

#include "core/bookings/segments.h"
#include "core/care/care_round.h"
#include "core/resort/place.h"
#include "core/verify/rule.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::verify {

namespace {

/// A meal, or a dose of a drug, at a time of day.
struct Planned
{
    CarePlanId plan;
    int minuteOfDay = 0;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn; ///< inclusive

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"plan", &Planned::plan},
                            Field{"minute_of_day", &Planned::minuteOfDay},
                            Field{"starts_on", &Planned::startsOn},
                            Field{"ends_on", &Planned::endsOn});
    }
};

struct Moment
{
    Instant at{};

    static constexpr auto fields() { return db::fieldsOf(db::Field{"at", &Moment::at}); }
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

/// A stay in the house, and until when its plans say what is on its sheets: one that lasts longer
/// than agreed goes on.
struct InHouse
{
    ReservationId stay;
    Interval interval;
};

QList<InHouse> inHouse(db::Database &database, const ResortTime &time, Instant lately)
{
    QList<InHouse> found;
    for (const ReservationId &id :
         database.values<ReservationId>("SELECT id FROM reservations WHERE state = 'CHECKED_IN' "
                                        "AND checked_in_at IS NOT NULL")) {
        Interval interval = stayInterval(time, *database.find<Reservation>(id));
        if (interval.until <= lately)
            interval.until = lately + std::chrono::days(1);
        found += InHouse{id, interval};
    }
    return found;
}

// As the desk shows them.
QHash<CarePlanId, QList<Instant>> sheets(db::Database &database,
                                         const ResortTime &time,
                                         const QList<InHouse> &stays,
                                         Instant lately)
{
    Interval all{lately, lately};
    for (const InHouse &here : stays)
        all = {std::min(all.from, here.interval.from), std::max(all.until, here.interval.until)};
    QHash<CarePlanId, QList<Instant>> moments;
    for (const CareRow &row : careRound(database, time, all, lately))
        moments[row.plan] += row.dueAt;
    return moments;
}

// What was given before its time stays, also when the pet leaves before that.
QList<Instant> before(Instant until, const QList<Instant> &moments)
{
    QList<Instant> found;
    std::ranges::copy_if(
        moments, std::back_inserter(found), [&](Instant moment) { return moment < until; });
    return found;
}

QList<Finding> brokenPlans(db::Database &database)
{
    QList<Finding> found;
    const ResortTime time = placeOf(database).time;
    const auto lately =
        database.first<Moment>("SELECT at FROM audit_events ORDER BY position DESC LIMIT 1")
            .value_or(Moment())
            .at;
    const QList<InHouse> stays = inHouse(database, time, lately);
    const auto onTheSheet = sheets(database, time, stays, lately);
    for (const InHouse &here : stays) {
        QHash<CarePlanId, QList<Instant>> due;
        for (const Planned &planned : plannedFor(database, here.stay))
            due[planned.plan] += dueDuring(planned, time, here.interval);
        for (auto [plan, moments] : due.asKeyValueRange()) {
            std::ranges::sort(moments);
            if (before(here.interval.until, onTheSheet.value(plan)) != moments)
                found +=
                    Finding{u"care.sheet_is_not_the_plan"_s, here.stay.text() % u' ' % plan.text()};
        }
    }
    return found;
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
    found += brokenPlans(database);
    return found;
}

} // namespace desk::verify
