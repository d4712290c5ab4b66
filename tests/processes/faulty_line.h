#pragma once

#include "core/base/random.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <map>

namespace desk::test {

/// What a network does to one connection.
enum class LineFault {
    None,
    Delay,     ///< what is said arrives late
    Drop,      ///< nothing arrives, and nobody says so
    HalfOpen,  ///< in the middle nothing more arrives, and nobody says so
    Truncate,  ///< it ends in the middle of the answer
    Reset,     ///< it breaks in the middle
    Duplicate, ///< what a desk asked arrives at the hub once more, later
};
QString nameOf(LineFault fault);

/// A network between a desk and the hub on this computer, which fails by chance. It keeps its port
/// for as long as it lives, as a desk keeps its hub's address. Lives in one thread with an event
/// loop.
class FaultyLine : public QObject
{
    Q_OBJECT

public:
    FaultyLine(quint16 hubPort, quint64 seed);

    QString address() const;
    /// How many of a hundred connections something happens to; 0 to begin with.
    void setFaults(int percent) { m_percent = percent; }
    /// Breaks what is connected, and lets nothing through until it is healed.
    void cut();
    void heal() { m_isCut = false; }

    const std::map<LineFault, int> &injected() const { return m_injected; }

private:
    class Call;

    void accept();
    LineFault nextFault();

    QTcpServer m_server;
    quint16 m_hubPort;
    SeededRandom m_random;
    int m_percent = 0;
    bool m_isCut = false;
    std::map<LineFault, int> m_injected;
    QObject m_connected; ///< the parent of each call, and of what is said again
};

} // namespace desk::test
