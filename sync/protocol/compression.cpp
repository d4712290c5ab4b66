#include "sync/protocol/compression.h"

#include <QByteArrayList>

#include <zlib.h>
#include <zstd.h>

#include <memory>

namespace desk::sync {

namespace {

using Unpacked = tl::expected<QByteArray, UnpackFault>;

constexpr qsizetype chunkBytes = 64 * 1024;
constexpr int zstdLevel = 3;
// A sender can't make us hold more than 8 MiB of what went before.
constexpr int zstdWindowLog = 23;
// Of zlib: the largest window, and 16 for the frame of gzip.
constexpr int gzipWindow = 15 + 16;

qint64 mostOf(const UnpackLimit &limit, qsizetype packed)
{
    return std::min(limit.bytes, std::max(limit.always, limit.ratio * qint64(packed)));
}

QByteArray packZstd(const QByteArray &body)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(body.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(
        packed.data(), size_t(packed.size()), body.constData(), size_t(body.size()), zstdLevel);
    DESK_ASSERT(!ZSTD_isError(size));
    packed.resize(qsizetype(size));
    return packed;
}

Unpacked unpackZstd(const QByteArray &packed, qint64 most)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(),
                                                                            ZSTD_freeDStream);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, zstdWindowLog);
    ZSTD_inBuffer in{packed.constData(), size_t(packed.size()), 0};
    QByteArray body;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        ZSTD_outBuffer out{chunk.data(), size_t(chunk.size()), 0};
        const size_t left = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(left))
            return tl::make_unexpected(UnpackFault::Damaged);
        if (body.size() + qint64(out.pos) > most)
            return tl::make_unexpected(UnpackFault::TooLarge);
        body.append(chunk.constData(), qsizetype(out.pos));
        if (left == 0)
            break;
        if (out.pos < out.size && in.pos == in.size)
            return tl::make_unexpected(UnpackFault::Damaged);
    }
    return in.pos == in.size ? Unpacked(body) : tl::make_unexpected(UnpackFault::Damaged);
}

Bytef *inputOf(const QByteArray &text)
{
    // zlib reads through a pointer that could write.
    return reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
}

Bytef *outputOf(QByteArray &text)
{
    return reinterpret_cast<Bytef *>(text.data());
}

QByteArray packGzip(const QByteArray &body)
{
    z_stream stream{};
    const int begun = deflateInit2(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    DESK_ASSERT(begun == Z_OK);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(body.size()))), Qt::Uninitialized);
    stream.next_in = inputOf(body);
    stream.avail_in = uInt(body.size());
    stream.next_out = outputOf(packed);
    stream.avail_out = uInt(packed.size());
    const int ended = deflate(&stream, Z_FINISH);
    DESK_ASSERT(ended == Z_STREAM_END);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Unpacked unpackGzip(const QByteArray &packed, qint64 most)
{
    z_stream stream{};
    const int begun = inflateInit2(&stream, gzipWindow);
    DESK_ASSERT(begun == Z_OK);
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, inflateEnd);
    stream.next_in = inputOf(packed);
    stream.avail_in = uInt(packed.size());
    QByteArray body;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        stream.next_out = outputOf(chunk);
        stream.avail_out = uInt(chunk.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return tl::make_unexpected(UnpackFault::Damaged);
        const qsizetype gained = chunk.size() - qsizetype(stream.avail_out);
        if (body.size() + gained > most)
            return tl::make_unexpected(UnpackFault::TooLarge);
        body.append(chunk.constData(), gained);
        if (state == Z_STREAM_END)
            break;
    }
    return stream.avail_in == 0 ? Unpacked(body) : tl::make_unexpected(UnpackFault::Damaged);
}

bool isRefused(QByteArrayView parameters)
{
    const QByteArray weight = parameters.toByteArray().replace(' ', "").toLower();
    return weight.startsWith("q=") && weight.sliced(2).toDouble() == 0;
}

} // namespace

std::optional<Coding> codingNamed(QByteArrayView header)
{
    const QByteArray name = header.trimmed().toByteArray().toLower();
    return name.isEmpty() ? Coding::None : fromName<Coding>(QString::fromLatin1(name));
}

Coding bestCoding(QByteArrayView accepted)
{
    Coding best = Coding::None;
    for (const QByteArray &wish : accepted.toByteArray().split(',')) {
        const qsizetype semicolon = wish.indexOf(';');
        const std::optional<Coding> coding = codingNamed(
            semicolon < 0 ? QByteArrayView(wish) : QByteArrayView(wish).first(semicolon));
        const bool isAllowed =
            semicolon < 0 || !isRefused(QByteArrayView(wish).sliced(semicolon + 1));
        if (coding && isAllowed)
            best = std::max(best, *coding);
    }
    return best;
}

QByteArray pack(Coding coding, const QByteArray &body)
{
    switch (coding) {
    case Coding::None:
        return body;
    case Coding::Gzip:
        return packGzip(body);
    case Coding::Zstd:
        return packZstd(body);
    }
    return body;
}

tl::expected<QByteArray, UnpackFault> unpack(Coding coding,
                                             const QByteArray &packed,
                                             const UnpackLimit &limit)
{
    switch (coding) {
    case Coding::None:
        return packed.size() > limit.bytes ? Unpacked(tl::make_unexpected(UnpackFault::TooLarge))
                                           : Unpacked(packed);
    case Coding::Gzip:
        return unpackGzip(packed, mostOf(limit, packed.size()));
    case Coding::Zstd:
        return unpackZstd(packed, mostOf(limit, packed.size()));
    }
    return tl::make_unexpected(UnpackFault::Damaged);
}

} // namespace desk::sync
