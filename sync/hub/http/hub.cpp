#include "sync/hub/http/hub.h"

#include "core/base/log.h"
#include "sync/hub/handlers/device_requests.h"
#include "sync/hub/http/bodies.h"
#include "sync/hub/limits/minute_window.h"

#include <QCryptographicHash>

#include <algorithm>

namespace desk::hub {

namespace {

using Action = Id<struct RequestTag>;

constexpr std::chrono::seconds storeRetry{5};
/// A device that talks is noted so often, and not with each request.
constexpr std::chrono::minutes contactEvery{1};

qint64 wholeSeconds(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

// It comes back in headers and logs, so it holds nothing but letters, digits and hyphens.
bool isRequestId(const QByteArray &text)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '-';
    };
    return text.size() >= 8 && text.size() <= 64 && std::ranges::all_of(text, isPlain);
}

Headers budgetHeaders(const Budget &budget)
{
    const QByteArray window = QByteArray::number(
        qint64{std::chrono::seconds(std::chrono::minutes(MinuteWindow::length)).count()});
    return {
        {"RateLimit-Policy", "\"tenant\";q=" + QByteArray::number(budget.quota) + ";w=" + window},
        {"RateLimit",
         "\"tenant\";r=" + QByteArray::number(budget.left)
             + ";t=" + QByteArray::number(wholeSeconds(budget.resets))
             + ";share=" + QByteArray::number(budget.share)}};
}

Outcome failed(const char *event, const Trace &trace, const char *what, bool mayPass)
{
    log::error(event,
               {{"request", trace.requestId.toStdString()},
                {"route", trace.route.toStdString()},
                {"what", std::string(what)}});
    return notDone(mayPass ? problems::unavailable(storeRetry) : problems::internal());
}

} // namespace

Reply Hub::answer(const Request &request)
{
    const auto begun = std::chrono::steady_clock::now();
    Reply reply = answered(request);
    const auto took = std::chrono::steady_clock::now() - begun;
    m_services.metrics.noteAnswer(reply.trace.route,
                                  reply.response.status,
                                  std::chrono::duration_cast<std::chrono::microseconds>(took));
    return reply;
}

Reply Hub::answered(const Request &request)
{
    Course course{.now = m_services.clock.now(), .trace = {}, .headers = {}};
    const QByteArray given = request.headers.value("X-Request-Id");
    course.trace.requestId =
        isRequestId(given) ? given : m_services.newId<Action>().text().toLatin1();
    try {
        return replied(request, outcomeOf(request, course), course);
    } catch (const db::Error &error) {
        return replied(request,
                       failed("hub.store_failed", course.trace, error.what(), !error.isAboutData()),
                       course);
    } catch (const std::exception &error) {
        return replied(
            request, failed("hub.request_failed", course.trace, error.what(), false), course);
    }
}

std::optional<Reply> Hub::objectionTo(const Request &head)
{
    const std::optional<Target> target = Target::parse(head.target);
    if (!target)
        return answer(head);
    const auto way = wayOf(head.method, *target);
    if (!way)
        return answer(head);
    const bool isProven = way->route.door == Door::Open || tokenIn(head, m_services.clock.now());
    if (!isProven)
        return answer(head);
    if (head.headers.value("Content-Length").toLongLong() > way->route.mostPacked)
        return refuse(problems::tooLarge());
    return std::nullopt;
}

Reply Hub::refuse(const sync::Problem &problem)
{
    Course course{.now = m_services.clock.now(), .trace = {}, .headers = {}};
    course.trace.requestId = m_services.newId<Action>().text().toLatin1();
    return replied({}, notDone(problem), course);
}

Outcome Hub::outcomeOf(const Request &request, Course &course)
{
    const std::optional<Target> target = Target::parse(request.target);
    if (!target)
        return notDone(problems::badRequest("target"));
    const auto way = wayOf(request.method, *target);
    if (!way) {
        if (!way.error().allowed.isEmpty())
            course.headers.set("Allow", way.error().allowed);
        return notDone(way.error().problem);
    }
    course.trace.route = way->route.method + ' ' + way->route.path;
    return handled(request, *target, *way, course);
}

Outcome Hub::handled(const Request &request, const Target &target, const Way &way, Course &course)
{
    if (request.headers.has("Sync-Protocol") && request.headers.value("Sync-Protocol") != "1")
        return notDone(problems::upgradeRequired());
    if (const auto admitted = admit(request, way.route, course); !admitted)
        return notDone(admitted.error());
    const auto body = bodyOf(request, way.route);
    if (!body)
        return notDone(body.error());
    return way.route.handle(m_services,
                            {.target = target,
                             .parameter = way.parameter,
                             .headers = request.headers,
                             .body = *body,
                             .peer = request.peer,
                             .caller = course.caller,
                             .now = course.now});
}

