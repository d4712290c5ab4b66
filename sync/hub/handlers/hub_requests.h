#pragma once

#include "sync/hub/handlers/call.h"

namespace desk::hub {

/// GET /livez: the program runs.
Outcome answerLive(Services &services, const Call &call);
/// GET /readyz: it can answer, and wants more.
Outcome answerReady(Services &services, const Call &call);
/// GET /metrics: in the text format of Prometheus.
Outcome answerMetrics(Services &services, const Call &call);
/// GET /api/v1/openapi.json
Outcome answerOpenApi(Services &services, const Call &call);
/// GET /api/v1/exchange-lines.schema.json: what the lines of an exchange look like.
Outcome answerLinesSchema(Services &services, const Call &call);

} // namespace desk::hub
