#include "sync/hub/metrics.h"

#include "core/base/platform.h"

namespace desk::hub {

namespace {

QByteArray seconds(std::chrono::microseconds time)
{
    return QByteArray::number(double(time.count()) / 1e6, 'g', 12);
}

void addHead(QByteArray &text, const char *name, const char *type, const char *help)
{
    text += QByteArray("# HELP ") + name + ' ' + help + '\n';
    text += QByteArray("# TYPE ") + name + ' ' + type + '\n';
}

void addLine(QByteArray &text, const QByteArray &name, const QByteArray &value)
{
    text += name + ' ' + value + '\n';
}

void addGauge(QByteArray &text, const char *name, const char *help, qint64 value)
{
    addHead(text, name, "gauge", help);
    addLine(text, name, QByteArray::number(value));
}

} // namespace

void Metrics::noteAnswer(const QByteArray &route, int status, std::chrono::microseconds took)
{
    const std::scoped_lock lock(m_mutex);
    ++m_answers[{route, status}];
    Times &times = m_times[route];
    ++times.count;
    times.sum += took;
    const auto bound = std::ranges::find_if(
        bounds, [took](int most) { return took <= std::chrono::milliseconds(most); });
    if (bound != bounds.end())
        ++times.within[std::size_t(bound - bounds.begin())];
}

void Metrics::noteGuests(qint64 connected, qint64 waiting)
{
    m_connected = connected;
    m_waiting = waiting;
}

QByteArray Metrics::text() const
{
    QByteArray text;
    {
        const std::scoped_lock lock(m_mutex);
        addHead(text, "tailtown_hub_requests_total", "counter", "Requests that were answered.");
        for (const auto &[answer, count] : m_answers)
            addLine(text,
                    "tailtown_hub_requests_total{route=\"" + answer.first + "\",status=\""
                        + QByteArray::number(answer.second) + "\"}",
                    QByteArray::number(count));

        constexpr auto name = "tailtown_hub_request_seconds";
        addHead(text, name, "histogram", "How long an answer took, without the network.");
        for (const auto &[route, times] : m_times) {
            const QByteArray label = "{route=\"" + route + '"';
            qint64 sum = 0;
            for (std::size_t i = 0; i < bounds.size(); ++i) {
                sum += times.within[i];
                addLine(text,
                        name + QByteArray("_bucket") + label + ",le=\""
                            + seconds(std::chrono::milliseconds(bounds[i])) + "\"}",
                        QByteArray::number(sum));
            }
            addLine(text,
                    name + QByteArray("_bucket") + label + ",le=\"+Inf\"}",
                    QByteArray::number(times.count));
            addLine(text, name + QByteArray("_sum") + label + '}', seconds(times.sum));
            addLine(
                text, name + QByteArray("_count") + label + '}', QByteArray::number(times.count));
        }
    }
    addGauge(text, "tailtown_hub_connections", "Who is connected.", m_connected);
    addGauge(text, "tailtown_hub_waiting", "Desks that wait for news.", m_waiting);
    if (const qint64 memory = platform::residentMemory(); memory > 0)
        addGauge(text, "process_resident_memory_bytes", "Memory that the program has.", memory);
    return text;
}

} // namespace desk::hub
