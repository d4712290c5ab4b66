#pragma once

#include "core/resort/resort.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace desk::hub {

/// Who may speak for a device, for ten minutes.
struct Access
{
    ResortId tenant;
    DeviceId device;
    int number = 0;
    int incarnation = 1;
    Tier tier = Tier::Free;
    /// Which of the device's refresh tokens came with it: who shows it has seen that one.
    qint64 generation = 0;
    Instant issued{};
    Instant expires{};

    bool operator==(const Access &) const = default;
};

enum class TokenFault { Invalid, Expired };

constexpr std::chrono::minutes accessLife{10};

/// Makes and reads access tokens: JWT (RFC 7519), signed with Ed25519. No other algorithm exists.
class AccessTokens
{
public:
    /// `seed`: 32 bytes that only the hub knows.
    explicit AccessTokens(const QByteArray &seed);
    ~AccessTokens();
    AccessTokens(const AccessTokens &) = delete;
    AccessTokens &operator=(const AccessTokens &) = delete;

    /// Times are cut to seconds, as the standard has them.
    QByteArray issue(const Access &access) const;
    tl::expected<Access, TokenFault> read(const QByteArray &token, Instant now) const;

private:
    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

} // namespace desk::hub
