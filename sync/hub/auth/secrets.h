#pragma once

#include "core/db/database.h"

namespace desk::hub {

/// What only this hub knows, made of the one key that its owner keeps: so a copy of its database
/// holds nothing that opens a door.
class Secrets
{
public:
    explicit Secrets(const db::Key &hubKey);

    /// The key of the hub's own database.
    db::Key database() const { return derived(1); }
    /// The seed of the key that signs access tokens.
    QByteArray signing() const { return derived(2).bytes(); }
    /// Proves that a nonce was made here.
    QByteArray nonces() const { return derived(3).bytes(); }

    /// What is kept of a code or a token: it tells whether one is the right one, and nothing else.
    QByteArray digest(const QByteArray &secret) const;

    /// The key of a resort's file as it is kept, and back. Unsealing throws db::Error for what was
    /// not sealed here.
    QByteArray sealed(const db::Key &key, const QByteArray &nonce) const;
    db::Key unsealed(const QByteArray &sealed) const;

    static constexpr qsizetype sealNonceBytes = 24;

private:
    db::Key derived(quint64 purpose) const;

    db::Key m_key;
};

} // namespace desk::hub
