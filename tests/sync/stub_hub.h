#pragma once

#include "core/base/assert.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace desk::test {

/// Somebody who speaks HTTP and answers as the test says, one connection for each request.
class StubHub
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        QList<QByteArray> headers = {};
        bool isEndless = false; ///< more may come: the connection stays
    };
    /// Of the path and of the whole head.
    using Answering = std::function<Answer(const QByteArray &path, const QByteArray &head)>;

    explicit StubHub(Answering answering)
        : m_answering(std::move(answering))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *desk = m_server.nextPendingConnection())
                QObject::connect(desk, &QTcpSocket::readyRead, desk, [this, desk] { hear(*desk); });
        });
        DESK_ASSERT(m_server.listen(QHostAddress::LocalHost));
    }

    QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort());
    }

    /// How often each path was asked for.
    QHash<QByteArray, int> asked;

private:
    void hear(QTcpSocket &desk)
    {
        const QByteArray text = desk.peek(desk.bytesAvailable());
        const qsizetype end = text.indexOf("\r\n\r\n");
        const qsizetype at = text.toLower().indexOf("content-length: ");
        const qsizetype length =
            at < 0 ? 0 : text.sliced(at + 16, text.indexOf('\r', at) - at - 16).toLongLong();
        if (end < 0 || text.size() < end + 4 + length)
            return;
        desk.readAll();
        const QByteArray path = text.split(' ').value(1).split('?').first();
        ++asked[path];
        say(desk, m_answering(path, text.first(end)));
    }

    void say(QTcpSocket &desk, const Answer &answer)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status)
            + " so\r\nSync-Protocol: 1\r\nConnection: close\r\n";
        for (const QByteArray &header : answer.headers)
            text += header + "\r\n";
        if (!answer.isEndless)
            text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        desk.write(text + "\r\n" + answer.body);
        if (!answer.isEndless)
            desk.disconnectFromHost();
    }

    QTcpServer m_server;
    Answering m_answering;
};

} // namespace desk::test
