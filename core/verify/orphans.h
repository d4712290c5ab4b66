#pragma once

#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Rows of synced tables that refer to rows which are not there. Which column refers to which table
/// follows from the types of the ids in the records.
QList<Finding> orphans(db::Database &database);

} // namespace verify
} // namespace desk
