#include "sync/hub/auth/nonces.h"

#include "core/base/assert.h"
#include "sync/hub/auth/bytes.h"

#include <QtEndian>

#include <sodium.h>

namespace desk::hub {

namespace {

constexpr qsizetype timeBytes = 8;
constexpr qsizetype chanceBytes = 16;
constexpr qsizetype sealBytes = 32;

QByteArray bytesOf(const IdBytes &id)
{
    return {reinterpret_cast<const char *>(id.data()), qsizetype(id.size())};
}

} // namespace

QByteArray Nonces::make(const ResortId &tenant,
                        const DeviceId &device,
                        Instant now,
                        Random &random) const
{
    QByteArray head(timeBytes + chanceBytes, Qt::Uninitialized);
    qToBigEndian(toMilliseconds(now), head.data());
    random.fill({writable(head) + timeBytes, size_t(chanceBytes)});
    return head + seal(head, tenant, device);
}

std::optional<Instant> Nonces::madeAt(const QByteArray &nonce,
                                      const ResortId &tenant,
                                      const DeviceId &device) const
{
    if (nonce.size() != timeBytes + chanceBytes + sealBytes)
        return std::nullopt;
    const QByteArray head = nonce.first(timeBytes + chanceBytes);
    const QByteArray expected = seal(head, tenant, device);
    const bool isOurs =
        sodium_memcmp(readable(expected), readable(nonce) + head.size(), size_t(sealBytes)) == 0;
    if (!isOurs)
        return std::nullopt;
    return fromMilliseconds(qFromBigEndian<qint64>(head.constData()));
}

QByteArray Nonces::seal(const QByteArray &head,
                        const ResortId &tenant,
                        const DeviceId &device) const
{
    const QByteArray text = bytesOf(tenant.bytes()) + bytesOf(device.bytes()) + head;
    QByteArray seal(sealBytes, Qt::Uninitialized);
    crypto_generichash(writable(seal),
                       size_t(sealBytes),
                       readable(text),
                       size_t(text.size()),
                       readable(m_key),
                       size_t(m_key.size()));
    return seal;
}

} // namespace desk::hub
