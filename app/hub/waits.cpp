#include "app/hub/waits.h"

#include <QSet>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace desk::hub {

namespace asio = boost::asio;

Waits::Waiter::Waiter(Waits &waits, const Wait &wait, const asio::any_io_executor &executor)
    : m_waits(waits)
    , m_wait(wait)
    , m_timer(executor)
{
    m_waits.enter(*this);
}

Waits::Waiter::~Waiter()
{
    m_waits.m_waiters.remove(this);
}

asio::awaitable<bool> Waits::Waiter::rest(std::chrono::milliseconds time)
{
    if (m_isDismissed)
        co_return true;
    m_timer.expires_after(time);
    boost::system::error_code woken;
    co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    co_return woken.failed();
}

// A desk whose connection broke comes back before we notice: the oldest is the broken one.
void Waits::enter(Waiter &waiter)
{
    const auto isOfTheSame = [&](const Waiter *other) {
        return other->m_wait.device == waiter.m_wait.device && !other->m_isDismissed;
    };
    if (std::ranges::count_if(m_waiters, isOfTheSame) >= mostPerDevice) {
        Waiter *oldest = *std::ranges::find_if(m_waiters, isOfTheSame);
        oldest->m_isDismissed = true;
        oldest->m_timer.cancel();
    }
    m_waiters.push_back(&waiter);
}

void Waits::ring(const ResortId &tenant)
{
    for (Waiter *waiter : m_waiters) {
        if (waiter->m_wait.tenant == tenant)
            waiter->m_timer.cancel();
    }
}

QList<ResortId> Waits::tenants() const
{
    QSet<ResortId> all;
    for (const Waiter *waiter : m_waiters)
        all += waiter->m_wait.tenant;
    return all.values();
}

void Waits::dismissAll()
{
    for (Waiter *waiter : m_waiters) {
        waiter->m_isDismissed = true;
        waiter->m_timer.cancel();
    }
}

} // namespace desk::hub