tl::expected<void, sync::Problem> Hub::admit(const Request &request,
                                             const Route &route,
                                             Course &course)
{
    if (route.door == Door::Open)
        return {};
    if (route.door == Door::Metrics)
        return admitToMetrics(request);
    const auto caller = callerOf(request, course);
    if (!caller) {
        course.headers.set("WWW-Authenticate", "Bearer");
        return tl::make_unexpected(caller.error());
    }
    course.caller = *caller;
    course.trace.tenant = caller->device.tenant;
    course.trace.device = caller->device.number;
    if (caller->isDraining && route.door != Door::Drain)
        return tl::make_unexpected(problems::deviceRevoked(
            {{QStringLiteral("wipe"), QString(nameOf(caller->device.wipe))}}));
    return spend(route, course);
}

// As long as it takes to compare them says nothing of how much of the token is right.
tl::expected<void, sync::Problem> Hub::admitToMetrics(const Request &request) const
{
    const QByteArray token = m_services.metricsToken ? m_services.metricsToken() : QByteArray();
    if (token.isEmpty())
        return tl::make_unexpected(problems::notFound());
    const auto digestOf = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    };
    if (digestOf(request.headers.value("Authorization")) == digestOf("Bearer " + token))
        return {};
    return tl::make_unexpected(problems::tokenInvalid());
}

tl::expected<Access, sync::Problem> Hub::tokenIn(const Request &request, Instant now) const
{
    const QByteArray bearer = request.headers.value("Authorization");
    if (bearer.isEmpty())
        return tl::make_unexpected(problems::tokenMissing());
    if (bearer.left(7).toLower() != "bearer ")
        return tl::make_unexpected(problems::tokenInvalid());
    const auto access = m_services.tokens.read(bearer.sliced(7).trimmed(), now);
    if (access)
        return *access;
    return tl::make_unexpected(access.error() == TokenFault::Expired ? problems::tokenExpired()
                                                                     : problems::tokenInvalid());
}

tl::expected<Caller, sync::Problem> Hub::callerOf(const Request &request, const Course &course)
{
    const auto access = tokenIn(request, course.now);
    if (!access)
        return tl::make_unexpected(access.error());
    const auto device = m_services.directory.device(access->tenant, access->device);
    const auto tenant = m_services.directory.tenant(access->tenant);
    if (!tenant)
        return tl::make_unexpected(problems::wrongCell());
    if (!device || device->number != access->number)
        return tl::make_unexpected(problems::tokenInvalid());
    const bool isDraining = device->revoked.has_value();
    if (isDraining && !mayDrain(*device, course.now))
        return tl::make_unexpected(
            problems::deviceRevoked({{QStringLiteral("wipe"), QString(nameOf(device->wipe))}}));
    if (!device->lastContact || course.now - *device->lastContact >= contactEvery
        || access->generation > device->seenGeneration)
        m_services.directory.noteContact(*device, access->generation, course.now);
    return Caller{
        .device = *device, .access = *access, .tier = tenant->tier, .isDraining = isDraining};
}

tl::expected<void, sync::Problem> Hub::spend(const Route &route, Course &course)
{
    const Caller &caller = *course.caller;
    const Budget budget = m_services.limits.spend(
        caller.device.tenant, caller.device.id, caller.tier, route.cost, course.now);
    const Headers told = budgetHeaders(budget);
    for (const auto &[name, value] : told.all())
        course.headers.add(name, value);
    if (!budget.isAllowed)
        return tl::make_unexpected(problems::rateLimited(budget.retryAfter));
    return {};
}

Reply Hub::replied(const Request &request, const Outcome &outcome, const Course &course)
{
    Reply reply{.response = {.headers = course.headers}, .trace = course.trace};
    Response &response = reply.response;
    QByteArray type = "application/problem+json";
    bool mayBePacked = true;
    if (outcome) {
        response.status = outcome->status;
        response.body = outcome->body;
        reply.wait = outcome->wait;
        type = outcome->type;
        mayBePacked = !outcome->wait && !outcome->isExact;
        for (const auto &[name, value] : outcome->headers.all())
            response.headers.set(name, value);
    } else {
        sync::Problem problem = outcome.error();
        problem.requestId = QString::fromLatin1(course.trace.requestId);
        response.status = problem.status;
        response.body = problem.encode();
        if (problem.status == 429 || problem.status == 503)
            response.headers.set("Retry-After",
                                 QByteArray::number(wholeSeconds(
                                     std::chrono::milliseconds(problem.retryAfterMs.value_or(0)))));
    }
    response.headers.set("Content-Type", type);
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("Sync-Protocol", "1");
    response.headers.set("X-Hub-Time", QByteArray::number(toMilliseconds(course.now)));
    response.headers.set("X-Request-Id", course.trace.requestId);
    if (mayBePacked)
        packInto(response, request.headers.value("Accept-Encoding"));
    // Whoever asks for the head alone gets no more.
    if (request.method == "HEAD")
        response.body.clear();
    return reply;
}

QByteArray headEvent(qint64 head)
{
    return "event: head\ndata: " + QByteArray::number(head) + "\n\n";
}

QByteArray headAnswer(qint64 head)
{
    return sync::WakeAnswer{.head = head}.encode();
}

} // namespace desk::hub
