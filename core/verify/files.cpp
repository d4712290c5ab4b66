#include "core/verify/files.h"

#include "core/db/database.h"
#include "core/store/attachment_files.h"

using namespace Qt::Literals;

namespace desk::verify {

QList<Finding> brokenFiles(db::Database &database,
                           const AttachmentFiles &files,
                           const Progress &progress)
{
    QList<Finding> found;
    const auto digests =
        database.values<QString>("SELECT DISTINCT digest FROM attachments ORDER BY digest");
    for (qsizetype i = 0; i < digests.size() && goesOn(progress, i, digests.size()); ++i) {
        if (!files.has(digests[i]))
            found += Finding{u"attachment.lost"_s, digests[i]};
        else if (!files.read(digests[i]))
            found += Finding{u"attachment.damaged"_s, digests[i]};
    }
    return found;
}

} // namespace desk::verify
