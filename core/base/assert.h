#pragma once

namespace desk {

/// Ends the program: our own promise is broken, and going on could write wrong data.
[[noreturn]] void assertionFailed(const char *condition, const char *file, int line);

} // namespace desk

/// For programming errors only, and on in release builds too. What a person or the network can
/// cause is a Refusal.
#define DESK_ASSERT(condition)                                                                     \
    ((condition) ? static_cast<void>(0) : ::desk::assertionFailed(#condition, __FILE__, __LINE__))
