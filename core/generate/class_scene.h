#pragma once

#include "core/generate/front_desk.h"

namespace desk::generate {

/// Three courses: one that has begun and is full, so that somebody waits; one that begins today;
/// one that begins next week, in which nobody is yet. What happened at the sessions that are over
/// is noted, with homework.
void openTheClasses(FrontDesk &desk);

} // namespace desk::generate
