#include "app/hub/wire.h"

#include <boost/asio/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/status.hpp>

namespace desk::hub::wire {

namespace http = boost::beast::http;

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

QByteArray headOf(const Response &response, std::optional<qsizetype> length, bool staysOpen)
{
    const auto status = http::int_to_status(unsigned(response.status));
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + bytesOf(http::obsolete_reason(status)) + "\r\n";
    for (const auto &[name, value] : response.headers.all())
        head += name + ": " + value + "\r\n";
    if (length)
        head += "Content-Length: " + QByteArray::number(*length) + "\r\n";
    head += staysOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

QByteArray textOf(const Response &response, bool staysOpen)
{
    // What has no content has no length either (RFC 9110).
    const bool hasLength = response.status != 204;
    return headOf(
               response, hasLength ? std::optional(response.body.size()) : std::nullopt, staysOpen)
        + response.body;
}

Request requestOf(Message &message, const QByteArray &peer)
{
    Request request{.method = bytesOf(message.method_string()),
                    .target = bytesOf(message.target()),
                    .headers = {},
                    .body = {},
                    .peer = peer};
    for (const auto &field : message)
        request.headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    const std::string body = std::move(message.body());
    request.body = QByteArray(body.data(), qsizetype(body.size()));
    return request;
}

std::optional<sync::Problem> problemOf(const boost::system::error_code &error, bool wasTooSlow)
{
    if (wasTooSlow)
        return problems::tooSlow();
    if (error == http::error::header_limit)
        return problems::headerTooLarge();
    if (error == http::error::body_limit)
        return problems::tooLarge();
    const bool isTheirs =
        error.category() == http::make_error_code(http::error::bad_line_ending).category();
    if (!isTheirs || error == http::error::end_of_stream || error == http::error::partial_message)
        return std::nullopt;
    return problems::badRequest("http");
}

} // namespace desk::hub::wire
