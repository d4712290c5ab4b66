#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class EnrolmentState { Enrolled, Waiting, Withdrawn };

template <>
inline constexpr auto names<EnrolmentState> = std::array{
    std::pair{EnrolmentState::Enrolled, "ENROLLED"},
    std::pair{EnrolmentState::Waiting, "WAITING"},
    std::pair{EnrolmentState::Withdrawn, "WITHDRAWN"},
};

/// A pet takes part in a course, or waits for a place. Every desk calls it the same (enrolmentId),
/// so that two that enrol a pet make one.
struct Enrolment
{
    EnrolmentId id;
    CourseId course;
    PetId pet;
    HouseholdId household;
    EnrolmentState state = EnrolmentState::Enrolled;
    Instant stateChangedAt{}; ///< who waits longest comes first
    QString notes = {};
    std::optional<InvoiceId> invoice = {}; ///< see isBilled

    bool operator==(const Enrolment &) const = default;

    static constexpr auto table = "enrolments";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Enrolment::id},
                            Field{"course", &Enrolment::course},
                            Field{"pet", &Enrolment::pet},
                            Field{"household", &Enrolment::household},
                            Field{"state", &Enrolment::state},
                            Field{"state_changed_at", &Enrolment::stateChangedAt},
                            Field{"notes", &Enrolment::notes},
                            Field{"invoice", &Enrolment::invoice});
    }
};

EnrolmentId enrolmentId(const ResortId &resort, const CourseId &course, const PetId &pet);

enum class AttendanceMark {
    Open, ///< nothing was noted, or it was taken back
    Present,
    Absent,
    Excused,
};

template <>
inline constexpr auto names<AttendanceMark> = std::array{
    std::pair{AttendanceMark::Open, "OPEN"},
    std::pair{AttendanceMark::Present, "PRESENT"},
    std::pair{AttendanceMark::Absent, "ABSENT"},
    std::pair{AttendanceMark::Excused, "EXCUSED"},
};

/// Whether a pet was there. When it was noted says the trail alone: two desks that note the same
/// say the same.
struct Attendance
{
    AttendanceId id; ///< see attendanceId
    CourseSessionId session;
    PetId pet;
    AttendanceMark mark = AttendanceMark::Open;

    bool operator==(const Attendance &) const = default;

    static constexpr auto table = "attendances";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Attendance::id},
                            Field{"session", &Attendance::session},
                            Field{"pet", &Attendance::pet},
                            Field{"mark", &Attendance::mark});
    }
};

AttendanceId attendanceId(const ResortId &resort, const CourseSessionId &session, const PetId &pet);

/// How much two desks that did not hear of each other believe of what they noted: who was seen was
/// there, and who was excused had called.
int weightOf(AttendanceMark mark);

/// The same of a place: who was promised one keeps it, and who left did so.
int weightOf(EnrolmentState state);

} // namespace desk
