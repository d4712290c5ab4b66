#pragma once

#include "app/hub/waits.h"
#include "sync/hub/http/hub.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>

namespace desk::hub {

/// The certificate that the hub shows, and its key: PEM files.
struct TlsFiles
{
    std::string chain;
    std::string key;
};

struct ServerOptions
{
    std::string address = "127.0.0.1";
    unsigned short port = 0; ///< 0: any that is free
    /// Without one only this computer is served: what travels could be read on the way.
    std::optional<TlsFiles> tls = {};

    unsigned threads = 4; ///< that answer requests
    std::size_t mostConnections = 10'000;
    std::uint32_t mostHeader = 16 * 1024;

    std::chrono::milliseconds handshakeTime = std::chrono::seconds(10);
    std::chrono::milliseconds idleTime = std::chrono::seconds(75);
    std::chrono::milliseconds headerTime = std::chrono::seconds(10);
    std::chrono::milliseconds bodyTime = std::chrono::seconds(60);
    std::chrono::milliseconds writeTime = std::chrono::seconds(60);
    /// How long a connection that the hub closes is still read, so that its last words arrive.
    std::chrono::milliseconds lingerTime = std::chrono::seconds(2);
    /// How long requests under way are waited for when the program shall end.
    std::chrono::milliseconds drainTime = std::chrono::seconds(20);
};

/// What all conversations of a server share. Belongs to the thread of the sockets, but for the hub.
struct House
{
    /// Someone who is talked to.
    struct Guest
    {
        boost::asio::ip::tcp::socket *socket = nullptr;
        bool isIdle = true; ///< between two requests
    };

    Hub &hub;
    ServerOptions options;
    boost::asio::thread_pool answering;
    Waits waits = {};
    std::list<Guest> guests = {};
    bool isDraining = false;
};

} // namespace desk::hub
