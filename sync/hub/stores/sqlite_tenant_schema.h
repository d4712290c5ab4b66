#pragma once

namespace desk::db {
class Database;
}

namespace desk::hub {

/// Makes the hub's own tables in a file that has a replica's.
void makeHubTables(db::Database &database);

/// Brings those that an older version made to the newest shape.
void bringUpHubTables(db::Database &database);

} // namespace desk::hub
