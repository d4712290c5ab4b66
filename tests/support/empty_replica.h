#pragma once

#include "core/db/database.h"

namespace desk::test {

/// A database that has every table and no row. For those without a file (":memory:") a thread
/// migrates once and copies the pages from then on: the tests of a folder found hundreds of
/// resorts.
db::Database emptyReplica(const QString &path);

} // namespace desk::test
