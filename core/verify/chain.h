#pragma once

#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether the audit chain holds from its first event to its last.
QList<Finding> brokenAudit(db::Database &database);

/// References of local tables within the file.
QList<Finding> brokenForeignKeys(db::Database &database);

} // namespace verify
} // namespace desk
