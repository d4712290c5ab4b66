#pragma once

#include "app/hub/backups/backup_fault.h"
#include "app/hub/backups/manifest.h"

namespace desk::hub {

/// A backup that was verified when it was made.
struct KeptBackup
{
    QString file;
    Manifest manifest;
};

/// The folder with the backups of a hub: tailtown-hub-20261123T020000Z.dump and the like, each with
/// its manifest beside it. What has none is no backup.
class BackupFolder
{
public:
    explicit BackupFolder(QString path);

    const QString &path() const { return m_path; }

    /// Oldest first.
    QList<KeptBackup> all() const;

    /// Makes the folder when it is not there, and an empty file in it for a backup of this moment,
    /// which only its owner may read. What an earlier attempt left there is removed. Refuses
    /// FolderUnusable and NotWritten.
    Backed<QString> begin(Instant taken) const;

    /// Such a file becomes a backup; both are on the disk then. Refuses NotWritten.
    Backed<KeptBackup> keep(const QString &partial, const Manifest &manifest) const;

    /// Removes the backups that are older than this moment; how many.
    int removeBefore(Instant moment) const;

private:
    QString m_path;
};

/// The backup that this file is. Refuses NotRead and NoManifest.
Backed<KeptBackup> backupIn(const QString &file);

/// The digest of a file. Refuses NotRead and Interrupted.
Backed<QByteArray> digestOfFile(const QString &file, const std::function<bool()> &keepOn);

/// Whether the file is what its manifest says. Refuses Damaged, NotRead and Interrupted.
Backed<> expectUndamaged(const KeptBackup &backup, const std::function<bool()> &keepOn);

} // namespace desk::hub
