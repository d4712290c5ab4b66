#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace desk::sync {

enum class SecretFault {
    Missing, ///< there is none of this name
    Locked,  ///< the person has to unlock the keychain first, or said no
    Failed,  ///< there is no keychain, or it does not work
};

/// Where this computer keeps what nobody else may know. Slow: a keychain may ask a person.
class Secrets
{
public:
    virtual ~Secrets() = default;

    virtual tl::expected<QByteArray, SecretFault> read(const QString &name) = 0;
    virtual tl::expected<void, SecretFault> write(const QString &name,
                                                  const QByteArray &secret) = 0;
    virtual tl::expected<void, SecretFault> remove(const QString &name) = 0;
};

} // namespace desk::sync
