#include "app/hub/server.h"

#include "app/hub/conversation.h"
#include "core/base/log.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <csignal>

namespace desk::hub {

namespace asio = boost::asio;

using Error = boost::system::error_code;
using asio::ip::tcp;

namespace {

asio::ssl::context tlsContext(const TlsFiles &files)
{
    asio::ssl::context context(asio::ssl::context::tls_server);
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2
                        | asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1
                        | asio::ssl::context::no_tlsv1_1);
    context.use_certificate_chain_file(files.chain);
    context.use_private_key_file(files.key, asio::ssl::context::pem);
    return context;
}

QByteArray peerOf(const tcp::socket &socket)
{
    Error gone;
    const tcp::endpoint peer = socket.remote_endpoint(gone);
    return QByteArray::fromStdString(gone ? std::string() : peer.address().to_string());
}

} // namespace

Server::Server(Hub &hub, ServerOptions options)
    : m_house{.hub = hub,
              .options = options,
              .answering = asio::thread_pool(std::max(1u, options.threads))}
{
    const asio::ip::address address = asio::ip::make_address(options.address);
    if (!options.tls && !address.is_loopback())
        throw std::runtime_error(
            "without a certificate only this computer can be served: listen on "
            "127.0.0.1, or name a certificate and its key");
    if (options.tls)
        m_tls.emplace(tlsContext(*options.tls));
    listen();
    hub.services().heads.setBell([this](const ResortId &tenant, qint64) {
        asio::post(m_context, [this, tenant] { m_house.waits.ring(tenant); });
    });
}

Server::~Server()
{
    m_house.answering.join();
    m_house.hub.services().heads.setBell({});
}

unsigned short Server::port() const
{
    return m_acceptor.local_endpoint().port();
}

void Server::listen()
{
    const tcp::endpoint endpoint(asio::ip::make_address(m_house.options.address),
                                 m_house.options.port);
    m_acceptor.open(endpoint.protocol());
    m_acceptor.set_option(tcp::acceptor::reuse_address(true));
    m_acceptor.bind(endpoint);
    m_acceptor.listen();
}

void Server::run(Chores chores)
{
    asio::co_spawn(m_context, accept(), asio::detached);
    if (chores)
        asio::co_spawn(m_context, doChores(std::move(chores)), asio::detached);
    m_context.run();
    m_house.answering.join();
}

void Server::stop()
{
    asio::post(m_context, [this] { drain(); });
}

void Server::stopOnSignals()
{
    m_signals.add(SIGINT);
    m_signals.add(SIGTERM);
    m_signals.async_wait([this](const Error &error, int) {
        if (!error)
            drain();
    });
}

asio::awaitable<void> Server::accept()
{
    for (;;) {
        Error error;
        tcp::socket socket =
            co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (m_house.isDraining)
            co_return;
        if (error) {
            // Too many open files, and the like: it passes, and the next try shall not be at once.
            log::warning("hub.not_accepted", {{"what", error.message()}});
            asio::steady_timer pause(m_context, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        if (m_house.guests.size() < m_house.options.mostConnections)
            asio::co_spawn(m_context, receive(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> Server::receive(tcp::socket socket)
{
    const QByteArray peer = peerOf(socket);
    Error ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    try {
        if (!m_tls) {
            co_await Conversation<PlainStream>(m_house, socket, peer).hold();
        } else {
            TlsStream stream(std::move(socket), *m_tls);
            Error error;
            {
                Deadline deadline(stream.next_layer());
                deadline.set(m_house.options.handshakeTime);
                co_await stream.async_handshake(TlsStream::server,
                                                asio::redirect_error(asio::use_awaitable, error));
            }
            if (!error)
                co_await Conversation<TlsStream>(m_house, stream, peer).hold();
        }
    } catch (const std::exception &error) {
        log::error("hub.connection_failed", {{"what", std::string(error.what())}});
    }
    endWhenEmpty();
}

asio::awaitable<void> Server::doChores(Chores chores)
{
    while (!m_house.isDraining) {
        Error error;
        m_halfSecond.expires_after(std::chrono::milliseconds(500));
        co_await m_halfSecond.async_wait(asio::redirect_error(asio::use_awaitable, error));
        m_house.hub.services().metrics.noteGuests(qint64(m_house.guests.size()),
                                                  m_house.waits.count());
        // Chores that take long, as when a server does not answer, shall not take every thread.
        if (error || m_isAtChores.exchange(true))
            continue;
        asio::post(m_house.answering, [this, chores, waitedFor = m_house.waits.tenants()] {
            chores(waitedFor);
            m_isAtChores = false;
        });
    }
}

void Server::drain()
{
    if (std::exchange(m_house.isDraining, true))
        return;
    log::info("hub.draining", {{"guests", qint64(m_house.guests.size())}});
    m_house.hub.services().isDraining = true;
    Error ignored;
    m_acceptor.close(ignored);
    m_signals.cancel(ignored);
    m_halfSecond.cancel();
    m_house.waits.dismissAll();
    for (const House::Guest &guest : m_house.guests) {
        if (guest.isIdle)
            guest.socket->cancel(ignored);
    }
    m_end.expires_after(m_house.options.drainTime);
    m_end.async_wait([this](const Error &error) {
        if (!error)
            m_context.stop();
    });
    endWhenEmpty();
}

void Server::endWhenEmpty()
{
    if (m_house.isDraining && m_house.guests.empty())
        m_end.cancel();
}

} // namespace desk::hub
