#pragma once

#include "core/packages/package_purchase.h"
#include "core/store/writer.h"

namespace desk {

/// Writes what became of units: the id, the moment and who did it come from here.
CreditMove putMove(Writer &writer, CreditMove move);

} // namespace desk
