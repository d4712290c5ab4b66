#include "core/till/open_session.h"

namespace desk {

std::optional<TillSession> sessionOf(db::Database &database, TillId till)
{
    return database.first<TillSession>("SELECT " + db::columnsOf<TillSession>().join(", ")
                                           + " FROM till_sessions"
                                             " WHERE till = ? AND state IN ('OPEN', 'COUNTING')",
                                       till);
}

Result<TillSession> openSession(Writer &writer)
{
    const std::optional<TillSession> session =
        writer.by().till ? sessionOf(writer.database(), *writer.by().till) : std::nullopt;
    if (!session)
        return refuse(Reason::TillClosed);
    if (session->state == TillState::Counting)
        return refuse(Reason::TillCounting);
    return *session;
}

} // namespace desk
