#pragma once

#include "sync/engine/secrets.h"

#include <QMap>

namespace desk::test {

/// A keychain that can be copied, and locked.
class MemorySecrets final : public sync::Secrets
{
public:
    tl::expected<QByteArray, sync::SecretFault> read(const QString &name) override
    {
        if (isLocked)
            return tl::make_unexpected(sync::SecretFault::Locked);
        const auto kept = all.constFind(name);
        if (kept == all.constEnd())
            return tl::make_unexpected(sync::SecretFault::Missing);
        return *kept;
    }
    tl::expected<void, sync::SecretFault> write(const QString &name,
                                                const QByteArray &secret) override
    {
        if (isLocked)
            return tl::make_unexpected(sync::SecretFault::Locked);
        all.insert(name, secret);
        return {};
    }
    tl::expected<void, sync::SecretFault> remove(const QString &name) override
    {
        if (isLocked)
            return tl::make_unexpected(sync::SecretFault::Locked);
        all.remove(name);
        return {};
    }

    QMap<QString, QByteArray> all;
    bool isLocked = false;
};

} // namespace desk::test
