#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"

#include <QByteArray>

#include <optional>

namespace desk::hub {

/// Challenges that the hub need not remember: each says for whom it is and since when, under a seal
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
    /// When the hub made it for this device; nothing when the hub did not make it.
    std::optional<Instant> madeAt(const QByteArray &nonce,
                                  const ResortId &tenant,
                                  const DeviceId &device) const;

private:
    QByteArray seal(const QByteArray &head, const ResortId &tenant, const DeviceId &device) const;

    QByteArray m_key;
};

} // namespace desk::hub
