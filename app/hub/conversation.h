#pragma once

#include "app/hub/deadline.h"
#include "app/hub/house.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace desk::hub {

using PlainStream = boost::asio::ip::tcp::socket;
using TlsStream = boost::asio::ssl::stream<PlainStream>;

/// One connection: requests one after the other, each answered before the next is read.
template <class Stream>
class Conversation
{
public:
    Conversation(House &house, Stream &stream, QByteArray peer);
    ~Conversation();
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    /// Until one of the two has enough.
    boost::asio::awaitable<void> hold();

private:
    template <class T>
    using Awaitable = boost::asio::awaitable<T>;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    struct Heard;

    Awaitable<bool> isSpokenTo();
    Awaitable<Heard> hear();
    Awaitable<boost::system::error_code> hearBody(Parser &parser);
    Awaitable<bool> answer(Heard heard);
    Awaitable<Reply> replyOf(Request request);
    Awaitable<bool> say(QByteArray text);
    Awaitable<void> stream(const Reply &reply);
    Awaitable<bool> poll(Reply reply, bool staysOpen);
    Awaitable<void> partWays();
    void log(const Reply &reply, std::chrono::steady_clock::time_point since) const;

    House &m_house;
    Stream &m_stream;
    QByteArray m_peer;
    std::list<House::Guest>::iterator m_guest;
    Deadline m_deadline;
    boost::beast::flat_buffer m_buffer;
};

extern template class Conversation<PlainStream>;
extern template class Conversation<TlsStream>;

} // namespace desk::hub
