#pragma once

#include "sync/hub/http/routes.h"

namespace desk::hub {

/// The hub as functions from a request to an answer: no socket, no waiting. Requests may come from
/// several threads; those of one resort take turns.
class Hub
{
public:
    /// `services` outlives it.
    explicit Hub(Services &services)
        : m_services(services)
    {
    }

    /// Never throws: whatever goes wrong is an answer too.
    Reply answer(const Request &request);

    /// What is answered to a request whose body need not be read, since its head will not do: it
    /// leads nowhere, or nobody proves who asks.
    std::optional<Reply> objectionTo(const Request &head);

    /// The answer to what could not even be read as a request: whoever carries requests says why.
    Reply refuse(const sync::Problem &problem);

    Services &services() { return m_services; }

private:
    /// What is known of a request while it is answered.
    struct Course
    {
        Instant now{};
        Trace trace;
        std::optional<Caller> caller = {};
        Headers headers; ///< that the answer has in any case
    };

    Reply answered(const Request &request);
    Outcome outcomeOf(const Request &request, Course &course);
    Outcome handled(const Request &request, const Target &target, const Way &way, Course &course);
    tl::expected<Access, sync::Problem> tokenIn(const Request &request, Instant now) const;
    tl::expected<Caller, sync::Problem> callerOf(const Request &request, const Course &course);
    tl::expected<void, sync::Problem> admit(const Request &request,
                                            const Route &route,
                                            Course &course);
    tl::expected<void, sync::Problem> admitToMetrics(const Request &request) const;
    tl::expected<void, sync::Problem> spend(const Route &route, Course &course);
    Reply replied(const Request &request, const Outcome &outcome, const Course &course);

    Services &m_services;
};

/// What is written to whoever waits on a stream.
QByteArray headEvent(qint64 head);
inline const QByteArray keepAlive = ":k\n\n";
constexpr std::chrono::seconds keepAliveEvery{25};

/// The body of an answer that was waited for.
QByteArray headAnswer(qint64 head);

} // namespace desk::hub
