#pragma once

#include "core/store/writer.h"
#include "core/till/till_session.h"

namespace desk {

/// The session of a till that is not closed yet.
std::optional<TillSession> sessionOf(db::Database &database, TillId till);

/// The open session of the till at which somebody writes: every taking and giving of money belongs
/// to one. Refuses: TillClosed, TillCounting.
Result<TillSession> openSession(Writer &writer);

} // namespace desk
