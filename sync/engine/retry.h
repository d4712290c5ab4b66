#pragma once

#include "core/base/random.h"
#include "sync/engine/moment.h"

#include <QList>

namespace desk::sync {

/// How long to wait after a failure: any time up to a second, doubled with each failure, at most
/// 45: a minute after the last trouble all is sent (I24), and a hub that needs longer says so. All
/// of it by chance, so that desks that lost the hub together do not come back together.
class Retry
{
public:
    qint64 delay(Random &random);
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

/// Stops asking a hub that does not answer: opens when half of at least four attempts of the last
/// minute failed, for about thirty seconds; then one attempt decides.
class Breaker
{
public:
    void succeeded(Moment now);
    void failed(Moment now, Random &random);

    /// One attempt may decide now: the network came back, or a person wants it.
    void letOneTry() { m_openUntil = 0; }

    /// When the next attempt may begin; now or earlier when it may begin at once.
    qint64 earliest() const { return m_openUntil; }
    bool isOpen(Moment now) const { return now.elapsed < m_openUntil; }

private:
    struct Attempt
    {
        qint64 at = 0;
        bool failed = false;
    };
    void remember(Moment now, bool failed);

    QList<Attempt> m_attempts;
    qint64 m_openUntil = 0;
    bool m_isProbing = false;
};

} // namespace desk::sync
