#pragma once

#include "sync/hub/http/message.h"
#include "sync/hub/http/problems.h"
#include "sync/hub/http/target.h"
#include "sync/hub/services.h"

namespace desk::hub {

/// The device that asks.
struct Caller
{
    KnownDevice device;
    Access access;
    Tier tier = Tier::Free;
    /// It was revoked, and may still hand in what it has.
    bool isDraining = false;
};

/// A request after everything that all of them have in common.
struct Call
{
    Target target;
    QByteArray parameter; ///< what stands for the last {name} in the path
    Headers headers;
    QByteArray body; ///< unpacked
    QByteArray peer;
    std::optional<Caller> caller; ///< always there where a route asks for a device
    Instant now{};
};

struct Answer
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    std::optional<Wait> wait = {};
    Headers headers = {};
    /// Bytes that are what they are, parts of which may be asked for: packing would change them.
    bool isExact = false;
};

using Outcome = tl::expected<Answer, sync::Problem>;

inline tl::unexpected<sync::Problem> notDone(sync::Problem problem)
{
    return tl::make_unexpected(std::move(problem));
}

} // namespace desk::hub
