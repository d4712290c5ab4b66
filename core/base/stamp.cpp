#include "core/base/stamp.h"

#include <QtEndian>

namespace desk {

QByteArray Stamp::bytes() const
{
    QByteArray bytes(10, Qt::Uninitialized);
    qToBigEndian<quint64>(quint64(milliseconds) << 16 | counter, bytes.data());
    qToBigEndian<quint16>(device, bytes.data() + 8);
    return bytes;
}

std::optional<Stamp> Stamp::parse(QByteArrayView bytes)
{
    if (bytes.size() != 10)
        return std::nullopt;
    const auto head = qFromBigEndian<quint64>(bytes.data());
    return Stamp{.milliseconds = qint64(head >> 16),
                 .counter = quint16(head & 0xffff),
                 .device = qFromBigEndian<quint16>(bytes.data() + 8)};
}

Stamp nextStamp(const Stamp &last, Instant wall, quint16 device)
{
    const qint64 now = toMilliseconds(wall);
    if (now > last.milliseconds)
        return {.milliseconds = now, .counter = 0, .device = device};
    if (last.counter < 0xffff)
        return {.milliseconds = last.milliseconds,
                .counter = quint16(last.counter + 1),
                .device = device};
    return {.milliseconds = last.milliseconds + 1, .counter = 0, .device = device};
}

} // namespace desk
