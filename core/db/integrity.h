#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QString>

namespace desk::db {

class Database;

enum class Depth {
    Quick, ///< every page is read and its seal checked
    Full,  ///< indexes are compared with their tables, too
};

struct IntegrityReport
{
    QList<QString> problems; ///< in SQLite's words; empty when the file is sound
    bool cancelled = false;
};

/// Looks for damage, table by table. Throws Error only when the file can't be read at all: a page
/// whose seal is broken is one of the problems.
IntegrityReport checkIntegrity(Database &database, Depth depth, const Progress &progress = {});

} // namespace desk::db
