#include "app/hub/wire.h"
#include "core/base/assert.h"
#include "sync/hub/http/routes.h"
#include "tests/fuzz/border.h"
#include "tests/hub/hub_world.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>

namespace desk::test {

namespace {

namespace http = boost::beast::http;

// As the hub's server has it.
constexpr std::uint32_t mostHeader = 16 * 1024;

/// What is answered to these bytes, as a connection of the hub's server reads them; nothing when
/// whoever said them went away in the middle.
std::optional<hub::Reply> answerTo(hub::Hub &hub, const QByteArray &bytes)
{
    http::request_parser<http::string_body> parser;
    parser.header_limit(mostHeader);
    parser.body_limit(std::uint64_t(hub::largestBody()));
    parser.eager(true);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(bytes.constData(), std::size_t(bytes.size())), error);
    if (!error && !parser.is_done())
        parser.put_eof(error);
    if (error) {
        const auto problem = hub::wire::problemOf(error, false);
        return problem ? std::optional(hub.refuse(*problem)) : std::nullopt;
    }
    return hub.answer(hub::wire::requestOf(parser.get(), "192.0.2.7"));
}

} // namespace

void feedHttp(const QByteArray &bytes)
{
    static HubWorld world;
    const auto reply = answerTo(world.hub, bytes);
    if (!reply)
        return;
    DESK_ASSERT(reply->response.status < 500 || reply->response.status == 503);
    const QByteArray text = hub::wire::textOf(reply->response, true);
    DESK_ASSERT(text.startsWith("HTTP/1.1 "));
}

QList<QByteArray> honestHttp()
{
    return {"GET /livez HTTP/1.1\r\nHost: hub\r\n\r\n",
            "POST /api/v1/devices/challenge HTTP/1.1\r\nHost: hub\r\n"
            "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
            "POST /api/v1/sync/exchange HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n"
            "Expect: 100-continue\r\n\r\n3\r\n{}\n\r\n0\r\n\r\n",
            "GET /api/v1/sync/wake?after=3&wait=50 HTTP/1.1\r\nHost: hub\r\n"
            "Authorization: Bearer x.y\r\nAccept: text/event-stream\r\n\r\n"};
}

} // namespace desk::test
