#pragma once

#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether each version of a rate, a price rule or a tax that an issued bill was made with still
/// says what the bill says: a version is followed by another, never changed.
QList<Finding> brokenPrices(db::Database &database);

} // namespace verify
} // namespace desk
