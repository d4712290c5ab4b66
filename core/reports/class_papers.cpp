#include "core/reports/class_papers.h"

#include "core/resort/place.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

Result<CoursePage> courseOf(db::Database &database, const CourseSession &session, Instant now)
{
    const QDate today = placeOf(database).time.businessDate(now);
    const std::optional<CoursePage> page = coursePage(database, session.course, today);
    if (!page)
        return refuse(Reason::Unknown);
    return *page;
}

std::optional<CourseSession> sessionAfter(const CoursePage &page, const CourseSession &session)
{
    const auto next = std::ranges::find_if(page.sessions, [&](const SessionRow &row) {
        return row.state != SessionState::Cancelled
            && row.session.record.startsAt > session.startsAt;
    });
    return next == page.sessions.end() ? std::nullopt : std::optional(next->session.record);
}

} // namespace

Result<ClassRoster> classRoster(db::Database &database,
                                const CourseSessionId &session,
                                const Printing &printing)
{
    const auto meant = database.find<CourseSession>(session);
    if (!meant)
        return refuse(Reason::Unknown);
    return courseOf(database, *meant, printing.now).map([&](const CoursePage &page) {
        return ClassRoster{
            .head = documentHead(database, printing), .course = page, .session = *meant};
    });
}

Result<HomeworkSheet> homeworkSheet(db::Database &database,
                                    const CourseSessionId &session,
                                    const Printing &printing)
{
    const auto meant = database.find<CourseSession>(session);
    if (!meant)
        return refuse(Reason::Unknown);
    if (meant->homework.isEmpty())
        return refuse(Reason::Missing, u"homework"_s);
    return courseOf(database, *meant, printing.now).map([&](const CoursePage &page) {
        return HomeworkSheet{.head = documentHead(database, printing),
                             .course = page.course.record,
                             .trainer = page.trainer.name,
                             .session = *meant,
                             .next = sessionAfter(page, *meant)};
    });
}

} // namespace desk
