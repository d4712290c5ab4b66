#pragma once

#include "sync/hub/handlers/call.h"

namespace desk::hub {

/// How long a code may be used.
constexpr std::chrono::minutes codeLife{10};
/// How long a revoked device may hand in what it has.
constexpr std::chrono::hours drainLife{24};

/// A code for a device, or for a new one, as it is shown to people. Kept as its digest only.
struct FreshCode
{
    QString code;
    Instant expires{};
};
FreshCode makeCode(Services &services,
                   const ResortId &tenant,
                   const std::optional<BoundDevice> &device);

/// Whether a revoked device may still hand in what it has.
bool mayDrain(const KnownDevice &device, Instant now);

/// POST /api/v1/devices/enrol
Outcome answerEnrol(Services &services, const Call &call);
/// POST /api/v1/devices/challenge
Outcome answerChallenge(Services &services, const Call &call);
/// POST /api/v1/devices/refresh
Outcome answerRefresh(Services &services, const Call &call);
/// POST /api/v1/devices/codes
Outcome answerCodes(Services &services, const Call &call);
/// GET /api/v1/devices
Outcome answerDevices(Services &services, const Call &call);
/// POST /api/v1/devices/{device}/revoke
Outcome answerRevoke(Services &services, const Call &call);
/// POST /api/v1/devices/incarnate
Outcome answerIncarnate(Services &services, const Call &call);

} // namespace desk::hub
