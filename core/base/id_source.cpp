#include "core/base/id_source.h"

namespace desk {

namespace {

constexpr quint16 counterLimit = 0x0fff;

} // namespace

void IdSource::advance()
{
    const qint64 wall = toMilliseconds(m_clock.now());
    if (wall <= m_milliseconds && m_counter < counterLimit) {
        ++m_counter;
        return;
    }
    m_milliseconds = std::max(wall, m_milliseconds + 1);
    m_counter = quint16(m_random.below(0x0800));
}

IdBytes IdSource::next()
{
    advance();
    IdBytes bytes{};
    m_random.fill(bytes);
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = quint8(m_milliseconds >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | m_counter >> 8);
    bytes[7] = quint8(m_counter);
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return bytes;
}

} // namespace desk
