#pragma once

#include "core/generate/front_desk.h"

namespace desk::generate {

/// Families agree to come to daycare on the same days of every week, and those days are booked.
void agreeOnStandingPlans(FrontDesk &desk, int families);

} // namespace desk::generate
