#pragma once

#include "core/base/progress.h"

#include <QByteArray>

#include <optional>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// A digest of all synced rows, in hexadecimal: the same for the same content, in whatever order
/// it came in. Nothing when `progress` said to stop.
std::optional<QByteArray> contentDigest(db::Database &database, const Progress &progress = {});

} // namespace verify
} // namespace desk
