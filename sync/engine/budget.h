#pragma once

#include "core/store/by.h"
#include "sync/engine/moment.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace desk::sync {

/// How many requests the resort's plan leaves, as the hub says with each answer
/// (draft-ietf-httpapi-ratelimit-headers): `"tenant";r=412;t=318;share=2`.
struct Allowance
{
    qint64 limit = 0;   ///< requests of a whole window
    qint64 left = 0;    ///< of which this many are left
    qint64 seconds = 0; ///< until the window has moved on
    qint64 share = 1;   ///< desks that draw from it

    bool operator==(const Allowance &) const = default;
};

/// Nothing when a header is missing or none of ours.
std::optional<Allowance> readAllowance(QByteArrayView policy, QByteArrayView state);

/// When a request may be spent, by what the hub told and never by guesses. What is urgent may use
/// everything; what can wait leaves a reserve, and keeps a pace when little is left.
class Budget
{
public:
    void learn(const Allowance &told, Moment now);
    void spend(Moment now);
    /// The hub refuses everything until then.
    void pauseUntil(qint64 elapsed) { m_pausedUntil = elapsed; }

    /// The earliest moment, on the clock that never goes back, for work of this urgency; now or
    /// earlier when it may begin at once.
    qint64 earliest(Priority urgency, Moment now) const;

    /// The same for a piece of a file: half of the window is left to the rows.
    qint64 earliestForFiles(Moment now) const;

    /// Whether more than half of the plan is left.
    bool isAmple() const { return m_told && m_told->left * 2 > m_told->limit; }
    /// How many draw from the plan, as far as we were told.
    qint64 desks() const { return m_told ? std::max(qint64{1}, m_told->share) : 1; }

    bool isPaused(Moment now) const { return now.elapsed < m_pausedUntil; }
    qint64 pausedUntil() const { return m_pausedUntil; }
    const std::optional<Allowance> &allowance() const { return m_told; }
    /// For how many milliseconds what was told just now says something: until more comes back, and
    /// at least a fifth of a window.
    qint64 believedFor() const;

private:
    qint64 windowEnd() const { return m_toldAt + m_told->seconds * 1000; }

    std::optional<Allowance> m_told;
    qint64 m_toldAt = 0;
    qint64 m_spentAt = 0;
    qint64 m_pausedUntil = 0;
};

} // namespace desk::sync
