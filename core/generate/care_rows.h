#pragma once

#include "core/generate/party.h"

namespace desk::generate {

/// How a boarding pet is fed and medicated, when it is due, and what was done of it before `now`.
void writeCare(World &world, const Party &party, const Guest &guest, Instant now);

} // namespace desk::generate
