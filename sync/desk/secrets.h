#pragma once

#include "sync/engine/secrets.h"

namespace desk::sync {

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
