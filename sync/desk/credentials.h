#pragma once

#include "core/base/hub_key.h"
#include "core/base/ids.h"
#include "sync/desk/secrets.h"

#include <QUrl>

namespace desk {
class Random;
}

namespace desk::sync {

/// A key with which this desk proves that it is itself. Made here; its secret half never leaves.
struct DeviceKey
{
    QByteArray seed; ///< 32 bytes, Ed25519

    static DeviceKey make(Random &random);
    QByteArray publicKey() const;
    QByteArray sign(const QByteArray &message) const;
};

/// What an enrolment gave this desk. A secret as a whole.
struct Credentials
{
    QUrl hub;
    ResortId tenant;
    DeviceId device;
    DeviceKey key;
    QByteArray refresh; ///< spent with each renewal
    /// What the hub has to show; nothing where the system says whom it trusts.
    std::optional<HubKey> hubKey = {};

    QByteArray encode() const;
    static std::optional<Credentials> decode(const QByteArray &text);

    /// Missing for a desk that was never enrolled; Failed as well for what is kept and is none.
    static tl::expected<Credentials, SecretFault> read(Secrets &secrets);
    tl::expected<void, SecretFault> keep(Secrets &secrets) const;
    static tl::expected<void, SecretFault> forget(Secrets &secrets);
};

} // namespace desk::sync
