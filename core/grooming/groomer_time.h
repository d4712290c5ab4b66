#pragma once

#include "core/base/ids.h"
#include "core/base/interval.h"
#include "core/db/record.h"

namespace desk {

/// When somebody grooms on a day of the week. Who has hours on any day is a groomer. Every desk
/// calls the hours of a person and a weekday the same (workingHoursId), so that two that set them
/// make one.
struct WorkingHours
{
    WorkingHoursId id;
    StaffId staff;
    int weekday = 1; ///< 1 is Monday
    int fromMinute = 0;
    int untilMinute = 0; ///< not after `fromMinute`: not on this day

    bool isOff() const { return untilMinute <= fromMinute; }

    bool operator==(const WorkingHours &) const = default;

    static constexpr auto table = "working_hours";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &WorkingHours::id},
                            Field{"staff", &WorkingHours::staff},
                            Field{"weekday", &WorkingHours::weekday},
                            Field{"from_minute", &WorkingHours::fromMinute},
                            Field{"until_minute", &WorkingHours::untilMinute});
    }
};

/// The identity of the hours of somebody on a weekday: the same on every desk of the resort.
WorkingHoursId workingHoursId(const ResortId &resort, const StaffId &staff, int weekday);

/// Somebody does not groom for a while: lunch, a doctor's appointment.
struct GroomerBreak
{
    GroomerBreakId id;
    StaffId staff;
    Instant startsAt{};
    Instant endsAt{};
    QString reason;
    std::optional<Instant> archivedAt = {};

    Interval interval() const { return {startsAt, endsAt}; }

    bool operator==(const GroomerBreak &) const = default;

    static constexpr auto table = "groomer_breaks";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &GroomerBreak::id},
                            Field{"staff", &GroomerBreak::staff},
                            Field{"starts_at", &GroomerBreak::startsAt},
                            Field{"ends_at", &GroomerBreak::endsAt},
                            Field{"reason", &GroomerBreak::reason},
                            Field{"archived_at", &GroomerBreak::archivedAt});
    }
};

} // namespace desk
