#pragma once

#include "core/classes/course.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What is trained, by whom and when. All of these refuse: NotPermitted or ApprovalNeeded
// (EDIT_RULES).

inline constexpr int mostSessions = 52;
inline constexpr int mostPetsInACourse = 100;

/// Makes its sessions as well, one a week from its first day on.
struct AddCourse
{
    Course course; ///< without id, location and when it was archived

    static constexpr Intent intent{"course.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped (`name`, `place`), Unknown (`service`, `trainer`),
/// OutOfRange (`startsAtMinute`, `minutes`, `sessions`, `capacity`), NotADate and TimePassed
/// (`startsOn`), and what stands against the trainer's time on each of its days: TrainerTaken,
/// GroomerTaken (`trainer`).
[[nodiscard]] Result<CourseId> carryOut(Writer &writer, const AddCourse &command);

/// Its days and times stay: those of a session are moved one by one. Who has a place keeps it.
struct EditCourse
{
    Opened<Course> opened;
    Course edited;

    static constexpr Intent intent{"course.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddCourse, the times of the sessions to come for another trainer.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditCourse &command);

/// It is over, or is not held.
struct ArchiveCourse
{
    CourseId course;

    static constexpr Intent intent{"course.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, StillUsed (`what`: a pet that has a place in a session to come).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveCourse &command);

/// Takes that back.
struct UndoArchiveCourse
{
    CourseId course;

    static constexpr Intent intent{"course.undo_archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, and what stands against the trainer's time meanwhile.
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoArchiveCourse &command);

/// The sessions of a course, by number.
QList<CourseSession> sessionsOf(db::Database &database, const CourseId &course);

} // namespace desk
