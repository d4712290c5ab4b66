#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/store/attachment_files.h"
#include "core/store/sealed_stream.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::Literals;

namespace desk {

namespace {

// The file: each piece with its length in eight bytes before it, sealed by itself. A piece whose
// end is missing never came.
constexpr qint64 lengthBytes = sizeof(quint64);

std::optional<qint64> nextLength(QFile &file)
{
    const QByteArray bytes = file.read(lengthBytes);
    if (bytes.size() < lengthBytes)
        return std::nullopt;
    const auto length = qint64(qFromBigEndian<quint64>(bytes.constData()));
    const bool isPossible = 0 < length && length <= AttachmentFiles::mostBytes;
    return isPossible ? std::optional(length) : std::nullopt;
}

struct WholePieces
{
    qint64 content = 0;
    qint64 end = 0; ///< where the next one goes
};

WholePieces wholePieces(QFile &file)
{
    WholePieces pieces;
    while (file.seek(pieces.end)) {
        const std::optional<qint64> length = nextLength(file);
        const qint64 end =
            pieces.end + lengthBytes + (length ? SealingStream::sealedSize(*length) : 0);
        if (!length || end > file.size())
            break;
        pieces = {.content = pieces.content + *length, .end = end};
    }
    return pieces;
}

bool isAppended(QFile &file, const QByteArray &piece, const db::Key &key)
{
    const qint64 end = wholePieces(file).end;
    QByteArray length(lengthBytes, '\0');
    qToBigEndian(quint64(piece.size()), length.data());
    if (!file.resize(end) || !file.seek(end) || file.write(length) != lengthBytes)
        return false;
    SealingStream sealing(file, key);
    return sealing.write(piece) && sealing.finish() && file.flush();
}

/// Calls with what is in all pieces, in order; false when one is not as it was written.
bool readPieces(QFile &file, const db::Key &key, const std::function<bool(QByteArrayView)> &use)
{
    while (const std::optional<qint64> length = nextLength(file)) {
        UnsealingStream unsealing(file, key, SealingStream::sealedSize(*length));
        for (auto chunk = unsealing.next(); !chunk || !chunk->isEmpty(); chunk = unsealing.next()) {
            if (!chunk || !use(*chunk))
                return false;
        }
    }
    return true;
}

} // namespace

// Beside the folders of two letters that the files are in.
QString AttachmentFiles::pathOfPieces(const QString &digest) const
{
    return m_folder % u"/arriving/"_s % pathOf(digest).section(u'/', -1);
}

qint64 AttachmentFiles::arrived(const QString &digest) const
{
    QFile file(pathOfPieces(digest));
    return file.open(QIODevice::ReadOnly) ? wholePieces(file).content : 0;
}

Result<> AttachmentFiles::append(const QString &digest, const QByteArray &piece) const
{
    if (piece.isEmpty())
        return {};
    if (arrived(digest) + piece.size() > mostBytes)
        return refuse(Reason::FileTooLarge, u"content"_s, {{u"most"_s, mostBytes}});
    QFile file(pathOfPieces(digest));
    if (QDir().mkpath(m_folder % u"/arriving"_s) && file.open(QIODevice::ReadWrite)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && isAppended(file, piece, m_key))
        return {};
    log::error("attachment.piece_not_saved", {{"bytes", qint64(piece.size())}});
    return refuse(Reason::StorageFailed);
}

Result<> AttachmentFiles::finish(const QString &digest) const
{
    const Result<> sealed = sealWhole(digest);
    const bool isKept = !sealed && sealed.error().front().reason == Reason::StorageFailed;
    if (!isKept)
        forget(digest);
    return sealed;
}

void AttachmentFiles::forget(const QString &digest) const
{
    QFile::remove(pathOfPieces(digest));
}

Result<> AttachmentFiles::sealWhole(const QString &digest) const
{
    const QString folder = pathOf(digest).section(u'/', 0, -2);
    QFile pieces(pathOfPieces(digest));
    QSaveFile file(pathOf(digest));
    if (!pieces.open(QIODevice::ReadOnly) || !QDir().mkpath(folder)
        || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refuse(Reason::StorageFailed);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    SealingStream sealing(file, m_key);
    bool isWritten = true;
    const bool isRead = readPieces(pieces, m_key, [&](QByteArrayView chunk) {
        hash.addData(QByteArrayView(chunk.data(), chunk.size()));
        isWritten = sealing.write(chunk);
        return isWritten;
    });
    const bool isIt = isRead && hash.result().toHex() == digest.toLatin1();
    if (!isIt && isWritten) {
        log::warning("attachment.not_what_it_was");
        return refuse(Reason::FileUnreadable, u"attachment"_s);
    }
    if (!isWritten || !sealing.finish() || !file.commit()) {
        log::error("attachment.not_saved");
        return refuse(Reason::StorageFailed);
    }
    platform::syncFolder(folder);
    return {};
}

} // namespace desk
