#pragma once

#include "sync/hub/handlers/call.h"

namespace desk::hub {

constexpr qint64 mostOperations = 2'000;
constexpr qint64 mostRows = 50'000;
constexpr qint64 mostDeadLetter = 256 * 1024;
constexpr std::chrono::seconds longestPoll{55};

/// POST /api/v1/sync/exchange
Outcome answerExchange(Services &services, const Call &call);
/// GET /api/v1/sync/wake
Outcome answerWake(Services &services, const Call &call);
/// GET /api/v1/sync/digest
Outcome answerDigest(Services &services, const Call &call);
/// POST /api/v1/sync/deadletter
Outcome answerDeadLetter(Services &services, const Call &call);

} // namespace desk::hub
