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
    // What is on its way from another desk is not lost.
    const auto digests = database.values<QString>(R"sql(
        SELECT DISTINCT digest
          FROM attachments
         WHERE _seq <= (SELECT commit_seq FROM attachment_lane)
           AND digest NOT IN (SELECT digest FROM attachment_transfers WHERE is_here = 0)
         ORDER BY digest
    )sql");
    for (qsizetype i = 0; i < digests.size() && goesOn(progress, i, digests.size()); ++i) {
        if (!files.has(digests[i]))
            found += Finding{u"attachment.lost"_s, digests[i]};
        else if (!files.read(digests[i]))
            found += Finding{u"attachment.damaged"_s, digests[i]};
    }
    return found;
}

} // namespace desk::verify
