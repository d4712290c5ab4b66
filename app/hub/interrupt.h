#pragma once

namespace desk::hub {

/// From now on SIGINT and SIGTERM are only noted.
void catchInterrupts();
/// Whether one came.
bool interrupted();

} // namespace desk::hub
