#include "core/store/shredding.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/store/attachment_files.h"
#include "core/store/backups.h"
#include "core/store/replica_pointer.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals;

namespace desk::shredding {

namespace {

QString markIn(const QString &folder)
{
    return QDir(folder).filePath(u"shut-out"_s);
}

bool removeIfThere(const QString &path)
{
    return !QFile::exists(path) || QFile::remove(path);
}

// Nobody can read these any more: one that can't be removed does no harm.
void removeUnreadable(const QString &folder)
{
    bool isAll = QDir(AttachmentFiles::folderIn(folder)).removeRecursively();
    for (const backups::BackupFile &backup : backups::in(folder))
        isAll = removeIfThere(backup.path) && isAll;
    const QDir files(folder);
    for (const QString &file : files.entryList({u"replica-*.db*"_s}, QDir::Files))
        isAll = removeIfThere(files.filePath(file)) && isAll;
    if (!isAll)
        log::warning("desk.files_left", {});
}

} // namespace

bool isBegun(const QString &folder)
{
    return QFile::exists(markIn(folder));
}

Result<> begin(const QString &folder)
{
    QSaveFile mark(markIn(folder));
    if (!mark.open(QIODevice::WriteOnly) || !mark.commit())
        return refuse(Reason::StorageFailed);
    platform::syncFolder(folder);
    return {};
}

Result<> finish(const QString &folder, KeyProvider &keys, const std::function<bool()> &forget)
{
    if (const Result<> destroyed = keys.destroy(); !destroyed)
        return destroyed;
    if (!forget())
        return refuse(Reason::KeychainUnreachable);
    removeUnreadable(folder);
    if (!removeIfThere(ReplicaPointer::pathIn(folder)))
        return refuse(Reason::StorageFailed);
    platform::syncFolder(folder);
    // The last thing: what is founded here from now on is somebody else's.
    if (!removeIfThere(markIn(folder)))
        return refuse(Reason::StorageFailed);
    platform::syncFolder(folder);
    log::info("desk.erased", {});
    return {};
}

} // namespace desk::shredding
