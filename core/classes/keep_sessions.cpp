#include "core/classes/keep_sessions.h"

#include "core/base/typed_text.h"
#include "core/classes/busy_times.h"
#include "core/classes/enrolment.h"
#include "core/staff/staff.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals takenAt(Writer &writer, const CourseSession &session)
{
    const auto course = writer.find<Course>(session.course);
    const auto trainer = course ? writer.find<Staff>(course->trainer) : std::nullopt;
    if (!trainer)
        return {{Reason::Unknown, u"trainer"_s, {}}};
    Refusals refusals;
    const QList<BusyTime> busy =
        busyTimes(writer.database(), trainer->id, session.interval(), session.id);
    if (!busy.isEmpty())
        refusals.push_back(takenBy(busy.first(), trainer->name, u"startsAt"_s));
    return refusals;
}

bool wasHeld(Writer &writer, const CourseSessionId &session)
{
    return writer.database().value<bool>(
        "SELECT EXISTS (SELECT 1 FROM attendances WHERE session = ? AND mark = 'PRESENT')",
        session);
}

} // namespace

QJsonObject MoveSession::meant() const
{
    return {{u"session"_s, session.text()}, {u"starts_at"_s, toMilliseconds(startsAt)}};
}

Result<> carryOut(Writer &writer, const MoveSession &command)
{
    std::optional<CourseSession> session = writer.find<CourseSession>(command.session);
    if (!session)
        return refuse(Reason::Unknown);
    if (session->cancelledAt)
        return refuse(Reason::Changed);
    session->endsAt = command.startsAt + (session->endsAt - session->startsAt);
    session->startsAt = command.startsAt;
    if (session->endsAt <= writer.now())
        return refuse(Reason::TimePassed, u"startsAt"_s);
    if (Refusals refusals = takenAt(writer, *session); !refusals.empty())
        return refuse(std::move(refusals));
    writer.put(*session);
    return {};
}

QJsonObject CancelSession::meant() const
{
    return {{u"session"_s, session.text()}, {u"reason"_s, reason}};
}

Result<> carryOut(Writer &writer, const CancelSession &command)
{
    std::optional<CourseSession> session = writer.find<CourseSession>(command.session);
    if (!session)
        return refuse(Reason::Unknown);
    TypedTexts texts;
    session->cancelReason = texts.required(u"reason"_s, command.reason, limits::line);
    if (session->cancelledAt || wasHeld(writer, session->id))
        texts.refuse(Reason::Changed, {});
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    session->cancelledAt = writer.now();
    writer.put(*session);
    return {};
}

QJsonObject UndoCancelSession::meant() const
{
    return {{u"session"_s, session.text()}};
}

Result<> carryOut(Writer &writer, const UndoCancelSession &command)
{
    std::optional<CourseSession> session = writer.find<CourseSession>(command.session);
    if (!session)
        return refuse(Reason::Unknown);
    if (!session->cancelledAt)
        return refuse(Reason::Changed);
    if (Refusals refusals = takenAt(writer, *session); !refusals.empty())
        return refuse(std::move(refusals));
    session->cancelledAt.reset();
    session->cancelReason.clear();
    writer.put(*session);
    return {};
}

QJsonObject WriteSession::meant() const
{
    return {{u"session"_s, opened.record.id.text()}, {u"topic"_s, topic}};
}

Result<> carryOut(Writer &writer, const WriteSession &command)
{
    if (!writer.find<CourseSession>(command.opened.record.id))
        return refuse(Reason::Unknown);
    TypedTexts texts;
    CourseSession session = command.opened.record;
    session.topic = texts.line(u"topic"_s, command.topic, limits::name);
    session.homework = texts.lines(u"homework"_s, command.homework);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, session);
    return {};
}

} // namespace desk
