#pragma once

#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether the house holds: one family in a room at a time, no more pets than fit, no pet in two
/// places, rooms for all who need one, no dose given twice. A merged fact may break these; a
/// command never does.
QList<Finding> brokenHouse(db::Database &database);

} // namespace verify
} // namespace desk
