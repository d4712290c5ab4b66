#pragma once

#include <QByteArray>

namespace desk::sync {

/// A digest of this computer's own id, as an anchor has it; empty where it has none.
QByteArray thisComputer();

} // namespace desk::sync
