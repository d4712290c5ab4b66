#pragma once

#include "core/store/writer.h"
#include "core/till/till_session.h"

namespace desk {

/// So many of a coin or note.
struct CountedCoins
{
    Money denomination;
    int quantity = 0;

    bool operator==(const CountedCoins &) const = default;
};

/// What counted cash comes to. Refuses: OutOfRange.
Result<Money> sumOfCoins(const QList<CountedCoins> &coins);

/// Keeps a count.
void putCount(Writer &writer,
              TillSessionId session,
              CountMoment moment,
              const QList<CountedCoins> &coins);

} // namespace desk
