#pragma once

#include "core/care/handed_in.h"
#include "core/care/task.h"
#include "core/generate/party.h"

namespace desk::generate {

/// What a family asks for a boarding pet: its meals and its drugs.
CareWish careWished(World &world, const Party &party, const Guest &guest);

/// How a meal or a dose went.
CareOutcome careOutcome(World &world);
int quartersEaten(CareOutcome outcome);

/// How a boarding pet is fed and medicated, when it is due, and what was done of it before `now`.
void writeCare(World &world, const Party &party, const Guest &guest, Instant now);

} // namespace desk::generate
