#pragma once

#include "sync/hub/http/hub.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

/// How messages of HTTP/1.1 are read and written.
namespace desk::hub::wire {

using Message = boost::beast::http::request<boost::beast::http::string_body>;

/// The start line and the fields of an answer. `length` is that of its body; nothing for an answer
/// that ends with the connection.
QByteArray headOf(const Response &response, std::optional<qsizetype> length, bool staysOpen);

/// A whole answer.
QByteArray textOf(const Response &response, bool staysOpen);

/// For a client that asks whether its body is wanted.
inline const QByteArray goOn = "HTTP/1.1 100 Continue\r\n\r\n";

/// A request as the hub wants it. The body is taken from the message.
Request requestOf(Message &message, const QByteArray &peer);

/// What is said to somebody whose request could not be read; nothing when there is nobody left.
std::optional<sync::Problem> problemOf(const boost::system::error_code &error, bool wasTooSlow);

} // namespace desk::hub::wire
