#pragma once

#include <QString>

/// The one place that asks the operating system for what neither C++ nor Qt offers.
namespace desk::platform {

/// Makes the names in a folder (files made, renamed, removed) survive a loss of power. Does nothing
/// where the file system keeps them by itself (Windows).
void syncFolder(const QString &path);

} // namespace desk::platform
