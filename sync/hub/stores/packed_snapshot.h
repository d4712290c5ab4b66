#pragma once

#include "core/base/clock.h"
#include "sync/protocol/snapshot.h"

#include <functional>

namespace desk::db {
class Database;
}

namespace desk::hub {

/// About so long is the text of a part.
constexpr qsizetype usualPartText = qsizetype{16} << 20;

/// Reads all rows of a resort and packs them into parts, each of which is handed over with its
/// number as soon as it is finished; answers what they are. `id` names the snapshot. Throws
/// db::Error.
sync::SnapshotAnswer packSnapshot(db::Database &resort,
                                  const sync::SnapshotId &id,
                                  Instant now,
                                  qsizetype partText,
                                  const std::function<void(int, const QByteArray &)> &keep);

} // namespace desk::hub
