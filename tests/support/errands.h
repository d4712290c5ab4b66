#pragma once

namespace desk::test {

/// Does, in a small resort of its own, everything that the screens can do and that neither the week
/// of a made-up resort nor the gestures of the fault tests do. What is refused has asked all the
/// same.
void runErrands();

} // namespace desk::test
