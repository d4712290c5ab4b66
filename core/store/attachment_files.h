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

    /// Whether it can be the name of a file: 64 hexadecimal digits.
    static bool isDigest(const QString &text);

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

    /// A piece of it from this byte on, fewer bytes at its end. What it is a piece of is not
    /// compared with its digest. Refuses what read() refuses.
    [[nodiscard]] Result<QByteArray> piece(const QString &digest, qint64 from, qint64 most) const;

    bool has(const QString &digest) const;

    // A file that comes in pieces, each encrypted as it comes (attachment_pieces.cpp). By one
    // thread at a time.

    /// So many bytes of it have come.
    qint64 arrived(const QString &digest) const;
    /// Refuses: FileTooLarge, StorageFailed (then nothing of the piece is kept).
    [[nodiscard]] Result<> append(const QString &digest, const QByteArray &piece) const;
    /// All of it has come: it becomes a file. Refuses: FileUnreadable (it is not what its digest
    /// says, and is forgotten), StorageFailed (it is kept as it is).
    [[nodiscard]] Result<> finish(const QString &digest) const;
    void forget(const QString &digest) const;

private:
    QString pathOf(const QString &digest) const;
    QString pathOfPieces(const QString &digest) const;
    Result<> sealWhole(const QString &digest) const;

    QString m_folder;
    db::Key m_key;
};

/// Names a kept file in the rows. The same content twice is one row.
AttachmentId attach(Writer &writer, AttachmentKind kind, const KeptFile &file);

} // namespace desk
