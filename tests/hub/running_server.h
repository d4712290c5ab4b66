#pragma once

#include "app/hub/server.h"
#include "tests/hub/hub_world.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <thread>

namespace desk::test {

/// A server on a port of this computer, in a thread of its own.
class RunningServer
{
public:
    explicit RunningServer(hub::Hub &hub, hub::ServerOptions options = {})
        : m_server(hub, std::move(options))
        , m_thread([this] { m_server.run(); })
    {
    }

    ~RunningServer() { end(); }

    /// Drains and waits until it is done.
    void end()
    {
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    unsigned short port() const { return m_server.port(); }

private:
    hub::Server m_server;
    std::thread m_thread;
};

/// A plain socket to it.
class Line
{
public:
    explicit Line(unsigned short port)
        : m_socket(m_context)
    {
        m_socket.connect({boost::asio::ip::address_v4::loopback(), port});
    }

    void say(const QByteArray &text)
    {
        boost::asio::write(m_socket, boost::asio::buffer(text.constData(), size_t(text.size())));
    }

    /// What comes up to and with these bytes, or until the other side closes.
    QByteArray hearUntil(const QByteArray &mark)
    {
        boost::system::error_code error;
        std::size_t count = boost::asio::read_until(
            m_socket, boost::asio::dynamic_buffer(m_heard), mark.toStdString(), error);
        count = error ? m_heard.size() : count;
        const QByteArray text(m_heard.data(), qsizetype(count));
        m_heard.erase(0, count);
        return text;
    }

    QByteArray hearAll()
    {
        boost::system::error_code closed;
        boost::asio::read(m_socket, boost::asio::dynamic_buffer(m_heard), closed);
        return QByteArray::fromStdString(std::exchange(m_heard, {}));
    }

    /// One answer with a body of a known length.
    QByteArray hearAnswer()
    {
        const QByteArray head = hearUntil("\r\n\r\n");
        const qsizetype at = head.indexOf("Content-Length: ");
        const auto length = size_t(
            at < 0 ? 0 : head.sliced(at + 16, head.indexOf('\r', at) - at - 16).toLongLong());
        boost::system::error_code error;
        while (m_heard.size() < length && !error)
            boost::asio::read(m_socket,
                              boost::asio::dynamic_buffer(m_heard),
                              boost::asio::transfer_exactly(length - m_heard.size()),
                              error);
        const QByteArray body(m_heard.data(), qsizetype(std::min(length, m_heard.size())));
        m_heard.erase(0, size_t(body.size()));
        return head + body;
    }

private:
    boost::asio::io_context m_context;
    boost::asio::ip::tcp::socket m_socket;
    std::string m_heard;
};

} // namespace desk::test
