#pragma once

#include "core/base/resort_time.h"
#include "core/resort/resort.h"

namespace desk {

namespace db {
class Database;
}

/// Where this replica stands: the resort it is of, the location and the device it is on.
/// Also tells the database its currency. Throws db::Error when no resort was founded here.
Place placeOf(db::Database &database);

} // namespace desk
