#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace desk {

/// A network cable that can be pulled: passes bytes between a desk and the hub on this computer.
/// Lives in one thread with an event loop.
class Cable : public QObject
{
    Q_OBJECT

public:
    explicit Cable(quint16 hubPort, QObject *parent = nullptr);

    /// Where the desk finds the hub; nothing when no port could be had.
    QString address() const;

    bool isPulled() const { return m_isPulled; }
    /// Breaks what is connected, and lets nothing through until it is plugged in again.
    void pull();
    void plugIn();

private:
    void accept();
    void join(QTcpSocket &desk);

    QTcpServer m_server;
    quint16 m_hubPort;
    quint16 m_port = 0; ///< where the desk finds it, while it is pulled
    bool m_isPulled = false;
    QList<QTcpSocket *> m_sockets;
};

} // namespace desk
