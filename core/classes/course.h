#pragma once

#include "core/base/ids.h"
#include "core/base/interval.h"
#include "core/base/names.h"
#include "core/db/record.h"

#include <QDate>
#include <QList>

namespace desk {

/// What one price of the service pays for.
enum class CoursePrice { Course, Session };

template <>
inline constexpr auto names<CoursePrice> = std::array{
    std::pair{CoursePrice::Course, "COURSE"},
    std::pair{CoursePrice::Session, "SESSION"},
};

/// Pets are trained together, once a week: "Puppies, Tuesdays at six". Its price is that of its
/// service.
struct Course
{
    CourseId id;
    LocationId location;
    ServiceId service; ///< of kind TRAINING
    QString name;
    StaffId trainer;
    QString place;  ///< in words: "Large yard"
    QDate startsOn; ///< also says on which day of the week it is
    int startsAtMinute = 0;
    int minutes = 60; ///< of a session
    int sessions = 6;
    int capacity = 6; ///< pets
    CoursePrice pricedBy = CoursePrice::Course;
    std::optional<Instant> archivedAt = {};

    bool operator==(const Course &) const = default;

    static constexpr auto table = "courses";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Course::id},
                            Field{"location", &Course::location},
                            Field{"service", &Course::service},
                            Field{"name", &Course::name},
                            Field{"trainer", &Course::trainer},
                            Field{"place", &Course::place},
                            Field{"starts_on", &Course::startsOn},
                            Field{"starts_at_minute", &Course::startsAtMinute},
                            Field{"minutes", &Course::minutes},
                            Field{"sessions", &Course::sessions},
                            Field{"capacity", &Course::capacity},
                            Field{"priced_by", &Course::pricedBy},
                            Field{"archived_at", &Course::archivedAt});
    }
};

/// One meeting of a course. That it was held follows from who was there.
struct CourseSession
{
    CourseSessionId id; ///< see sessionId
    CourseId course;
    int number = 1; ///< of the course's sessions, as they were planned
    Instant startsAt{};
    Instant endsAt{};
    QString topic = {};
    QString homework = {};
    std::optional<Instant> cancelledAt = {};
    QString cancelReason = {};

    Interval interval() const { return {startsAt, endsAt}; }

    bool operator==(const CourseSession &) const = default;

    static constexpr auto table = "course_sessions";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CourseSession::id},
                            Field{"course", &CourseSession::course},
                            Field{"number", &CourseSession::number},
                            Field{"starts_at", &CourseSession::startsAt},
                            Field{"ends_at", &CourseSession::endsAt},
                            Field{"topic", &CourseSession::topic},
                            Field{"homework", &CourseSession::homework},
                            Field{"cancelled_at", &CourseSession::cancelledAt},
                            Field{"cancel_reason", &CourseSession::cancelReason});
    }
};

/// The identity of a session: the same on every desk of the resort.
CourseSessionId sessionId(const ResortId &resort, const CourseId &course, int number);

/// The days of its sessions, as they are planned: one a week.
QList<QDate> sessionDays(const Course &course);

enum class SessionState { Planned, Held, Cancelled };

/// How a session stands. Where a pet was present it was held, whatever somebody had called off
/// without knowing.
SessionState stateOf(const CourseSession &session, bool anybodyWasThere);

} // namespace desk
