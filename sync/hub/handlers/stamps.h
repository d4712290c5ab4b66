#pragma once

#include "sync/protocol/exchange.h"

namespace desk::hub {

/// By how much a desk's clock may be wrong before the hub puts its stamps right.
constexpr std::chrono::seconds carelessness{120};

/// Puts the stamps of a push right. A desk whose clock is wrong says when it did something by that
/// clock: then every stamp is moved by as much as the clock is off now, never into the future, and
/// later stays later. A stamp names the desk that brings it, whatever it says. One that is none
/// stays as it is.
class Stamps
{
public:
    /// `deskClock`: what the desk says the time is, in milliseconds.
    Stamps(const sync::DeviceLife &device, qint64 deskClock, Instant now);

    /// The stamps have to be asked for in the order of the operations.
    QByteArray right(const QByteArray &said);

private:
    quint16 m_device;
    qint64 m_now;
    qint64 m_shift = 0;
    Stamp m_last;
};

} // namespace desk::hub
