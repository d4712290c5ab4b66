#pragma once

#include "core/base/refusal.h"
#include "core/db/database.h"
#include "core/store/attachment.h"

#include <QByteArray>

namespace desk {

class Writer;

/// A file that is kept, to be named by a row.
struct KeptFile
{
    QString digest; ///< SHA-256 of the plain content, in hexadecimal
    QString mediaType;
    qint64 bytes = 0;

    bool operator==(const KeptFile &) const = default;
};

/// Signatures, photos and papers: encrypted files beside the rows, each named by the digest of its
/// plain content. No path ever comes from data. May be used by several threads at once.
class AttachmentFiles
{
public:
    static constexpr qint64 mostBytes = 25 * 1024 * 1024;

    /// The folder of those of a replica in its folder.
    static QString folderIn(const QString &replicaFolder);

    /// In a folder of its own, which is made with the first file; the key is derived from that of
    /// the replica.
    AttachmentFiles(QString folder, const db::Key &replicaKey);

    /// Stores the content, whole or not at all. The same content twice is one file. Refuses:
    /// Missing (nothing in it), FileTooLarge, StorageFailed.
    [[nodiscard]] Result<KeptFile> keep(const QByteArray &content, const QString &mediaType) const;

    /// The plain content. Refuses: Unknown (no digest, or no such file), FileUnreadable (damaged,
    /// or of another key).
    [[nodiscard]] Result<QByteArray> read(const QString &digest) const;

    bool has(const QString &digest) const;

private:
    QString pathOf(const QString &digest) const;

    QString m_folder;
    db::Key m_key;
};

/// Names a kept file in the rows. The same content twice is one row.
AttachmentId attach(Writer &writer, AttachmentKind kind, const KeptFile &file);

} // namespace desk
