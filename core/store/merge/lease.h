#pragma once

#include "core/store/merge/standing.h"

namespace desk::merge {

/// Whether what an operation says of the lease of a room stands: a desk speaks for itself, by a
/// clock that is right, asks for a day, and nobody else had the room at that moment. Else nothing
/// of it stands, and nobody is told: the desk asks again when the room is free.
bool isGranted(Standing &standing, const Effect &claim, const Stamp &stamp);

} // namespace desk::merge
