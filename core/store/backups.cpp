#include "core/store/backups.h"

#include "core/db/backup.h"
#include "core/store/store.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk::backups {

namespace {

constexpr qsizetype kept = 7;

QDir folderOf(const QString &replicaFolder)
{
    return QDir(QDir(replicaFolder).filePath(u"backups"_s));
}

QString nameOn(QDate day)
{
    return u"backup-"_s % day.toString(Qt::ISODate) % u".db"_s;
}

void forgetOldest(const QString &folder)
{
    const QList<BackupFile> all = in(folder);
    for (qsizetype i = kept; i < all.size(); ++i)
        db::removeFiles(all[i].path);
}

} // namespace

QList<BackupFile> in(const QString &folder)
{
    QList<BackupFile> found;
    const QFileInfoList files = folderOf(folder).entryInfoList(
        {u"backup-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const QDate day = QDate::fromString(file.completeBaseName().mid(7), Qt::ISODate);
        if (day.isValid())
            found += BackupFile{.path = file.filePath(), .businessDate = day, .bytes = file.size()};
    }
    return found;
}

Result<> backUp(db::Database &reader,
                const db::Key &key,
                const QString &file,
                const Progress &progress)
{
    try {
        const db::Location target{
            .path = file, .key = key, .access = db::Access::Maintain, .fileSystem = {}};
        if (db::copyInto(reader, target, progress) == db::Copied::Cancelled)
            return refuse(Reason::Cancelled);
        log::info("backup.made", {{"bytes", QFileInfo(file).size()}});
        return {};
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

Result<std::optional<QString>> backUpIfDue(db::Database &reader,
                                           const db::Key &key,
                                           const QString &folder,
                                           QDate businessDate,
                                           const Progress &progress)
{
    const QDir target = folderOf(folder);
    const QString file = target.filePath(nameOn(businessDate));
    if (QFile::exists(file))
        return std::nullopt;
    if (!target.mkpath(u"."_s))
        return refuse(Reason::StorageFailed);
    if (const Result<> made = backUp(reader, key, file, progress); !made)
        return refuse(made.error());
    forgetOldest(folder);
    return file;
}

} // namespace desk::backups
