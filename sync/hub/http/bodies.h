#pragma once

#include "sync/hub/http/routes.h"
#include "sync/protocol/compression.h"

namespace desk::hub {

/// The body of a request as its route wants it: of the right type, unpacked, no larger than that.
tl::expected<QByteArray, sync::Problem> bodyOf(const Request &request, const Route &route);

/// Packs a body for whoever accepts that, and says so in the header. Small ones stay as they are.
void packInto(Response &response, const QByteArray &accepted);

} // namespace desk::hub
