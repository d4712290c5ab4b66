#include "tests/processes/faulty_line.h"

#include "core/base/assert.h"

#include <QHostAddress>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals;

namespace desk::test {

namespace {

constexpr int faultKinds = int(LineFault::Duplicate);
constexpr qint64 mostBytesBefore = 3'000;
constexpr int longestDelayMs = 800;

void end(QTcpSocket &socket, bool atOnce)
{
    if (atOnce)
        socket.abort();
    else
        socket.disconnectFromHost();
}

/// Says to the hub once more what a desk had asked, and does not listen.
void sayAgain(const QByteArray &asked, quint16 hubPort, QObject *parent)
{
    auto *line = new QTcpSocket(parent);
    QObject::connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
    QObject::connect(line, &QTcpSocket::errorOccurred, line, &QObject::deleteLater);
    QObject::connect(line, &QTcpSocket::connected, line, [line, asked] {
        line->write(asked);
        line->disconnectFromHost();
    });
    line->connectToHost(QHostAddress::LocalHost, hubPort);
}

} // namespace

QString nameOf(LineFault fault)
{
    static const QStringList names{u"none"_s,
                                   u"delay"_s,
                                   u"drop"_s,
                                   u"half-open"_s,
                                   u"truncate"_s,
                                   u"reset"_s,
                                   u"duplicate"_s};
    return names[int(fault)];
}

/// One connection of a desk, and what happens to it.
class FaultyLine::Call : public QObject
{
public:
    Call(FaultyLine &line, QTcpSocket &desk, LineFault fault)
        : QObject(&line.m_connected)
        , m_line(line)
        , m_desk(desk)
        , m_fault(fault)
        , m_bytesLeft(qint64(line.m_random.below(mostBytesBefore)))
        , m_delayMs(fault == LineFault::Delay ? int(line.m_random.below(longestDelayMs)) : 0)
    {
        m_desk.setParent(this);
        connect(&m_desk, &QTcpSocket::disconnected, this, [this] { close(); });
        connect(&m_hub, &QTcpSocket::connected, this, [this] {
            connect(&m_desk, &QTcpSocket::readyRead, this, [this] { hear(m_desk, m_hub); });
            hear(m_desk, m_hub);
        });
        connect(&m_hub, &QTcpSocket::readyRead, this, [this] { hear(m_hub, m_desk); });
        connect(&m_hub, &QTcpSocket::disconnected, this, [this] { close(); });
        connect(&m_hub, &QTcpSocket::errorOccurred, this, [this] { close(); });
        m_hub.connectToHost(QHostAddress::LocalHost, line.m_hubPort);
    }

    // A socket that is being closed says so.
    ~Call() override
    {
        m_desk.disconnect(this);
        m_hub.disconnect(this);
    }

private:
    void hear(QTcpSocket &from, QTcpSocket &to)
    {
        const QByteArray bytes = from.readAll();
        if (m_fault == LineFault::Duplicate && &from == &m_desk)
            m_asked += bytes;
        if (m_fault == LineFault::Drop)
            return;
        const bool counts = m_fault == LineFault::HalfOpen || m_fault == LineFault::Reset
            || (m_fault == LineFault::Truncate && &from == &m_hub);
        if (counts && bytes.size() >= m_bytesLeft) {
            pass(bytes.first(m_bytesLeft), to);
            m_bytesLeft = 0;
            if (m_fault != LineFault::HalfOpen)
                QTimer::singleShot(0, this, [this] { close(); });
            return;
        }
        if (counts)
            m_bytesLeft -= bytes.size();
        pass(bytes, to);
    }

    void pass(const QByteArray &bytes, QTcpSocket &to)
    {
        QTimer::singleShot(m_delayMs, this, [bytes, socket = QPointer(&to)] {
            if (socket && socket->state() == QTcpSocket::ConnectedState)
                socket->write(bytes);
        });
    }

    void close()
    {
        if (std::exchange(m_isClosed, true))
            return;
        if (!m_asked.isEmpty())
            sayAgain(m_asked, m_line.m_hubPort, &m_line.m_connected);
        const bool breaks = m_fault == LineFault::Reset || m_line.m_isCut;
        // What is on its way late shall still arrive.
        QTimer::singleShot(breaks ? 0 : m_delayMs + 1, this, [this, breaks] {
            end(m_desk, breaks);
            end(m_hub, breaks);
            deleteLater();
        });
    }

    FaultyLine &m_line;
    QTcpSocket &m_desk; ///< a child
    QTcpSocket m_hub;
    LineFault m_fault;
    qint64 m_bytesLeft;
    int m_delayMs;
    QByteArray m_asked;
    bool m_isClosed = false;
};

FaultyLine::FaultyLine(quint16 hubPort, quint64 seed)
    : m_hubPort(hubPort)
    , m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyLine::accept);
    DESK_ASSERT(m_server.listen(QHostAddress::LocalHost));
}

QString FaultyLine::address() const
{
    return u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort());
}

void FaultyLine::cut()
{
    m_isCut = true;
    const QObjectList connected = m_connected.children();
    qDeleteAll(connected);
}

void FaultyLine::accept()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        if (m_isCut) {
            desk->abort();
            desk->deleteLater();
        } else {
            new Call(*this, *desk, nextFault());
        }
    }
}

LineFault FaultyLine::nextFault()
{
    if (m_random.below(100) >= quint64(m_percent))
        return LineFault::None;
    const auto fault = LineFault(1 + int(m_random.below(faultKinds)));
    ++m_injected[fault];
    return fault;
}

} // namespace desk::test
