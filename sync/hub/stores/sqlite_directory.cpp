#include "sync/hub/stores/sqlite_directory.h"

#include "sync/hub/stores/sqlite_directory_schema.h"

namespace desk::hub {

SqliteDirectoryGround::SqliteDirectoryGround(db::Database database)
    : m_database(std::move(database))
{
    makeDirectoryTables(m_database);
}

} // namespace desk::hub
