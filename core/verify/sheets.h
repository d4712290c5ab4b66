#pragma once

#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether every pet in the house is on each sheet once: each meal and each dose of its plan is due
/// once, on every day of its stay, and nothing is due for a pet that is not there.
QList<Finding> brokenSheets(db::Database &database);

} // namespace verify
} // namespace desk
