#pragma once

#include "core/store/in_slices.h"

namespace desk::sync {

using desk::StoreAccess;

} // namespace desk::sync
