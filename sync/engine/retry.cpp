#include "sync/engine/retry.h"

#include <algorithm>

namespace desk::sync {

namespace {

constexpr qint64 firstWait = 1'000;
constexpr qint64 longestWait = 45'000;
constexpr qint64 remembered = 60'000;
constexpr qint64 openFor = 30'000;
constexpr qsizetype fewest = 4;

} // namespace

qint64 Retry::delay(Random &random)
{
    const qint64 most = std::min(longestWait, firstWait << std::min(m_failures, 9));
    ++m_failures;
    return qint64(random.below(quint64(most))) + 1;
}

void Breaker::remember(Moment now, bool failed)
{
    m_attempts.removeIf([&](const Attempt &old) { return now.elapsed - old.at > remembered; });
    m_attempts += Attempt{.at = now.elapsed, .failed = failed};
}

void Breaker::succeeded(Moment now)
{
    if (m_isProbing)
        m_attempts.clear();
    m_isProbing = false;
    m_openUntil = 0;
    remember(now, false);
}

void Breaker::failed(Moment now, Random &random)
{
    remember(now, true);
    const auto failures = std::ranges::count_if(m_attempts, &Attempt::failed);
    const bool isBroken = m_attempts.size() >= fewest && failures * 2 >= m_attempts.size();
    if (!m_isProbing && !isBroken)
        return;
    // A fifth more or less, so that desks do not probe together.
    m_openUntil = now.elapsed + openFor - openFor / 5 + qint64(random.below(openFor * 2 / 5));
    m_isProbing = true;
}

} // namespace desk::sync
