#pragma once

#include "core/store/store.h"

namespace desk::test {

/// What staff do with one family from door to door, again and again: `done` after each command.
/// False when a command was refused.
bool workOneShift(Store &store, const std::function<void()> &done);

} // namespace desk::test
