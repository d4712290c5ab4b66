#pragma once

#include "core/base/names.h"

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

/// Files that only their owner may read, for demonstrations and tests: whoever has the folder has
/// the secrets.
class SecretFiles final : public Secrets
{
public:
    explicit SecretFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    tl::expected<QByteArray, SecretFault> read(const QString &name) override;
    tl::expected<void, SecretFault> write(const QString &name, const QByteArray &secret) override;
    tl::expected<void, SecretFault> remove(const QString &name) override;

private:
    QString m_folder;
};

/// The operating system's keychain; never plain text in its stead. Needs a QCoreApplication and
/// runs its event loop while it waits.
class Keychain final : public Secrets
{
public:
    /// Entries are kept under `account`, one per replica of this computer.
    explicit Keychain(QString account)
        : m_account(std::move(account))
    {
    }

    tl::expected<QByteArray, SecretFault> read(const QString &name) override;
    tl::expected<void, SecretFault> write(const QString &name, const QByteArray &secret) override;
    tl::expected<void, SecretFault> remove(const QString &name) override;

private:
    QString m_account;
};

} // namespace desk::sync
