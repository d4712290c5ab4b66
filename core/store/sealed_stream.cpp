#include "core/store/sealed_stream.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <algorithm>

namespace desk {

struct StreamCipher
{
    crypto_secretstream_xchacha20poly1305_state state;

    StreamCipher() { DESK_ASSERT(sodium_init() >= 0); }
    ~StreamCipher() { sodium_memzero(&state, sizeof state); }
};

namespace {

const QByteArray streamMagic = "TTA1";
constexpr qint64 chunkBytes = qint64{64} * 1024;
constexpr qint64 headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char *readable(QByteArrayView array)
{
    return reinterpret_cast<const unsigned char *>(array.data());
}

unsigned char *writable(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

SealingStream::SealingStream(QIODevice &device, const db::Key &key)
    : m_device(device)
    , m_cipher(std::make_unique<StreamCipher>())
{
    QByteArray header(headerBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &m_cipher->state, writable(header), readable(key.bytes()));
    const QByteArray begin = streamMagic + header;
    m_isWell = m_device.write(begin) == begin.size();
}

SealingStream::~SealingStream() = default;

bool SealingStream::write(QByteArrayView content)
{
    // The last chunk is marked as such: what fills one waits until it is known not to be.
    while (m_isWell && !content.isEmpty()) {
        if (m_waiting.size() == chunkBytes)
            m_isWell = push(std::exchange(m_waiting, {}), false);
        const qsizetype fits = std::min(content.size(), qsizetype(chunkBytes) - m_waiting.size());
        m_waiting += content.first(fits);
        content = content.sliced(fits);
    }
    return m_isWell;
}

bool SealingStream::finish()
{
    return m_isWell && push(m_waiting, true);
}

qint64 SealingStream::sealedSize(qint64 content)
{
    const qint64 chunks = std::max<qint64>(1, (content + chunkBytes - 1) / chunkBytes);
    return streamMagic.size() + headerBytes + content + chunks * tagBytes;
}

bool SealingStream::push(QByteArrayView chunk, bool isLast)
{
    QByteArray sealed(chunk.size() + tagBytes, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &m_cipher->state,
        writable(sealed),
        nullptr,
        readable(chunk),
        static_cast<unsigned long long>(chunk.size()),
        nullptr,
        0,
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    return m_device.write(sealed) == sealed.size();
}

UnsealingStream::UnsealingStream(QIODevice &device, const db::Key &key, qint64 sealed)
    : m_device(device)
    , m_cipher(std::make_unique<StreamCipher>())
    , m_left(sealed - streamMagic.size() - headerBytes)
{
    const QByteArray begin = device.read(streamMagic.size() + headerBytes);
    m_isWell = m_left >= 0 && begin.size() == streamMagic.size() + headerBytes
        && begin.startsWith(streamMagic)
        && crypto_secretstream_xchacha20poly1305_init_pull(
               &m_cipher->state,
               readable(QByteArrayView(begin).sliced(streamMagic.size())),
               readable(key.bytes()))
            == 0;
}

UnsealingStream::~UnsealingStream() = default;

std::optional<QByteArray> UnsealingStream::next()
{
    if (!m_isWell)
        return std::nullopt;
    if (m_left == 0)
        return m_isOver ? std::optional(QByteArray()) : std::nullopt;
    const QByteArray sealed = m_device.read(std::min(chunkBytes + tagBytes, m_left));
    m_left -= sealed.size();
    QByteArray chunk(std::max<qint64>(0, sealed.size() - tagBytes), '\0');
    unsigned char tag = 0;
    m_isWell = !m_isOver && sealed.size() >= tagBytes
        && crypto_secretstream_xchacha20poly1305_pull(
               &m_cipher->state,
               writable(chunk),
               nullptr,
               &tag,
               readable(sealed),
               static_cast<unsigned long long>(sealed.size()),
               nullptr,
               0)
            == 0;
    m_isOver = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (!m_isWell)
        return std::nullopt;
    // Nothing in it and not the end would be taken for the end.
    return chunk.isEmpty() && !m_isOver ? std::nullopt : std::optional(chunk);
}

} // namespace desk
