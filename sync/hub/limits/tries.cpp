#include "sync/hub/limits/tries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::hub {

std::optional<std::chrono::milliseconds> Tries::blockedFor(int most, Instant now) const
{
    qint64 minute = minuteOf(now);
    if (m_window.sumAt(minute) < most)
        return std::nullopt;
    while (m_window.sumAt(minute) >= most)
        ++minute;
    return timeUntil(minute, now);
}

void Tries::count(Instant now)
{
    m_latest = minuteOf(now);
    m_window.add(m_latest, 1);
}

bool Tries::isIdleAt(Instant now) const
{
    return m_window.sumAt(minuteOf(now)) == 0;
}

// A clock that goes back gives nobody anything back.
qint64 Tries::minuteOf(Instant now) const
{
    return std::max(m_latest, minuteAt(now));
}

QByteArray Tries::toJson() const
{
    QJsonArray counts;
    m_window.forEachAt(m_latest, [&](qint64 minute, int tries) {
        counts += QJsonArray{minute, tries};
    });
    return QJsonDocument(counts).toJson(QJsonDocument::Compact);
}

Tries Tries::fromJson(const QByteArray &json)
{
    Tries tries;
    const QJsonArray counts = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &count : counts) {
        const qint64 minute = count.toArray().at(0).toInteger();
        tries.m_window.add(minute, count.toArray().at(1).toInt());
        tries.m_latest = std::max(tries.m_latest, minute);
    }
    return tries;
}

} // namespace desk::hub
