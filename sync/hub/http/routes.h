#pragma once

#include "sync/hub/handlers/call.h"

#include <vector>

namespace desk::hub {

/// Who may ask.
enum class Door {
    Open,
    Device,  ///< a device with an access token
    Drain,   ///< the same, and a revoked one that hands in what it has
    Metrics, ///< whoever looks after the hub
};

/// What the hub can be asked for. openapi.json says the same to everybody else.
struct Route
{
    QByteArray method;
    QByteArray path; ///< parts may be a {name}
    Door door = Door::Device;
    int cost = 0;          ///< requests of the resort's plan
    QByteArray type;       ///< of the body; empty when there is none, "*" for bytes of any kind
    qint64 mostPacked = 0; ///< bytes of a body as it comes
    qint64 mostUnpacked = 0;
    Outcome (*handle)(Services &services, const Call &call) = nullptr;
};

const std::vector<Route> &routes();

/// The largest body of any of them, as it comes over the wire.
qint64 largestBody();

/// Where a request leads.
struct Way
{
    const Route &route;
    QByteArray parameter; ///< what stands for the last {name}
};

struct NoWay
{
    sync::Problem problem;
    QByteArray allowed; ///< the methods that the path has
};

tl::expected<Way, NoWay> wayOf(const QByteArray &method, const Target &target);

} // namespace desk::hub
