#pragma once

namespace desk::db {
class Database;
}

namespace desk::hub {

/// Makes the tables of a directory in an empty file. Throws db::Error for one of a newer version.
void makeDirectoryTables(db::Database &database);

} // namespace desk::hub
