#pragma once

#include "core/base/progress.h"
#include "core/db/database.h"

namespace desk::db {

enum class Copied { Done, Cancelled };

/// Copies one snapshot of the database into a new file under the same key, while others go on
/// writing, and checks the copy. The file gets its name only when all of it is there and sound;
/// a file of that name is replaced. `source` is in no transaction. Throws Error.
[[nodiscard]] Copied copyInto(Database &source,
                              const Location &target,
                              const Progress &progress = {});

/// Removes a database file and what SQLite keeps beside it.
void removeFiles(const QString &path);

} // namespace desk::db
