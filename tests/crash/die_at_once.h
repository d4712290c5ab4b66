#pragma once

namespace desk::test {

/// Ends the process as kill -9 or a pulled plug would: nothing is flushed, nothing is closed.
[[noreturn]] void dieAtOnce();

} // namespace desk::test
