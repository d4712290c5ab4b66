#pragma once

#include "core/base/progress.h"
#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether the house holds: one family in a room at a time, no more pets than fit and none that
/// does not, no pet in two places, rooms from the first to the last minute for all who need one,
/// every meal and dose on its sheet once. A merged fact may break these; a command never does. As
/// far as `progress` lets it look.
QList<Finding> brokenHouse(db::Database &database, const Progress &progress = {});

} // namespace verify
} // namespace desk
