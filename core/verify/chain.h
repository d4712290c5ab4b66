#pragma once

#include "core/base/progress.h"
#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether the audit chain holds from its first event to its last.
QList<Finding> brokenAudit(db::Database &database, const Progress &progress = {});

/// Whether the operations that wait for the hub are those that were queued: numbered without a gap,
/// stamped one after the other whatever the clock said, each as it was written.
QList<Finding> brokenOperations(db::Database &database, const Progress &progress = {});

/// References of local tables within the file.
QList<Finding> brokenForeignKeys(db::Database &database);

} // namespace verify
} // namespace desk
