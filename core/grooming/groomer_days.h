#pragma once

#include "core/base/resort_time.h"
#include "core/grooming/appointment.h"
#include "core/grooming/free_time.h"
#include "core/grooming/groomer_time.h"
#include "core/staff/staff.h"

namespace desk {

namespace db {
class Database;
}

/// Who grooms: people who work here and have hours on some day of the week, in the order of the
/// tiles.
QList<Staff> groomers(db::Database &database);

/// The hours of somebody, by weekday; without the days on which they are off.
QList<WorkingHours> workingHoursOf(db::Database &database, const StaffId &staff);

/// The days of all groomers from a day to another (inclusive): day by day, in the order of
/// groomers(). `except`: an appointment that is being moved does not stand in its own way. A fixed
/// number of statements.
QList<GroomerDay> groomerDays(db::Database &database,
                              const ResortTime &time,
                              QDate first,
                              QDate last,
                              const AppointmentId &except = {});

/// The breaks that begin on a day, by time.
QList<GroomerBreak> breaksOn(db::Database &database, const ResortTime &time, QDate day);

/// A time that is free, and whose it is.
struct FreeTime
{
    StaffId groomer;
    Instant startsAt{};

    bool operator==(const FreeTime &) const = default;
};

/// How far ahead a time is looked for.
inline constexpr int mostDaysToLookAhead = 28;

/// The first time from a moment on at which somebody, or any groomer, has so long; of two who have
/// it then, the first of groomers().
std::optional<FreeTime> firstFreeTime(db::Database &database,
                                      const ResortTime &time,
                                      std::chrono::minutes length,
                                      Instant notBefore,
                                      const std::optional<StaffId> &groomer = {});

/// Whether the same groomer has another appointment or a class at the same time: two desks that did
/// not hear of each other gave it away twice.
bool isGivenTwice(db::Database &database, const Appointment &appointment);

} // namespace desk
