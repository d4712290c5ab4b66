#include "core/classes/busy_times.h"

#include "core/db/database.h"
#include "core/grooming/appointment.h"

using namespace Qt::Literals;

namespace desk {

QList<BusyTime> busyTimes(db::Database &database,
                          const StaffId &staff,
                          const Interval &interval,
                          const CourseSessionId &except)
{
    return database.all<BusyTime>(R"sql(
        SELECT 'GROOMING' AS busy_with, pets.name AS what, a.starts_at AS starts_at, a.ends_at
          FROM appointments AS a JOIN pets ON pets.id = a.pet
         WHERE a.starts_at > ?1 AND a.starts_at < ?2 AND a.ends_at > ?3
           AND a.groomer = ?4 AND a.state NOT IN ('CANCELLED', 'NO_SHOW')
         UNION ALL
        SELECT 'CLASS', courses.name, s.starts_at, s.ends_at
          FROM course_sessions AS s JOIN courses ON courses.id = s.course
         WHERE s.starts_at > ?1 AND s.starts_at < ?2 AND s.ends_at > ?3
           AND courses.trainer = ?4 AND courses.archived_at IS NULL
           AND s.cancelled_at IS NULL AND s.id <> ?5
         ORDER BY starts_at, what
    )sql",
                                  interval.from - longestAppointment,
                                  interval.until,
                                  interval.from,
                                  staff,
                                  except);
}

QList<ClassTime> classTimes(db::Database &database, const Interval &interval)
{
    return database.all<ClassTime>(R"sql(
        SELECT courses.trainer, s.starts_at, s.ends_at
          FROM course_sessions AS s JOIN courses ON courses.id = s.course
         WHERE s.starts_at > ?1 AND s.starts_at < ?2 AND s.ends_at > ?3
           AND courses.archived_at IS NULL AND s.cancelled_at IS NULL
         ORDER BY s.starts_at, s.id
    )sql",
                                   interval.from - longestAppointment,
                                   interval.until,
                                   interval.from);
}

std::optional<CourseSessionId> sessionGivenTwice(db::Database &database,
                                                 const CourseId &course,
                                                 Instant after)
{
    const qint64 longest = std::chrono::milliseconds(longestAppointment).count();
    const auto found = database.values<CourseSessionId>(R"sql(
        SELECT s.id
          FROM course_sessions AS s JOIN courses AS c ON c.id = s.course
         WHERE s.course = ?1 AND s.ends_at > ?2
           AND s.cancelled_at IS NULL AND c.archived_at IS NULL
           AND (EXISTS (SELECT 1
                          FROM course_sessions AS o JOIN courses AS d ON d.id = o.course
                         WHERE o.starts_at > s.starts_at - ?3 AND o.starts_at < s.ends_at
                           AND o.ends_at > s.starts_at AND o.id <> s.id
                           AND d.trainer = c.trainer
                           AND o.cancelled_at IS NULL AND d.archived_at IS NULL)
             OR EXISTS (SELECT 1
                          FROM appointments AS a
                         WHERE a.starts_at > s.starts_at - ?3 AND a.starts_at < s.ends_at
                           AND a.ends_at > s.starts_at
                           AND a.groomer = c.trainer
                           AND a.state NOT IN ('CANCELLED', 'NO_SHOW')))
         ORDER BY s.starts_at, s.id
         LIMIT 1
    )sql",
                                                        course,
                                                        after,
                                                        longest);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Refusal takenBy(const BusyTime &busy, const QString &who, const QString &field)
{
    const bool grooms = busy.with == BusyWith::Grooming;
    return {grooms ? Reason::GroomerTaken : Reason::TrainerTaken,
            field,
            {{grooms ? u"groomer"_s : u"trainer"_s, who},
             {grooms ? u"pet"_s : u"course"_s, busy.what},
             {u"from"_s, busy.from},
             {u"to"_s, busy.until}}};
}

} // namespace desk
