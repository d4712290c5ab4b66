#include "core/store/attachment_files.h"

#include "core/base/log.h"
#include "core/base/platform.h"
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

// The file: "TTA1", the header of the stream, then chunks of this plain size, each with its tag.
const QByteArray magic = "TTA1";
constexpr qsizetype chunkBytes = 64 * 1024;
constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar character) {
               return (u'0' <= character && character <= u'9')
                   || (u'a' <= character && character <= u'f');
           });
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

const unsigned char *bytes(const QByteArray &array, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(array.constData()) + from;
}

QByteArray encrypted(const QByteArray &content, const db::Key &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(headerBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &state, reinterpret_cast<unsigned char *>(header.data()), bytes(key.bytes()));
    QByteArray sealed = magic + header;
    for (qsizetype from = 0; from < content.size(); from += chunkBytes) {
        const qsizetype size = std::min(chunkBytes, content.size() - from);
        const bool isLast = from + size == content.size();
        QByteArray chunk(size + tagBytes, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state,
            reinterpret_cast<unsigned char *>(chunk.data()),
            nullptr,
            bytes(content, from),
            static_cast<unsigned long long>(size),
            nullptr,
            0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        sealed += chunk;
    }
    sodium_memzero(&state, sizeof state);
    return sealed;
}

// Nothing, when a bit of it is not as it was written.
std::optional<QByteArray> decrypted(const QByteArray &sealed, const db::Key &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (!sealed.startsWith(magic) || sealed.size() < magic.size() + headerBytes
        || crypto_secretstream_xchacha20poly1305_init_pull(
               &state, bytes(sealed, magic.size()), bytes(key.bytes()))
            != 0)
        return std::nullopt;
    QByteArray content;
    unsigned char tag = 0;
    for (qsizetype from = magic.size() + headerBytes; from < sealed.size();) {
        const qsizetype size = std::min(chunkBytes + tagBytes, sealed.size() - from);
        QByteArray chunk(std::max(qsizetype(0), size - tagBytes), '\0');
        if (size < tagBytes
            || crypto_secretstream_xchacha20poly1305_pull(
                   &state,
                   reinterpret_cast<unsigned char *>(chunk.data()),
                   nullptr,
                   &tag,
                   bytes(sealed, from),
                   static_cast<unsigned long long>(size),
                   nullptr,
                   0)
                != 0)
            return std::nullopt;
        content += chunk;
        from += size;
    }
    sodium_memzero(&state, sizeof state);
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return std::nullopt;
    return content;
}

bool isSaved(const QString &path, const QByteArray &sealed)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(sealed) == sealed.size() && file.commit();
}

} // namespace

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
        || !isSaved(pathOf(kept.digest), encrypted(content, m_key))) {
        log::error("attachment.not_saved", {{"bytes", kept.bytes}});
        return refuse(Reason::StorageFailed);
    }
    platform::syncFolder(m_folder % u'/' % kept.digest.left(2));
    return kept;
}

Result<QByteArray> AttachmentFiles::read(const QString &digest) const
{
    if (!has(digest))
        return refuse(Reason::Unknown, u"attachment"_s);
    QFile file(pathOf(digest));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * mostBytes)
        return refuse(Reason::FileUnreadable, u"attachment"_s);
    const std::optional<QByteArray> content = decrypted(file.readAll(), m_key);
    if (!content || digestOf(*content) != digest) {
        log::error("attachment.damaged");
        return refuse(Reason::FileUnreadable, u"attachment"_s);
    }
    return *content;
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
