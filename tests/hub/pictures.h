#pragma once

#include "core/base/random.h"
#include "core/base/random_bytes.h"
#include "sync/hub/blobs.h"

#include <QCryptographicHash>

namespace desk::test {

/// So many bytes that begin as a PNG does.
inline QByteArray picture(qsizetype size)
{
    SeededRandom random{quint64(size)};
    const QByteArray magic("\x89PNG\r\n\x1a\n", 8);
    const QByteArray all = magic + randomBytes(random, std::max<qsizetype>(0, size - magic.size()));
    return all.first(size);
}

inline QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// The digest of a blob that is there now.
inline QByteArray keep(hub::Blobs &blobs,
                       const ResortId &tenant,
                       const QByteArray &content,
                       Instant now)
{
    const QByteArray digest = digestOf(content);
    blobs.begin(tenant, digest, content.size(), now);
    const auto stand = blobs.append(tenant, digest, 0, content, now);
    DESK_ASSERT(stand && stand->isWhole());
    return digest;
}

} // namespace desk::test
