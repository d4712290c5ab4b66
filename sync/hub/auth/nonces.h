#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"

#include <QByteArray>

namespace desk::hub {

/// Challenges that the hub need not remember: each says for whom it is and until when, under a seal
/// that only the hub can make.
class Nonces
{
public:
    static constexpr std::chrono::seconds life{60};

    /// `key`: 32 bytes that only the hub knows.
    explicit Nonces(QByteArray key)
        : m_key(std::move(key))
    {
    }

    QByteArray make(const ResortId &tenant,
                    const DeviceId &device,
                    Instant now,
                    Random &random) const;
    bool isGood(const QByteArray &nonce,
                const ResortId &tenant,
                const DeviceId &device,
                Instant now) const;

private:
    QByteArray seal(const QByteArray &head, const ResortId &tenant, const DeviceId &device) const;

    QByteArray m_key;
};

} // namespace desk::hub
