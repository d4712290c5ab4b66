#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <compare>
#include <optional>

namespace desk {

/// A hybrid logical clock stamp: ten bytes, big endian, that compare like the moments they stand
/// for: 48 bits of milliseconds, a 16-bit counter, the 16-bit number of the device.
struct Stamp
{
    qint64 milliseconds = 0;
    quint16 counter = 0;
    quint16 device = 0;

    auto operator<=>(const Stamp &) const = default;

    QByteArray bytes() const;
    static std::optional<Stamp> parse(QByteArrayView bytes);
};

/// The stamp after `last`, never earlier than the wall clock and never going back with it.
Stamp nextStamp(const Stamp &last, Instant wall, quint16 device);

} // namespace desk
