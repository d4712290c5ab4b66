#pragma once

#include "sync/hub/http/message.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <list>

namespace desk::hub {

/// Those who wait for a resort's next commit. Belongs to the thread of the sockets.
class Waits
{
public:
    static constexpr int mostPerDevice = 2;

    /// One who waits; enters with the first breath and leaves with the last.
    class Waiter
    {
    public:
        Waiter(Waits &waits, const Wait &wait, const boost::asio::any_io_executor &executor);
        ~Waiter();
        Waiter(const Waiter &) = delete;
        Waiter &operator=(const Waiter &) = delete;

        /// Whether somebody rang, or the time was up before.
        boost::asio::awaitable<bool> rest(std::chrono::milliseconds time);
        /// Whether it shall leave: its device came back another way, or the program ends.
        bool isDismissed() const { return m_isDismissed; }

    private:
        friend class Waits;

        Waits &m_waits;
        Wait m_wait;
        boost::asio::steady_timer m_timer;
        bool m_isDismissed = false;
    };

    /// Wakes those of a resort.
    void ring(const ResortId &tenant);
    void dismissAll();
    /// The resorts of which somebody waits for news, each once.
    QList<ResortId> tenants() const;
    qsizetype count() const { return qsizetype(m_waiters.size()); }

private:
    void enter(Waiter &waiter);

    std::list<Waiter *> m_waiters;
};

} // namespace desk::hub
