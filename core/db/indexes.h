#pragma once

#include "core/base/progress.h"

namespace desk::db {

class Database;

/// Takes away the indexes that can be made again: rows are written many times faster without them.
/// The database remembers them, so that whoever opens it next can go on. Throws Error.
void setIndexesAside(Database &database);

/// Makes what was set aside; where nothing was, there is nothing to do. False when `progress` said
/// to stop: some are still missing then. Throws Error.
bool makeIndexesAgain(Database &database, const Progress &progress = {});

} // namespace desk::db
