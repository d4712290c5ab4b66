#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>

namespace desk::hub {

/// Breaks off what a socket is doing when it takes too long; the connection stays open, so that the
/// other side can still be told. Belongs to the thread of the socket, which outlives it.
class Deadline
{
public:
    explicit Deadline(boost::asio::ip::tcp::socket &socket)
        : m_timer(socket.get_executor())
        , m_state(std::make_shared<State>(State{.socket = &socket}))
    {
    }

    ~Deadline()
    {
        m_state->socket = nullptr;
        m_timer.cancel();
    }

    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

    /// From now on. Instead of the one before.
    void set(std::chrono::milliseconds time)
    {
        m_state->hasPassed = false;
        const int round = ++m_state->round;
        m_timer.expires_after(time);
        m_timer.async_wait([state = m_state, round](const boost::system::error_code &error) {
            // It may have been about to happen when another was set.
            if (error || !state->socket || state->round != round)
                return;
            state->hasPassed = true;
            boost::system::error_code ignored;
            state->socket->cancel(ignored);
        });
    }

    bool hasPassed() const { return m_state->hasPassed; }

private:
    struct State
    {
        boost::asio::ip::tcp::socket *socket = nullptr;
        int round = 0;
        bool hasPassed = false;
    };

    boost::asio::steady_timer m_timer;
    std::shared_ptr<State> m_state;
};

} // namespace desk::hub
