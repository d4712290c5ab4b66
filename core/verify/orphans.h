#pragma once

#include "core/base/progress.h"
#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Rows of synced tables that refer to rows which are not there. Which column refers to which table
/// follows from the types of the ids in the records. As far as `progress` lets it look.
QList<Finding> orphans(db::Database &database, const Progress &progress = {});

} // namespace verify
} // namespace desk
