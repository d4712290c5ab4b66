#include "core/care/care_round.h"

#include "core/db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

namespace {

QString hex(const IdBytes &id)
{
    return idText(id).remove(u'-');
}

// The tasks that are on no file, as rows for a statement.
QString asJson(const QList<CareTask> &tasks)
{
    QJsonArray rows;
    for (const CareTask &task : tasks)
        rows += QJsonArray{hex(task.id.bytes()),
                           task.feedingPlan ? hex(task.feedingPlan->bytes()) : QJsonValue(),
                           task.medicationPlan ? hex(task.medicationPlan->bytes()) : QJsonValue(),
                           hex(task.reservation.bytes()),
                           hex(task.pet.bytes()),
                           QString(nameOf(task.kind)),
                           toMilliseconds(task.dueAt)};
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace

QList<CareRow> careRound(db::Database &database,
                         const ResortTime &time,
                         Interval interval,
                         Instant now)
{
    const QString overtime = asJson(overtimeTasks(database, time, interval, now));
    // The entry that counts is the one that no other corrects. What was logged or kept meanwhile is
    // not due a second time.
    return database.all<CareRow>(R"sql(
        SELECT t.id, coalesce(t.feeding_plan, t.medication_plan), t.reservation, t.pet, p.name,
               h.name,
               coalesce((SELECT u.name
                           FROM segments s
                           JOIN units u ON u.id = s.unit
                          WHERE s.reservation = t.reservation
                            AND s.released_at IS NULL
                            AND s.starts_at <= t.due_at
                          ORDER BY s.starts_at DESC
                          LIMIT 1), ''),
               t.kind, t.due_at,
               coalesce(f.food, m.drug, ''), coalesce(m.strength, ''),
               coalesce(f.amount_thousandths, m.dose_thousandths, 0),
               coalesce(f.amount_unit, m.dose_unit, ''), coalesce(f.method, m.route, ''),
               coalesce(f.notes, m.notes, ''), coalesce(m.with_food, 0),
               coalesce(m.controlled, 0), coalesce(m.window_minutes, 0),
               l.id, l.outcome, l.eaten_quarters, st.name, l.at
          FROM (SELECT id, feeding_plan, medication_plan, reservation, pet, kind, due_at
                  FROM care_tasks
                 WHERE due_at >= ?1 AND due_at < ?2 AND withdrawn_at IS NULL
                UNION ALL
                SELECT unhex(value ->> 0), unhex(value ->> 1), unhex(value ->> 2),
                       unhex(value ->> 3), unhex(value ->> 4), value ->> 5, value ->> 6
                  FROM json_each(?3)
                 WHERE NOT EXISTS (SELECT 1
                                     FROM care_tasks k
                                    WHERE k.reservation = unhex(value ->> 3)
                                      AND k.due_at = value ->> 6
                                      AND k.feeding_plan IS unhex(value ->> 1)
                                      AND k.medication_plan IS unhex(value ->> 2)
                                      AND k.withdrawn_at IS NULL)) AS t
          JOIN reservations r ON r.id = t.reservation
          JOIN households h ON h.id = r.household
          JOIN pets p ON p.id = t.pet
          LEFT JOIN feeding_plans f ON f.id = t.feeding_plan
          LEFT JOIN medication_plans m ON m.id = t.medication_plan
          LEFT JOIN care_logs l
            ON l.task = t.id
           AND NOT EXISTS (SELECT 1
                             FROM care_logs c
                            WHERE c.task = l.task AND c.corrects = l.id)
          LEFT JOIN staff st ON st.id = l.staff
         ORDER BY t.due_at, 7, p.name, t.id
    )sql",
                                 interval.from,
                                 interval.until,
                                 overtime);
}

QList<CareRow> careRound(db::Database &database, const ResortTime &time, QDate day, Instant now)
{
    return careRound(database, time, {time.at(day, 0), time.at(day.addDays(1), 0)}, now);
}

QList<UnfedPet> petsWithoutMeals(db::Database &database)
{
    return database.all<UnfedPet>(R"sql(
        SELECT r.id, r.pet, p.name, h.name
          FROM reservations r
          JOIN pets p ON p.id = r.pet
          JOIN households h ON h.id = r.household
         WHERE r.state = 'CHECKED_IN'
           AND NOT EXISTS (SELECT 1
                             FROM feeding_plans f
                            WHERE f.reservation = r.id AND f.archived_at IS NULL)
         ORDER BY h.name, p.name, r.id
    )sql");
}

} // namespace desk
