#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace desk::hub {

/// The header fields of a message, in the order in which they came. Names are the same in any case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields);

    void add(const QByteArray &name, const QByteArray &value);
    /// Instead of whatever the field was.
    void set(const QByteArray &name, const QByteArray &value);

    /// The first of this name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool has(QByteArrayView name) const;

    const QList<std::pair<QByteArray, QByteArray>> &all() const { return m_fields; }
    bool operator==(const Headers &) const = default;

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// What somebody asks of the hub, as it came over the wire.
struct Request
{
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded
    Headers headers;
    QByteArray body; ///< as it was packed
    QByteArray peer; ///< who asks: the address, without the port
};

struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
};

/// Someone wants to hear of the first commit after `after`; whoever carries the answer waits, for
/// the hub itself never does.
struct Wait
{
    enum class Form {
        Stream, ///< an event for each head, until one of the two goes away
        Poll,   ///< one answer, at the latest after `atMost`
    };

    ResortId tenant;
    DeviceId device;
    qint64 after = 0;
    Form form = Form::Stream;
    std::chrono::seconds atMost{0};

    bool operator==(const Wait &) const = default;
};

/// What a log may say of a request: no word that somebody typed, no address.
struct Trace
{
    QByteArray requestId;
    QByteArray route; ///< "POST /api/v1/devices/{id}/revoke"; empty when it leads nowhere
    std::optional<ResortId> tenant = {};
    int device = 0; ///< its number; 0 before it proved who it is

    bool operator==(const Trace &) const = default;
};

/// The answer; with a wait, its head only.
struct Reply
{
    Response response;
    std::optional<Wait> wait = {};
    Trace trace = {};
};

} // namespace desk::hub
