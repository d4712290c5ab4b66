#include "core/care/care_round.h"

#include "core/db/database.h"

namespace desk {

QList<CareRow> careRound(db::Database &database, Interval interval)
{
    // The entry that counts is the one that no other corrects.
    return database.all<CareRow>(R"sql(
        SELECT t.id, t.reservation, t.pet, p.name, h.name,
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
          FROM care_tasks t
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
         WHERE t.due_at >= ?1 AND t.due_at < ?2 AND t.withdrawn_at IS NULL
         ORDER BY t.due_at, 6, p.name, t.id
    )sql",
                                 interval.from,
                                 interval.until);
}

QList<CareRow> careRound(db::Database &database, const ResortTime &time, QDate day)
{
    return careRound(database, Interval{time.at(day, 0), time.at(day.addDays(1), 0)});
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
