#include "app/hub/conversation.h"

#include "app/hub/wire.h"
#include "core/base/log.h"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/read.hpp>

namespace desk::hub {

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace {

using Error = boost::system::error_code;

constexpr qint64 mostLingering = 16 << 20;

auto into(Error &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

PlainStream &socketOf(PlainStream &stream)
{
    return stream;
}

PlainStream &socketOf(TlsStream &stream)
{
    return stream.next_layer();
}

// The work is done in a thread of the pool, and what follows it where the socket lives.
asio::awaitable<Reply> inThread(asio::thread_pool &pool, std::function<Reply()> work)
{
    auto start = [&pool](auto handler, std::function<Reply()> work) {
        auto home = asio::get_associated_executor(handler);
        asio::post(pool,
                   [handler = std::move(handler),
                    work = std::move(work),
                    guard = asio::make_work_guard(home)]() mutable {
                       Reply reply = work();
                       asio::post(
                           guard.get_executor(),
                           [handler = std::move(handler), reply = std::move(reply)]() mutable {
                               handler(std::move(reply));
                           });
                   });
    };
    Reply reply = co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Reply)>(
        std::move(start), asio::use_awaitable, std::move(work));
    co_return reply;
}

} // namespace

/// A request that was heard, or what is to be said to one that could not be.
template <class Stream>
struct Conversation<Stream>::Heard
{
    std::optional<Request> request;
    std::optional<Reply> objection; ///< said without hearing the rest
    bool staysOpen = false;
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
};

template <class Stream>
Conversation<Stream>::Conversation(House &house, Stream &stream, QByteArray peer)
    : m_house(house)
    , m_stream(stream)
    , m_peer(std::move(peer))
    , m_guest(house.guests.insert(house.guests.end(), {.socket = &socketOf(stream)}))
    , m_deadline(socketOf(stream))
    , m_buffer(house.options.mostHeader + 64 * 1024)
{
}

template <class Stream>
Conversation<Stream>::~Conversation()
{
    m_house.guests.erase(m_guest);
}

// GCC 12 miscompiles a co_await within a larger expression: each stands in a statement of its own.

template <class Stream>
asio::awaitable<void> Conversation<Stream>::hold()
{
    bool goesOn = true;
    while (goesOn) {
        m_guest->isIdle = true;
        const bool isSpoken = co_await isSpokenTo();
        if (!isSpoken)
            co_return;
        m_guest->isIdle = false;
        Heard heard = co_await hear();
        if (!heard.request && !heard.objection)
            co_return;
        goesOn = co_await answer(std::move(heard));
    }
    co_await partWays();
}

// Waiting for somebody to begin costs nothing, and may last; what was begun has to be finished.
template <class Stream>
asio::awaitable<bool> Conversation<Stream>::isSpokenTo()
{
    if (m_house.isDraining)
        co_return false;
    if (m_buffer.size() > 0)
        co_return true;
    m_deadline.set(m_house.options.idleTime);
    Error error;
    const auto space = m_buffer.prepare(4 * 1024);
    const std::size_t count = co_await m_stream.async_read_some(space, into(error));
    m_buffer.commit(count);
    co_return !error;
}

template <class Stream>
asio::awaitable<typename Conversation<Stream>::Heard> Conversation<Stream>::hear()
{
    Heard heard;
    Parser parser;
    parser.header_limit(m_house.options.mostHeader);
    parser.body_limit(std::uint64_t(largestBody()));
    m_deadline.set(m_house.options.headerTime);
    Error error;
    co_await http::async_read_header(m_stream, m_buffer, parser, into(error));
    if (!error) {
        // Whoever may not come in does not get to unload, either.
        heard.objection = m_house.hub.objectionTo(wire::requestOf(parser.get(), m_peer));
        if (heard.objection)
            co_return heard;
        error = co_await hearBody(parser);
    }
    if (error) {
        if (const auto problem = wire::problemOf(error, m_deadline.hasPassed()))
            heard.objection = m_house.hub.refuse(*problem);
        co_return heard;
    }
    heard.staysOpen = parser.get().keep_alive();
    heard.request = wire::requestOf(parser.get(), m_peer);
    co_return heard;
}

template <class Stream>
asio::awaitable<Error> Conversation<Stream>::hearBody(Parser &parser)
{
    const auto expectation = parser.get()[http::field::expect];
    if (boost::beast::iequals(expectation, "100-continue")) {
        const bool isThere = co_await say(wire::goOn);
        if (!isThere)
            co_return asio::error::connection_aborted;
    }
    m_deadline.set(m_house.options.bodyTime);
    Error error;
    co_await http::async_read(m_stream, m_buffer, parser, into(error));
    co_return error;
}

template <class Stream>
asio::awaitable<bool> Conversation<Stream>::answer(Heard heard)
{
    Reply reply;
    if (heard.request)
        reply = co_await replyOf(std::move(*heard.request));
    else
        reply = std::move(*heard.objection);
    bool staysOpen = heard.staysOpen && !m_house.isDraining;
    bool isThere = false;
    if (!reply.wait)
        isThere = co_await say(wire::textOf(reply.response, staysOpen));
    log(reply, heard.since);
    if (reply.wait && reply.wait->form == Wait::Form::Stream)
        co_await stream(reply);
    else if (reply.wait)
        isThere = co_await poll(std::move(reply), staysOpen);
    co_return isThere &&staysOpen && !m_house.isDraining;
}

template <class Stream>
asio::awaitable<Reply> Conversation<Stream>::replyOf(Request request)
{
    std::function<Reply()> work = [&hub = m_house.hub, request = std::move(request)] {
        return hub.answer(request);
    };
    Reply reply = co_await inThread(m_house.answering, std::move(work));
    co_return reply;
}

template <class Stream>
asio::awaitable<bool> Conversation<Stream>::say(QByteArray text)
{
    m_deadline.set(m_house.options.writeTime);
    const auto buffer = asio::buffer(text.constData(), size_t(text.size()));
    Error error;
    co_await asio::async_write(m_stream, buffer, into(error));
    co_return !error;
}

template <class Stream>
asio::awaitable<void> Conversation<Stream>::stream(const Reply &reply)
{
    const Wait &wait = *reply.wait;
    Waits::Waiter waiter(m_house.waits, wait, m_stream.get_executor());
    // A sign of life at once: whoever hears none has somebody in between who keeps it back.
    bool isThere = co_await say(wire::headOf(reply.response, std::nullopt, false) + hub::keepAlive);
    qint64 told = wait.after;
    while (isThere && !waiter.isDismissed()) {
        const qint64 head = m_house.hub.services().heads.of(wait.tenant);
        QByteArray news = headEvent(head);
        // One that lies behind is news as well: the resort was put back to a backup.
        if (head == told) {
            const bool isWoken = co_await waiter.rest(keepAliveEvery);
            if (isWoken)
                continue;
            news = keepAlive;
        }
        isThere = co_await say(std::move(news));
        told = head;
    }
}

template <class Stream>
asio::awaitable<bool> Conversation<Stream>::poll(Reply reply, bool staysOpen)
{
    const Wait wait = *reply.wait;
    const Heads &heads = m_house.hub.services().heads;
    {
        Waits::Waiter waiter(m_house.waits, wait, m_stream.get_executor());
        if (heads.of(wait.tenant) == wait.after)
            co_await waiter.rest(wait.atMost);
    }
    reply.response.body = headAnswer(heads.of(wait.tenant));
    const bool isThere =
        co_await say(wire::textOf(reply.response, staysOpen && !m_house.isDraining));
    co_return isThere;
}

// Closed at once, a connection on which something still arrives would lose what was said last.
template <class Stream>
asio::awaitable<void> Conversation<Stream>::partWays()
{
    PlainStream &socket = socketOf(m_stream);
    m_deadline.set(m_house.options.lingerTime);
    Error error;
    if constexpr (std::is_same_v<Stream, TlsStream>)
        co_await m_stream.async_shutdown(into(error));
    socket.shutdown(PlainStream::shutdown_send, error);
    std::array<char, 4 * 1024> rest;
    for (qint64 heard = 0; !error && heard < mostLingering;) {
        const std::size_t count = co_await socket.async_read_some(asio::buffer(rest), into(error));
        heard += qint64(count);
    }
    socket.close(error);
}

template <class Stream>
void Conversation<Stream>::log(const Reply &reply,
                               std::chrono::steady_clock::time_point since) const
{
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - since);
    log::info("hub.answered",
              {{"request", reply.trace.requestId.toStdString()},
               {"route", reply.trace.route.toStdString()},
               {"status", qint64{reply.response.status}},
               {"ms", qint64{time.count()}},
               {"bytes", qint64{reply.response.body.size()}},
               {"tenant", reply.trace.tenant ? reply.trace.tenant->text().toStdString() : ""},
               {"device", qint64{reply.trace.device}}});
}

template class Conversation<PlainStream>;
template class Conversation<TlsStream>;

} // namespace desk::hub
