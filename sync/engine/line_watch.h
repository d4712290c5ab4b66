#pragma once

#include "core/base/random.h"
#include "sync/engine/moment.h"

#include <optional>

namespace desk::sync {

/// Tells soon that the line to a hub which nobody could reach is whole again: it knocks every two
/// seconds or so, which costs the hub no request. Who answers a knock and no request has another
/// trouble, and is believed once.
class LineWatch
{
public:
    /// A request was not answered by anybody.
    void broke(Moment now, Random &random);
    /// Somebody answered, whatever it was.
    void held();

    bool isBroken() const { return m_isBroken; }
    /// When to knock; nothing while nobody has to.
    std::optional<qint64> due() const;
    void begin(Moment now, Random &random);
    /// How the knock ended. Whether it is news that the line is whole.
    bool knocked(bool isOpen);

private:
    bool m_isBroken = false;
    bool m_isKnocking = false;
    bool m_isBelieved = true; ///< whether a knock that is answered says anything
    qint64 m_next = 0;
};

} // namespace desk::sync
