#pragma once

#include "core/generate/front_desk.h"

namespace desk::generate {

/// Families call for nights on which the rooms that they wish are full, and wait for one.
void fillTheWaitingList(FrontDesk &desk, int families);

} // namespace desk::generate
