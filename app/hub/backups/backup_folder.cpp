#include "app/hub/backups/backup_folder.h"

#include "core/base/platform.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

const auto pattern = u"tailtown-hub-*.%1"_s;
constexpr qint64 pieceBytes = 1 << 20;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString nameAt(Instant taken)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(taken), QTimeZone::utc())
        .toString(u"'tailtown-hub-'yyyyMMdd'T'hhmmss'Z.dump'"_s);
}

QString manifestBeside(const QString &file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + u".json"_s);
}

bool writeManifest(const QString &path, const Manifest &manifest)
{
    QSaveFile file(path);
    const QByteArray text = manifest.encode();
    return file.open(QIODevice::WriteOnly) && file.setPermissions(onlyOwner)
        && file.write(text) == text.size() && file.commit();
}

} // namespace

BackupFolder::BackupFolder(QString path)
    : m_path(std::move(path))
{
}

QList<KeptBackup> BackupFolder::all() const
{
    const QDir folder(m_path);
    QList<KeptBackup> kept;
    for (const QString &name : folder.entryList({pattern.arg(u"dump"_s)}, QDir::Files)) {
        if (auto backup = backupIn(folder.filePath(name)))
            kept += std::move(*backup);
    }
    std::ranges::sort(kept, {}, [](const KeptBackup &backup) { return backup.manifest.taken; });
    return kept;
}

Backed<QString> BackupFolder::begin(Instant taken) const
{
    QDir folder(m_path);
    if (!folder.mkpath(u"."_s))
        return faulty(BackupFault::Kind::FolderUnusable, m_path);
    for (const QString &left : folder.entryList({pattern.arg(u"partial"_s)}, QDir::Files))
        folder.remove(left);
    const QString path = folder.filePath(nameAt(taken) + u".partial"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        return faulty(BackupFault::Kind::NotWritten, path);
    return path;
}

// The manifest comes last: until it is there, there is no backup.
Backed<KeptBackup> BackupFolder::keep(const QString &partial, const Manifest &manifest) const
{
    const QString file = QFileInfo(partial).dir().filePath(nameAt(manifest.taken));
    if (!QFile::rename(partial, file))
        return faulty(BackupFault::Kind::NotWritten, file);
    if (!writeManifest(manifestBeside(file), manifest)) {
        QFile::remove(file);
        return faulty(BackupFault::Kind::NotWritten, manifestBeside(file));
    }
    platform::syncFolder(m_path);
    return KeptBackup{.file = file, .manifest = manifest};
}

int BackupFolder::removeBefore(Instant moment) const
{
    int removed = 0;
    for (const KeptBackup &backup : all()) {
        if (backup.manifest.taken >= moment || !QFile::remove(manifestBeside(backup.file)))
            continue;
        QFile::remove(backup.file);
        ++removed;
    }
    return removed;
}

Backed<KeptBackup> backupIn(const QString &file)
{
    if (!QFile::exists(file))
        return faulty(BackupFault::Kind::NotRead, file);
    QFile beside(manifestBeside(file));
    if (!beside.open(QIODevice::ReadOnly))
        return faulty(BackupFault::Kind::NoManifest, beside.fileName());
    auto manifest = Manifest::decode(beside.readAll());
    if (!manifest)
        return faulty(BackupFault::Kind::NoManifest, beside.fileName());
    return KeptBackup{.file = file, .manifest = std::move(*manifest)};
}

Backed<QByteArray> digestOfFile(const QString &path, const std::function<bool()> &keepOn)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return faulty(BackupFault::Kind::NotRead, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (!keepOn())
            return faulty(BackupFault::Kind::Interrupted);
        hash.addData(file.read(pieceBytes));
        if (file.error() != QFileDevice::NoError)
            return faulty(BackupFault::Kind::NotRead, path);
    }
    return hash.result();
}

Backed<> expectUndamaged(const KeptBackup &backup, const std::function<bool()> &keepOn)
{
    const Backed<QByteArray> digest = digestOfFile(backup.file, keepOn);
    if (!digest)
        return tl::make_unexpected(digest.error());
    if (*digest != backup.manifest.sha256)
        return faulty(BackupFault::Kind::Damaged, backup.file);
    return {};
}

} // namespace desk::hub
