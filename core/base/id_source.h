#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"

namespace desk {

/// Makes UUIDv7 (RFC 9562): milliseconds, a 12-bit counter that starts at 11 random bits each
/// millisecond, 62 random bits. Ids from one source only ever grow, also when the clock goes back.
/// Belongs to one thread.
class IdSource
{
public:
    IdSource(const Clock &clock, Random &random)
        : m_clock(clock)
        , m_random(random)
    {
    }

    IdBytes next();

    template <class I>
    I make()
    {
        return I(next());
    }

private:
    void advance();

    const Clock &m_clock;
    Random &m_random;
    qint64 m_milliseconds = 0;
    quint16 m_counter = 0;
};

} // namespace desk
