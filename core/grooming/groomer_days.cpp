#include "core/grooming/groomer_days.h"

#include "core/classes/busy_times.h"
#include "core/db/select.h"

#include <algorithm>

namespace desk {

namespace {

using HoursKey = std::pair<StaffId, int>;

QHash<HoursKey, WorkingHours> allHours(db::Database &database)
{
    QHash<HoursKey, WorkingHours> found;
    for (const WorkingHours &hours :
         db::select<WorkingHours>(database, "WHERE from_minute < until_minute"))
        found.insert({hours.staff, hours.weekday}, hours);
    return found;
}

QList<GroomerBreak> breaksIn(db::Database &database, const Interval &interval)
{
    return db::select<GroomerBreak>(
        database,
        "WHERE starts_at > ?1 AND starts_at < ?2 AND ends_at > ?3 AND archived_at IS NULL"
        " ORDER BY starts_at, id",
        interval.from - longestAppointment,
        interval.until,
        interval.from);
}

QList<Appointment> appointmentsIn(db::Database &database, const Interval &interval)
{
    return db::select<Appointment>(database,
                                   "WHERE starts_at > ?1 AND starts_at < ?2 AND ends_at > ?3"
                                   " AND state NOT IN ('CANCELLED', 'NO_SHOW')"
                                   " ORDER BY starts_at, id",
                                   interval.from - longestAppointment,
                                   interval.until,
                                   interval.from);
}

// From midnight to midnight, as the clock on the wall shows it.
Interval dayOf(const ResortTime &time, QDate day)
{
    return {time.at(day, 0), time.at(day.addDays(1), 0)};
}

std::optional<Interval> hoursOn(const ResortTime &time, QDate day, const WorkingHours &hours)
{
    if (hours.isOff())
        return std::nullopt;
    const Instant until = hours.untilMinute == minutesOfADay ? time.at(day.addDays(1), 0)
                                                             : time.at(day, hours.untilMinute);
    return Interval{time.at(day, hours.fromMinute), until};
}

} // namespace

QList<Staff> groomers(db::Database &database)
{
    return db::select<Staff>(database,
                             "WHERE archived_at IS NULL"
                             " AND id IN (SELECT staff FROM working_hours"
                             " WHERE from_minute < until_minute)"
                             " ORDER BY position, id");
}

QList<WorkingHours> workingHoursOf(db::Database &database, const StaffId &staff)
{
    return db::select<WorkingHours>(
        database, "WHERE staff = ? AND from_minute < until_minute ORDER BY weekday", staff);
}

QList<GroomerDay> groomerDays(db::Database &database,
                              const ResortTime &time,
                              QDate first,
                              QDate last,
                              const AppointmentId &except)
{
    const QList<Staff> people = groomers(database);
    const QHash<HoursKey, WorkingHours> hours = allHours(database);
    const Interval all{time.at(first, 0), time.at(last.addDays(1), 0)};
    const QList<GroomerBreak> breaks = breaksIn(database, all);
    const QList<Appointment> appointments = appointmentsIn(database, all);
    const QList<ClassTime> classes = classTimes(database, all);
    QList<GroomerDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Interval whole = dayOf(time, day);
        for (const Staff &person : people) {
            GroomerDay one{.groomer = person.id,
                           .day = day,
                           .hours = hoursOn(time, day, hours.value({person.id, day.dayOfWeek()}))};
            for (const GroomerBreak &pause : breaks) {
                if (pause.staff == person.id && whole.overlaps(pause.interval()))
                    one.breaks += pause.interval();
            }
            for (const Appointment &appointment : appointments) {
                if (appointment.groomer == person.id && appointment.id != except
                    && whole.overlaps(appointment.interval()))
                    one.taken += appointment.interval();
            }
            for (const ClassTime &session : classes) {
                if (session.trainer == person.id && whole.overlaps(session.interval()))
                    one.taken += session.interval();
            }
            days += one;
        }
    }
    return days;
}

QList<GroomerBreak> breaksOn(db::Database &database, const ResortTime &time, QDate day)
{
    return breaksIn(database, dayOf(time, day));
}

std::optional<FreeTime> firstFreeTime(db::Database &database,
                                      const ResortTime &time,
                                      std::chrono::minutes length,
                                      Instant notBefore,
                                      const std::optional<StaffId> &groomer)
{
    const QDate first = time.civilDate(notBefore);
    std::optional<FreeTime> best;
    for (const GroomerDay &day :
         groomerDays(database, time, first, first.addDays(mostDaysToLookAhead))) {
        if (groomer && day.groomer != *groomer)
            continue;
        if (best && time.civilDate(best->startsAt) < day.day)
            break;
        const std::optional<Instant> start = firstFree(day, length, notBefore);
        if (start && (!best || *start < best->startsAt))
            best = FreeTime{day.groomer, *start};
    }
    return best;
}

bool isGivenTwice(db::Database &database, const Appointment &appointment)
{
    if (!takesTime(appointment.state))
        return false;
    const QList<Appointment> others = appointmentsIn(database, appointment.interval());
    const bool groomsTwice = std::ranges::any_of(others, [&](const Appointment &other) {
        return other.groomer == appointment.groomer && other.id != appointment.id;
    });
    const QList<ClassTime> classes = classTimes(database, appointment.interval());
    return groomsTwice || std::ranges::any_of(classes, [&](const ClassTime &time) {
               return time.trainer == appointment.groomer;
           });
}

} // namespace desk
