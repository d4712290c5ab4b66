#include "sync/hub/auth/secrets.h"

#include "sync/hub/auth/bytes.h"

#include <sodium.h>

namespace desk::hub {

namespace {

constexpr char purposes[crypto_kdf_CONTEXTBYTES + 1] = "tailhub1";
constexpr qsizetype keyBytes = 32;
constexpr quint64 digestPurpose = 4;
constexpr quint64 sealPurpose = 5;

static_assert(crypto_kdf_KEYBYTES == keyBytes);
static_assert(crypto_secretbox_KEYBYTES == keyBytes);
static_assert(crypto_secretbox_NONCEBYTES == Secrets::sealNonceBytes);

} // namespace

Secrets::Secrets(const db::Key &hubKey)
    : m_key(hubKey)
{
    DESK_ASSERT(sodium_init() >= 0 && hubKey.bytes().size() == keyBytes);
}

db::Key Secrets::derived(quint64 purpose) const
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    crypto_kdf_derive_from_key(
        writable(key), size_t(keyBytes), purpose, purposes, readable(m_key.bytes()));
    return db::Key(key);
}

QByteArray Secrets::digest(const QByteArray &secret) const
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    const db::Key key = derived(digestPurpose);
    crypto_generichash(writable(digest),
                       size_t(digest.size()),
                       readable(secret),
                       size_t(secret.size()),
                       readable(key.bytes()),
                       size_t(keyBytes));
    return digest;
}

QByteArray Secrets::sealed(const db::Key &key, const QByteArray &nonce) const
{
    DESK_ASSERT(nonce.size() == sealNonceBytes);
    QByteArray box(key.bytes().size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(writable(box),
                          readable(key.bytes()),
                          size_t(key.bytes().size()),
                          readable(nonce),
                          readable(derived(sealPurpose).bytes()));
    return nonce + box;
}

db::Key Secrets::unsealed(const QByteArray &sealed) const
{
    constexpr auto macBytes = qsizetype(crypto_secretbox_MACBYTES);
    if (sealed.size() != sealNonceBytes + macBytes + keyBytes)
        throw db::Error("the key of a resort is damaged");
    QByteArray key(keyBytes, Qt::Uninitialized);
    const QByteArray box = sealed.sliced(sealNonceBytes);
    const int opened = crypto_secretbox_open_easy(writable(key),
                                                  readable(box),
                                                  size_t(box.size()),
                                                  readable(sealed),
                                                  readable(derived(sealPurpose).bytes()));
    if (opened != 0)
        throw db::Error("the key of a resort was sealed by another hub");
    return db::Key(key);
}

} // namespace desk::hub
