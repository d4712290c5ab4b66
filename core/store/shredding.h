#pragma once

#include "core/store/key_provider.h"

namespace desk {

/// The end of a desk that was shut out: its key is destroyed first, so that what it leaves can be
/// read by nobody, then its files. A mark in the folder says that this was begun; whatever happens
/// in between, the next start ends it.
namespace shredding {

bool isBegun(const QString &folder);
/// Refuses: StorageFailed.
Result<> begin(const QString &folder);

/// Of a folder that no process has open. Can be repeated at any point. `forget` erases what else
/// this computer keeps of the desk, and says whether it could. Refuses: StorageFailed,
/// KeychainUnreachable.
Result<> finish(const QString &folder, KeyProvider &keys, const std::function<bool()> &forget);

} // namespace shredding
} // namespace desk
