#include "app/two_desks/cable.h"

#include <QHostAddress>

using namespace Qt::Literals;

namespace desk {

namespace {

void pass(QTcpSocket &from, QTcpSocket &to)
{
    const QByteArray bytes = from.readAll();
    if (!bytes.isEmpty())
        to.write(bytes);
}

} // namespace

Cable::Cable(quint16 hubPort, QObject *parent)
    : QObject(parent)
    , m_hubPort(hubPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Cable::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QString Cable::address() const
{
    return m_server.isListening() ? u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())
                                  : QString();
}

void Cable::pull()
{
    if (std::exchange(m_isPulled, true))
        return;
    // A cable that hangs loose answers nobody, not even who only knocks.
    m_port = m_server.serverPort();
    m_server.close();
    const QList<QTcpSocket *> sockets = std::exchange(m_sockets, {});
    for (QTcpSocket *socket : sockets) {
        socket->abort();
        socket->deleteLater();
    }
}

void Cable::plugIn()
{
    if (std::exchange(m_isPulled, false))
        m_server.listen(QHostAddress::LocalHost, m_port);
}

void Cable::accept()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection())
        join(*desk);
}

void Cable::join(QTcpSocket &desk)
{
    auto *hub = new QTcpSocket(this);
    desk.setParent(this);
    m_sockets += {&desk, hub};
    const auto end = [this, &desk, hub] {
        for (QTcpSocket *socket : {&desk, hub}) {
            if (m_sockets.removeOne(socket)) {
                socket->disconnectFromHost();
                socket->deleteLater();
            }
        }
    };
    connect(&desk, &QTcpSocket::readyRead, hub, [&desk, hub] { pass(desk, *hub); });
    connect(hub, &QTcpSocket::connected, &desk, [&desk, hub] { pass(desk, *hub); });
    connect(hub, &QTcpSocket::readyRead, &desk, [&desk, hub] { pass(*hub, desk); });
    connect(&desk, &QTcpSocket::disconnected, this, end);
    connect(hub, &QTcpSocket::disconnected, this, end);
    connect(hub, &QTcpSocket::errorOccurred, this, end);
    hub->connectToHost(QHostAddress::LocalHost, m_hubPort);
}

} // namespace desk
