#include "sync/engine/budget.h"

#include <QByteArrayList>

#include <algorithm>

namespace desk::sync {

namespace {

constexpr qint64 aFifth = 180'000; ///< of 15 minutes

// Structured fields (RFC 9651) as far as the hub uses them: `"tenant";q=1000;w=900`.
std::optional<qint64> parameter(QByteArrayView header, char name)
{
    for (const QByteArray &part : header.toByteArray().split(';')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.size() < 3 || trimmed[0] != name || trimmed[1] != '=')
            continue;
        bool isNumber = false;
        const qint64 value = trimmed.mid(2).toLongLong(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> shareIn(QByteArrayView header)
{
    for (const QByteArray &part : header.toByteArray().split(';')) {
        if (part.trimmed().startsWith("share="))
            return part.trimmed().mid(6).toLongLong();
    }
    return std::nullopt;
}

// In hundredths of the whole window.
qint64 reserveFor(Priority urgency)
{
    switch (urgency) {
    case Priority::Now:
        return 0;
    case Priority::Soon:
        return 10;
    case Priority::Later:
        return 25;
    }
    return 0;
}

} // namespace

std::optional<Allowance> readAllowance(QByteArrayView policy, QByteArrayView state)
{
    const std::optional<qint64> limit = parameter(policy, 'q');
    const std::optional<qint64> left = parameter(state, 'r');
    const std::optional<qint64> seconds = parameter(state, 't');
    if (!limit || !left || !seconds)
        return std::nullopt;
    return Allowance{.limit = *limit,
                     .left = *left,
                     .seconds = std::min<qint64>(*seconds, 900),
                     .share = std::max<qint64>(1, shareIn(state).value_or(1))};
}

void Budget::learn(const Allowance &told, Moment now)
{
    m_told = told;
    m_toldAt = now.elapsed;
}

void Budget::spend(Moment now)
{
    m_spentAt = now.elapsed;
    if (m_told)
        m_told->left = std::max<qint64>(0, m_told->left - 1);
}

qint64 Budget::believedFor() const
{
    return m_told ? std::max(m_told->seconds * 1'000, aFifth) : 0;
}

qint64 Budget::earliest(Priority urgency, Moment now) const
{
    if (isPaused(now))
        return m_pausedUntil;
    if (!m_told || now.elapsed >= windowEnd())
        return now.elapsed;
    const qint64 free = m_told->left - m_told->limit * reserveFor(urgency) / 100;
    if (free <= 0)
        return windowEnd();
    // Two thirds of the window are for the rush; from there on, what is left is spread over the
    // time.
    if (urgency == Priority::Now || m_told->left * 3 > m_told->limit)
        return now.elapsed;
    const qint64 ours = std::max<qint64>(1, free / m_told->share);
    return m_spentAt + m_told->seconds * 1000 / ours;
}

qint64 Budget::earliestForFiles(Moment now) const
{
    if (isPaused(now))
        return m_pausedUntil;
    if (!m_told || now.elapsed >= windowEnd() || m_told->left * 2 > m_told->limit)
        return now.elapsed;
    return windowEnd();
}

} // namespace desk::sync
