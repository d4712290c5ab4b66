#pragma once

#include "core/base/progress.h"
#include "core/base/refusal.h"
#include "core/db/database.h"

#include <QList>

namespace desk {

/// The nightly backups beside a replica: one encrypted file per business day under the key of the
/// replica, the last seven kept.
namespace backups {

struct BackupFile
{
    QString path;
    QDate businessDate;
    qint64 bytes = 0;

    bool operator==(const BackupFile &) const = default;
};

/// What there is, newest first. `folder` is the replica's.
QList<BackupFile> in(const QString &folder);

/// Backs up now into a file, which is replaced. `reader` is a connection of the caller's thread.
/// Refuses: Cancelled, StorageFull, StorageFailed.
Result<> backUp(db::Database &reader,
                const db::Key &key,
                const QString &file,
                const Progress &progress = {});

/// Makes the backup of this business day unless it is there, and forgets those beyond seven.
/// The path of the new file, or nothing when none was due. Refuses what backUp() refuses.
Result<std::optional<QString>> backUpIfDue(db::Database &reader,
                                           const db::Key &key,
                                           const QString &folder,
                                           QDate businessDate,
                                           const Progress &progress = {});

} // namespace backups
} // namespace desk
