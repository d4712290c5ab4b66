#include "tests/support/empty_replica.h"

#include "core/base/assert.h"
#include "core/db/migrations.h"
#include "tests/support/test_resort.h"

#include <sqlite3.h>

using namespace Qt::Literals;

namespace desk::test {

namespace {

const QString inMemory = u":memory:"_s;

db::Database opened(const QString &path)
{
    return db::Database::open({.path = path, .key = testKey(), .fileSystem = {}});
}

db::Database migrated(const QString &path)
{
    db::Database database = opened(path);
    db::migrate(database);
    return database;
}

} // namespace

db::Database emptyReplica(const QString &path)
{
    if (path != inMemory)
        return migrated(path);
    thread_local const db::Database original = migrated(inMemory);
    db::Database copy = opened(inMemory);
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", original.handle(), "main");
    DESK_ASSERT(backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE);
    sqlite3_backup_finish(backup);
    return copy;
}

} // namespace desk::test
