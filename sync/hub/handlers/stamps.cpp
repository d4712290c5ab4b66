#include "sync/hub/handlers/stamps.h"

#include <algorithm>

namespace desk::hub {

Stamps::Stamps(const sync::DeviceLife &device, qint64 deskClock, Instant now)
    : m_device(quint16(device.number))
    , m_now(toMilliseconds(now))
{
    const qint64 skew = m_now - deskClock;
    const qint64 most = std::chrono::milliseconds(carelessness).count();
    if (std::abs(skew) > most)
        m_shift = skew;
}

QByteArray Stamps::right(const QByteArray &said)
{
    std::optional<Stamp> stamp = Stamp::parse(said);
    if (!stamp)
        return said;
    stamp->device = m_device;
    if (m_shift != 0) {
        stamp->milliseconds = std::clamp<qint64>(stamp->milliseconds + m_shift, 0, m_now);
        // What was moved to the same moment keeps its order by the counter.
        if (*stamp <= m_last)
            stamp = nextStamp(m_last, fromMilliseconds(stamp->milliseconds), m_device);
    }
    m_last = *stamp;
    return stamp->bytes();
}

} // namespace desk::hub
