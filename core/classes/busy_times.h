#pragma once

#include "core/base/ids.h"
#include "core/base/interval.h"
#include "core/base/names.h"
#include "core/base/refusal.h"
#include "core/db/record.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

enum class BusyWith { Grooming, Class };

template <>
inline constexpr auto names<BusyWith> = std::array{
    std::pair{BusyWith::Grooming, "GROOMING"},
    std::pair{BusyWith::Class, "CLASS"},
};

/// What somebody who works here has promised to do at a time.
struct BusyTime
{
    BusyWith with = BusyWith::Class;
    QString what; ///< the pet, or the course
    Instant from{};
    Instant until{};

    bool operator==(const BusyTime &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"with", &BusyTime::with},
                            Field{"what", &BusyTime::what},
                            Field{"starts_at", &BusyTime::from},
                            Field{"ends_at", &BusyTime::until});
    }
};

/// What somebody does in an interval, by time: appointments at which they groom, and sessions of
/// their courses. `except`: a session that is being moved does not stand in its own way.
QList<BusyTime> busyTimes(db::Database &database,
                          const StaffId &staff,
                          const Interval &interval,
                          const CourseSessionId &except = {});

/// A session, and whose time it takes.
struct ClassTime
{
    StaffId trainer;
    Instant from{};
    Instant until{};

    Interval interval() const { return {from, until}; }

    bool operator==(const ClassTime &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"trainer", &ClassTime::trainer},
                            Field{"starts_at", &ClassTime::from},
                            Field{"ends_at", &ClassTime::until});
    }
};

/// Those of all trainers in an interval.
QList<ClassTime> classTimes(db::Database &database, const Interval &interval);

/// The first session of a course that ends after a moment and whose trainer does something else at
/// that time: two desks that did not hear of each other gave it away twice.
std::optional<CourseSessionId> sessionGivenTwice(db::Database &database,
                                                 const CourseId &course,
                                                 Instant after);

/// What is in the way, as a refusal of `field`: GroomerTaken (`groomer`, `pet`, `from`, `to`) or
/// TrainerTaken (`trainer`, `course`, `from`, `to`).
Refusal takenBy(const BusyTime &busy, const QString &who, const QString &field);

} // namespace desk
