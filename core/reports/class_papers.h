#pragma once

#include "core/base/refusal.h"
#include "core/classes/course_page.h"
#include "core/reports/document_head.h"

namespace desk {

/// What a trainer takes along to a session: who has a place, with what one has to know of them.
struct ClassRoster
{
    DocumentHead head;
    CoursePage course;
    CourseSession session;

    bool operator==(const ClassRoster &) const = default;
};

/// Refuses: Unknown.
Result<ClassRoster> classRoster(db::Database &database,
                                const CourseSessionId &session,
                                const Printing &printing);

/// What the families take home from a session.
struct HomeworkSheet
{
    DocumentHead head;
    Course course;
    QString trainer;
    CourseSession session;
    std::optional<CourseSession> next; ///< the session after it

    bool operator==(const HomeworkSheet &) const = default;
};

/// Refuses: Unknown, Missing (`homework`: there is none).
Result<HomeworkSheet> homeworkSheet(db::Database &database,
                                    const CourseSessionId &session,
                                    const Printing &printing);

} // namespace desk
