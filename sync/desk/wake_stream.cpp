#include "sync/desk/wake_stream.h"

#include "sync/protocol/enrolment.h"

namespace desk::sync {

namespace {

// No line of ours is longer; whoever sends one is not the hub.
constexpr qsizetype longestLine = 256;

} // namespace

QList<qint64> WakeStream::headsIn(const QByteArray &bytes)
{
    QList<qint64> heads;
    for (const char byte : bytes) {
        if (byte == '\r')
            continue;
        if (byte != '\n') {
            if (m_line.size() < longestLine)
                m_line += byte;
            continue;
        }
        takeLine(m_line, heads);
        m_line.clear();
    }
    return heads;
}

void WakeStream::takeLine(const QByteArray &line, QList<qint64> &heads)
{
    if (line == "event: head") {
        m_isHead = true;
    } else if (line.startsWith("data: ")) {
        m_head = line.mid(6).toLongLong();
    } else if (line.isEmpty()) {
        if (m_isHead && m_head > 0)
            heads += m_head;
        m_isHead = false;
        m_head = 0;
    }
}

qint64 headInAnswer(const QByteArray &body)
{
    const std::optional<WakeAnswer> answer = WakeAnswer::decode(body);
    return answer ? answer->head : 0;
}

} // namespace desk::sync
