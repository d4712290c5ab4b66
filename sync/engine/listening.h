#pragma once

#include "sync/engine/effect.h"
#include "sync/engine/moment.h"

namespace desk::sync {

/// How this desk hears of what others did, and when it begins to listen again. A connection that
/// keeps breaking, or on which the hub is never heard because somebody in between keeps back what
/// it says, is given up for the next worse way, and tried anew a quarter of an hour later.
class ListeningPlan
{
public:
    /// What to do now that the hub was reached and this desk knows everything up to `cursor`.
    std::optional<effect::Listen> begin(qint64 cursor, Moment now);
    /// The hub said something.
    void heard() { m_isHeard = true; }
    /// Whether it ended as soon as it began.
    bool ended(Moment now);
    /// What went wrong before says nothing any more: the line was broken.
    void startAnew();
    /// The hub answered a request that waited; the next one asks anew.
    void answered();
    void stopped() { m_isListening = false; }

    bool isListening() const { return m_isListening; }
    Listening way() const { return m_way; }
    /// When to call begin() again; nothing while it listens.
    std::optional<qint64> due() const;

private:
    void useNextWay(Moment now);

    Listening m_way = Listening::Events;
    bool m_isListening = false;
    bool m_isHeard = false; ///< since it listens
    qint64 m_since = 0;
    qint64 m_next = 0;
    qint64 m_worseSince = 0;
    int m_quickEnds = 0;
};

} // namespace desk::sync
