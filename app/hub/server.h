#pragma once

#include "app/hub/house.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace desk::hub {

/// Carries requests to the hub and its answers back: HTTP/1.1 over TCP or TLS. One thread talks to
/// the sockets, others answer.
class Server
{
public:
    /// Listens. `hub` outlives it. Throws std::exception with a sentence for whoever started it:
    /// the address is taken or none, the certificate can't be read, or TLS is missing where it is
    /// needed.
    Server(Hub &hub, ServerOptions options);
    ~Server();

    unsigned short port() const;

    /// What is done beside answering, given the resorts of which somebody waits for news.
    using Chores = std::function<void(const QList<ResortId> &waitedFor)>;

    /// Serves until it is stopped; twice a second the chores, if given, are done in one of the
    /// threads that answer, never twice at a time.
    void run(Chores chores = {});

    /// Takes nobody new, answers those who asked, and lets run() return. From any thread.
    void stop();
    /// Stops when the system, or the person at the terminal, says so.
    void stopOnSignals();

private:
    using Socket = boost::asio::ip::tcp::socket;

    void listen();
    boost::asio::awaitable<void> accept();
    boost::asio::awaitable<void> receive(Socket socket);
    boost::asio::awaitable<void> doChores(Chores chores);
    void drain();
    void endWhenEmpty();

    // The context goes before what the conversations in it still hold.
    House m_house;
    std::optional<boost::asio::ssl::context> m_tls;
    boost::asio::io_context m_context{1};
    boost::asio::ip::tcp::acceptor m_acceptor{m_context};
    boost::asio::steady_timer m_end{m_context};
    boost::asio::steady_timer m_halfSecond{m_context};
    std::atomic<bool> m_isAtChores = false;
    boost::asio::signal_set m_signals{m_context};
};

} // namespace desk::hub
