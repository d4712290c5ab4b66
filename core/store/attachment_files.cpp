#include "core/store/attachment_files.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/store/sealed_stream.h"
#include "core/store/writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

db::Key derived(const db::Key &replicaKey)
{
    static_assert(crypto_kdf_KEYBYTES == 32);
    DESK_ASSERT(sodium_init() >= 0);
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    crypto_kdf_derive_from_key(
        reinterpret_cast<unsigned char *>(key.data()),
        size_t(key.size()),
        1,
        "attachmt",
        reinterpret_cast<const unsigned char *>(replicaKey.bytes().constData()));
    return db::Key(key);
}

bool isSaved(const QString &path, const QByteArray &content, const db::Key &key)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    SealingStream sealing(file, key);
    return sealing.write(content) && sealing.finish() && file.commit();
}

} // namespace

bool AttachmentFiles::isDigest(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar character) {
               return (u'0' <= character && character <= u'9')
                   || (u'a' <= character && character <= u'f');
           });
}

QString AttachmentFiles::folderIn(const QString &replicaFolder)
{
    return QDir(replicaFolder).filePath(u"attachments"_s);
}

AttachmentFiles::AttachmentFiles(QString folder, const db::Key &replicaKey)
    : m_folder(std::move(folder))
    , m_key(derived(replicaKey))
{
}

QString AttachmentFiles::pathOf(const QString &digest) const
{
    DESK_ASSERT(isDigest(digest));
    return m_folder % u'/' % digest.left(2) % u'/' % digest;
}

bool AttachmentFiles::has(const QString &digest) const
{
    return isDigest(digest) && QFile::exists(pathOf(digest));
}

Result<KeptFile> AttachmentFiles::keep(const QByteArray &content, const QString &mediaType) const
{
    if (content.isEmpty())
        return refuse(Reason::Missing, u"content"_s);
    if (content.size() > mostBytes)
        return refuse(Reason::FileTooLarge, u"content"_s, {{u"most"_s, mostBytes}});
    const KeptFile kept{digestOf(content), mediaType, content.size()};
    // A file that is damaged is mended by keeping its content again.
    if (read(kept.digest))
        return kept;
    if (!QDir().mkpath(m_folder % u'/' % kept.digest.left(2))
        || !isSaved(pathOf(kept.digest), content, m_key)) {
        log::error("attachment.not_saved", {{"bytes", kept.bytes}});
        return refuse(Reason::StorageFailed);
    }
    platform::syncFolder(m_folder % u'/' % kept.digest.left(2));
    return kept;
}

Result<QByteArray> AttachmentFiles::read(const QString &digest) const
{
    const Result<QByteArray> content = piece(digest, 0, mostBytes);
    if (content && digestOf(*content) != digest) {
        log::error("attachment.damaged");
        return refuse(Reason::FileUnreadable, u"attachment"_s);
    }
    return content;
}

Result<QByteArray> AttachmentFiles::piece(const QString &digest, qint64 from, qint64 most) const
{
    if (!has(digest))
        return refuse(Reason::Unknown, u"attachment"_s);
    QFile file(pathOf(digest));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * mostBytes)
        return refuse(Reason::FileUnreadable, u"attachment"_s);
    UnsealingStream unsealing(file, m_key, file.size());
    QByteArray found;
    qint64 passed = 0;
    while (found.size() < most) {
        const std::optional<QByteArray> chunk = unsealing.next();
        if (!chunk) {
            log::error("attachment.damaged");
            return refuse(Reason::FileUnreadable, u"attachment"_s);
        }
        if (chunk->isEmpty())
            break;
        const qint64 skipped = std::clamp<qint64>(from - passed, 0, chunk->size());
        found += chunk->mid(skipped, std::min<qint64>(chunk->size(), most - found.size()));
        passed += chunk->size();
    }
    return found;
}

AttachmentId attach(Writer &writer, AttachmentKind kind, const KeptFile &file)
{
    const auto known = writer.database().values<AttachmentId>(
        "SELECT id FROM attachments WHERE digest = ? AND kind = ?", file.digest, kind);
    if (!known.isEmpty())
        return known.first();
    const Attachment attachment{.id = writer.newId<AttachmentId>(),
                                .kind = kind,
                                .digest = file.digest,
                                .mediaType = file.mediaType,
                                .bytes = file.bytes,
                                .createdAt = writer.now()};
    writer.put(attachment);
    return attachment.id;
}

} // namespace desk
