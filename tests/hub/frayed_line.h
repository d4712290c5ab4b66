#pragma once

#include "core/base/assert.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <limits>
#include <memory>

namespace desk::test {

/// A line to the hub that breaks after so many bytes of answers, or of questions, each time anew.
class FrayedLine : public QObject
{
public:
    explicit FrayedLine(quint16 hub, qint64 bytesEach = std::numeric_limits<qint64>::max())
        : bytesEach(bytesEach)
        , m_hub(hub)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *desk = m_server.nextPendingConnection())
                join(desk);
        });
        DESK_ASSERT(m_server.listen(QHostAddress::LocalHost));
    }

    QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort());
    }

    qint64 bytesEach;
    qint64 bytesUpEach = std::numeric_limits<qint64>::max();
    int breaks = 0;
    bool isCut = false; ///< nothing comes through

private:
    void join(QTcpSocket *desk)
    {
        if (isCut) {
            desk->abort();
            desk->deleteLater();
            return;
        }
        auto *hub = new QTcpSocket(desk);
        const auto left = std::make_shared<qint64>(bytesEach);
        const auto leftUp = std::make_shared<qint64>(bytesUpEach);
        connect(desk, &QTcpSocket::readyRead, hub, [this, desk, hub, leftUp] {
            const QByteArray bytes = desk->read(std::min(*leftUp, desk->bytesAvailable()));
            *leftUp -= bytes.size();
            hub->write(bytes);
            if (*leftUp > 0)
                return;
            ++breaks;
            hub->abort();
            desk->abort();
        });
        connect(hub, &QTcpSocket::readyRead, desk, [this, desk, hub, left] {
            const QByteArray bytes = hub->read(std::min(*left, hub->bytesAvailable()));
            *left -= bytes.size();
            desk->write(bytes);
            if (*left > 0)
                return;
            ++breaks;
            hub->abort();
            desk->disconnectFromHost();
        });
        connect(hub, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
        hub->connectToHost(QHostAddress::LocalHost, m_hub);
    }

    QTcpServer m_server;
    quint16 m_hub;
};

} // namespace desk::test
