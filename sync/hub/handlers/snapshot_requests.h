#pragma once

#include "sync/hub/handlers/call.h"

namespace desk::hub {

/// So often a device may have a snapshot made in 15 minutes.
constexpr int mostSnapshots = 2;

/// POST /api/v1/snapshots
Outcome answerSnapshot(Services &services, const Call &call);
/// GET /api/v1/snapshots/{snapshot}/{part}
Outcome answerSnapshotPart(Services &services, const Call &call);

} // namespace desk::hub
