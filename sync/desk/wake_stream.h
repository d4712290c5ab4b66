#pragma once

#include <QByteArray>
#include <QList>

namespace desk::sync {

/// Server-sent events as the hub sends them, from bytes that come in any pieces:
/// `event: head`, `data: 18240`, an empty line; a line that begins with a colon says nothing.
class WakeStream
{
public:
    /// The hub's commits that these bytes complete.
    QList<qint64> headsIn(const QByteArray &bytes);

private:
    void takeLine(const QByteArray &line, QList<qint64> &heads);

    QByteArray m_line;
    bool m_isHead = false;
    qint64 m_head = 0;
};

/// The commit in the answer to a long poll; 0 when it is none.
qint64 headInAnswer(const QByteArray &body);

} // namespace desk::sync
