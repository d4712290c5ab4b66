#include "sync/desk/driver.h"

#include <utility>

// What people ask the hub for besides sync: its desks, a code, to shut one out.

namespace desk::sync {

namespace {

constexpr int refusedAccess = 401;

// As the hub would say it.
Reply refusedByPlan(qint64 pause, Instant now)
{
    return {.status = 429,
            .isOfHub = true,
            .headers = {{"retry-after", QByteArray::number((pause + 999) / 1'000)},
                        {"ratelimit", "\"tenant\";r=0"},
                        {"x-hub-time", QByteArray::number(toMilliseconds(now))}},
            .body = {}};
}

// Whether the engine is about to renew the access, as this answer shows.
bool isRenewing(Request request, const tl::expected<Reply, Failure> &reply)
{
    if (!reply || !reply->isOfHub)
        return false;
    return (request == Request::Challenge && reply->status == 200)
        || (request != Request::Challenge && request != Request::Renewal
            && reply->status == refusedAccess);
}

} // namespace

void Driver::ask(WireRequest request, WireAnswer answer)
{
    askBesides({.request = std::move(request), .answer = std::move(answer)}, false);
}

void Driver::askBesides(const Question &question, bool isRenewed)
{
    if (const qint64 pause = m_engine.pausedFor(now()); pause > 0) {
        question.answer(refusedByPlan(pause, m_clock.now()));
        return;
    }
    WireRequest wire = question.request;
    wire.access = m_access;
    m_transport.ask(wire, [this, question, isRenewed](const tl::expected<Reply, Failure> &reply) {
        const bool isOver = reply && reply->isOfHub && reply->status == refusedAccess && !isRenewed
            && !m_engine.isStopped();
        if (isOver)
            m_besides += question;
        if (reply)
            happened(event::AnsweredBesides{*reply});
        if (!isOver)
            question.answer(reply);
    });
}

// A desk that said nothing for a while has an access that is over: the next exchange renews it.
void Driver::goOnBesides(Request request, const tl::expected<Reply, Failure> &reply)
{
    if (m_besides.isEmpty() || (isRenewing(request, reply) && !m_engine.isStopped()))
        return;
    const bool isWell = reply && reply->isOfHub && reply->status / 100 == 2;
    for (const Question &question : std::exchange(m_besides, {})) {
        if (isWell)
            askBesides(question, true);
        else
            question.answer(tl::make_unexpected(reply ? Failure::Unreachable : reply.error()));
    }
}

} // namespace desk::sync
