#pragma once

#include "core/base/progress.h"
#include "core/verify/finding.h"

#include <QList>

namespace desk {

class AttachmentFiles;

namespace db {
class Database;
}

namespace verify {

/// Attachments whose file is lost, or is not what it was. Reads every file, as far as `progress`
/// lets it.
QList<Finding> brokenFiles(db::Database &database,
                           const AttachmentFiles &files,
                           const Progress &progress = {});

} // namespace verify
} // namespace desk
