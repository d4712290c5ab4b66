#pragma once

#include "core/resort/resort.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// The tills in use at a location, the oldest first.
QList<Till> tillsOf(db::Database &database, const LocationId &location);

} // namespace desk
