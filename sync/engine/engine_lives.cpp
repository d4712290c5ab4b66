#include "core/base/assert.h"
#include "core/base/log.h"
#include "sync/engine/engine.h"
#include "sync/protocol/enrolment.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::sync {

QJsonObject problemIn(const Reply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

void Engine::askForLife(Moment now)
{
    m_phase = Phase::AskingForLife;
    m_budget.spend(now);
    const IncarnateRequest wish{
        .incarnation = m_ended->incarnation, .highest = m_ended->highest, .wish = m_ended->wish};
    ask({.request = Request::Life, .body = wish.encode()}, now);
}

void Engine::takeLife(const Reply &reply, Moment now)
{
    const std::optional<IncarnateAnswer> answer = IncarnateAnswer::decode(reply.body);
    if (!answer) {
        breaker().failed(now, m_random);
        failForNow(HubState::Unreachable, now);
        return;
    }
    m_phase = Phase::BeginningLife;
    m_effects += effect::BeginLife{.incarnation = answer->incarnation};
}

void Engine::take(const event::LifeEnded &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::EndingLife);
    m_phase = Phase::Idle;
    m_ended = event.ended;
    if (!m_ended)
        m_notBefore = now.elapsed + m_retry.delay(m_random);
    wish(m_push, now.elapsed, Priority::Now);
}

void Engine::take(const event::LifeBegun &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::BeginningLife);
    m_phase = Phase::Idle;
    if (event.isDone) {
        m_ended.reset();
        m_lifeBegan = event.began;
        m_isRenewed = false;
        m_trouble = HubState::UpToDate;
    } else {
        m_notBefore = now.elapsed + m_retry.delay(m_random);
    }
    wish(m_push, now.elapsed, Priority::Now);
}

// A desk that was shut out may come with an access to hand in what it has.
void Engine::takeFarewell(const Reply &reply, Moment now)
{
    const QJsonObject farewell = problemIn(reply);
    const std::optional<Wipe> wipe = fromName<Wipe>(farewell.value("wipe"_L1).toString());
    if (!wipe || *wipe == Wipe::Keep) {
        // Two computers showed the same secret: nobody ordered that anything be erased.
        stop(HubState::Revoked);
        return;
    }
    if (*wipe == Wipe::Drain && farewell.contains("access"_L1)) {
        m_isLeaving = true;
        m_isRenewed = true;
        m_phase = Phase::Idle;
        stopListening();
        wish(m_push, now.elapsed, Priority::Now);
        return;
    }
    shred();
}

void Engine::shred()
{
    stop(HubState::Revoked);
    m_effects += effect::Shred{};
}

} // namespace desk::sync
