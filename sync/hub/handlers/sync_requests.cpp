#include "sync/hub/handlers/sync_requests.h"

#include "sync/hub/handlers/dead_letter.h"
#include "sync/hub/handlers/exchange.h"
#include "sync/protocol/enrolment.h"

namespace desk::hub {

namespace {

const char *wordFor(sync::ExchangeFault fault)
{
    switch (fault) {
    case sync::ExchangeFault::Truncated:
        return "truncated";
    case sync::ExchangeFault::WrongShape:
        return "wrong_shape";
    case sync::ExchangeFault::Operation:
        return "operation";
    }
    return "wrong_shape";
}

sync::Problem problemOf(const RefusedExchange &refusal, const QByteArray &epoch)
{
    switch (refusal.refusal) {
    case ExchangeRefusal::EpochChanged:
        return problems::epochChanged(epoch);
    case ExchangeRefusal::OperationGap:
        return problems::operationGap(refusal.expected);
    case ExchangeRefusal::IncarnationConflict:
        return problems::incarnationConflict();
    }
    return problems::internal();
}

// A token is for one device in one life, and so is what it brings.
std::optional<sync::Problem> objectionTo(const sync::DeviceLife &life, const Caller &caller)
{
    if (life.number != caller.access.number)
        return problems::forbidden("device");
    if (life.incarnation != caller.device.incarnation)
        return problems::incarnationConflict();
    // The token is older than the life.
    if (life.incarnation != caller.access.incarnation)
        return problems::tokenInvalid();
    return std::nullopt;
}

Answer linesOf(const sync::ExchangeResponse &response)
{
    return {.type = "application/x-ndjson", .body = sync::encodeResponse(response)};
}

Outcome exchanged(TenantStore &store, const sync::ExchangeRequest &request, const Call &call)
{
    const auto response = call.caller->isDraining ? drain(store, request, call.now)
                                                  : exchange(store, request, call.now);
    if (!response)
        return notDone(problemOf(response.error(), store.epoch()));
    return linesOf(*response);
}

sync::DeviceLife lifeOf(const Caller &caller)
{
    return {.number = caller.access.number, .incarnation = caller.access.incarnation};
}

} // namespace

Outcome answerExchange(Services &services, const Call &call)
{
    auto request = sync::decodeRequest(call.body);
    if (!request)
        return notDone(problems::badRequest(wordFor(request.error())));
    if (const auto objection = objectionTo(request->device, *call.caller))
        return notDone(*objection);
    if (request->operations.size() > mostOperations)
        return notDone(problems::tooLarge());
    request->limit = std::min(request->limit, mostRows);
    Outcome outcome = notDone(problems::wrongCell());
    services.withTenant(call.caller->device.tenant,
                        [&](TenantStore &store) { outcome = exchanged(store, *request, call); });
    return outcome;
}

Outcome answerWake(Services &services, const Call &call)
{
    const std::optional<qint64> after = call.target.number("after");
    const bool isPoll = call.target.query.contains("wait");
    const std::optional<qint64> seconds = call.target.number("wait");
    if (!after || (isPoll && !seconds))
        return notDone(problems::badRequest("query"));
    const ResortId tenant = call.caller->device.tenant;
    if (!services.withTenant(tenant, [](TenantStore &) {}))
        return notDone(problems::wrongCell());

    const qint64 head = services.heads.of(tenant);
    if (isPoll && (head != *after || *seconds == 0))
        return Answer{.body = sync::WakeAnswer{.head = head}.encode()};
    return Answer{
        .type = isPoll ? "application/json" : "text/event-stream",
        .wait = Wait{.tenant = tenant,
                     .device = call.caller->device.id,
                     .after = *after,
                     .form = isPoll ? Wait::Form::Poll : Wait::Form::Stream,
                     .atMost = std::min(longestPoll, std::chrono::seconds(seconds.value_or(0)))}};
}

Outcome answerDigest(Services &services, const Call &call)
{
    Outcome outcome = notDone(problems::wrongCell());
    services.withTenant(call.caller->device.tenant, [&](TenantStore &store) {
        outcome = Answer{.body = sync::DigestAnswer{.epoch = store.epoch(),
                                                    .head = store.head(),
                                                    .digest = store.digest()}
                                     .encode()};
    });
    return outcome;
}

Outcome answerDeadLetter(Services &services, const Call &call)
{
    const std::optional<qint64> operation = call.target.number("operation");
    if (!operation || *operation == 0 || call.body.isEmpty())
        return notDone(problems::badRequest("operation"));
    const sync::DeviceLife life = lifeOf(*call.caller);
    if (const auto objection = objectionTo(life, *call.caller))
        return notDone(*objection);
    Outcome outcome = notDone(problems::wrongCell());
    services.withTenant(call.caller->device.tenant, [&](TenantStore &store) {
        const auto kept = keepUnread(store, life, *operation, call.body);
        outcome = kept ? Outcome(Answer{.body = R"({"kept":true})"})
                       : notDone(problemOf(kept.error(), store.epoch()));
    });
    return outcome;
}

} // namespace desk::hub
