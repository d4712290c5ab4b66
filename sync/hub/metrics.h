#pragma once

#include <QByteArray>

#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace desk::hub {

/// What whoever looks after a hub wants to see of it over time; tailtown-hub(8) names all of it.
/// Holds nothing of a resort. May be used from several threads.
class Metrics
{
public:
    /// `route`: as it is documented, such as "GET /livez"; empty when a request led nowhere.
    void noteAnswer(const QByteArray &route, int status, std::chrono::microseconds took);

    /// Who is connected now, and how many of them wait for news.
    void noteGuests(qint64 connected, qint64 waiting);

    /// The text format of Prometheus, version 0.0.4.
    QByteArray text() const;

private:
    static constexpr std::array bounds{5, 10, 25, 50, 100, 250, 500, 1'000, 2'500, 5'000}; ///< ms

    /// How long the requests of a route took.
    struct Times
    {
        std::array<qint64, bounds.size()> within{}; ///< each bound, and not the one before
        qint64 count = 0;
        std::chrono::microseconds sum{0};
    };

    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_answers;
    std::map<QByteArray, Times> m_times;
    std::atomic<qint64> m_connected = 0;
    std::atomic<qint64> m_waiting = 0;
};

} // namespace desk::hub
