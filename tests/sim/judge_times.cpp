#include "tests/sim/world.h"

using namespace Qt::Literals;

// Judges whether somebody was told of every hour and every place that was given away twice.

namespace desk::sim {

void World::judgeTimes()
{
    requireNone(R"sql(
        WITH promised AS (
            SELECT id, id AS whole, groomer AS staff, starts_at, ends_at
              FROM appointments
             WHERE state NOT IN ('CANCELLED', 'NO_SHOW')
             UNION ALL
            SELECT s.id, s.course, c.trainer, s.starts_at, s.ends_at
              FROM course_sessions AS s JOIN courses AS c ON c.id = s.course
             WHERE s.cancelled_at IS NULL AND c.archived_at IS NULL
        ), told AS (
            SELECT replace(clash.value ->> 'id', '-', '') AS id
              FROM conflict_cards, json_each(detail, '$.clashes') AS clash
             WHERE clash.value ->> 'what' IN ('groomer_taken', 'trainer_taken')
        ), told_of AS (
            SELECT id FROM told
             UNION ALL
            SELECT lower(hex(s.course)) FROM course_sessions AS s JOIN told ON told.id = lower(hex(s.id))
        )
        SELECT lower(hex(a.id)) || ' and ' || lower(hex(b.id))
          FROM promised AS a
          JOIN promised AS b ON b.staff = a.staff AND b.id > a.id
         WHERE a.starts_at < b.ends_at AND b.starts_at < a.ends_at
           AND NOT EXISTS (SELECT 1 FROM told_of
                            WHERE told_of.id IN (lower(hex(a.whole)), lower(hex(b.whole))))
    )sql",
                u"I14, nobody is promised twice at one time untold"_s);
    requireNone(R"sql(
        SELECT c.name
          FROM courses AS c
         WHERE (SELECT count(*) FROM enrolments AS e
                 WHERE e.course = c.id AND e.state = 'ENROLLED') > c.capacity
           AND NOT EXISTS (SELECT 1
                             FROM conflict_cards, json_each(detail, '$.clashes') AS clash
                             JOIN enrolments AS e
                               ON lower(hex(e.id)) = replace(clash.value ->> 'id', '-', '')
                            WHERE clash.value ->> 'what' = 'course_overfull'
                              AND e.course = c.id)
    )sql",
                u"I14, no course has more pets than places untold"_s);
}

} // namespace desk::sim
