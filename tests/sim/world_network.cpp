#include "tests/sim/world.h"

#include <utility>

using namespace Qt::Literals;

// What is between the desks and the hub, and what becomes of it there.

namespace desk::sim {

namespace {

constexpr qint64 mostRequests = 10'000;
// More than it takes to find an operation that breaks the hub.
constexpr qsizetype mostFailuresAMinute = 60;

} // namespace

void World::send(SimDesk &desk,
                 const sync::effect::Ask &ask,
                 std::function<void(sync::Event)> answer)
{
    require(++m_outcome.requests <= mostRequests, u"I36, nobody asks without end"_s);
    if (const auto pause = m_pausedUntil.find(desk.number()); pause != m_pausedUntil.end())
        require(m_time.now() >= pause->second, u"I21, nothing is asked before Retry-After"_s);
    note(u"desk %1 asks (%2 bytes)"_s.arg(desk.number()).arg(ask.body.size()));
    const qint64 onTheWay = 5 + qint64(m_network.below(40));
    if (!m_isMended)
        m_amidFaults[desk.number()] = m_time.now() + ask.deadline + onTheWay;
    if (isCutOff(desk) || by(m_plan.losesRequest)) {
        count(isCutOff(desk) ? Fault::F8 : Fault::F1);
        m_time.in(ask.deadline, [this, answer, number = desk.number()] {
            const sync::event::Failed failed{.failure = sync::Failure::TimedOut};
            noteEnd(number, failed);
            answer(failed);
        });
        return;
    }
    const Sender sender{.computer = desk.number(), .life = desk.life()};
    qint64 delay = onTheWay;
    if (by(m_plan.delays)) {
        count(Fault::F3);
        delay += qint64(m_network.below(120 * second));
    }
    if (by(m_plan.duplicates)) {
        count(Fault::F4);
        // Somebody between us and the hub sends it again, long after.
        m_time.in(delay + qint64(m_network.below(10 * minute)),
                  [this, ask, sender] { answerTo(ask, sender); });
    }
    // Whoever asked gives up when nothing has come by then; the hub does not know.
    const auto isAnswered = std::make_shared<bool>(false);
    const auto once = [this, isAnswered, answer, number = desk.number()](const sync::Event &event) {
        if (std::exchange(*isAnswered, true))
            return;
        notePause(number, event);
        noteEnd(number, event);
        answer(event);
    };
    m_time.in(ask.deadline + onTheWay,
              [once] { once(sync::event::Failed{.failure = sync::Failure::TimedOut}); });
    m_time.in(delay,
              [this, ask, sender, &desk, once] { deliver(desk, answerTo(ask, sender), once); });
}

void World::notePause(int number, const sync::Event &event)
{
    const auto *answered = std::get_if<sync::event::Answered>(&event);
    if (answered && answered->reply.status == 429)
        m_pausedUntil[number] =
            m_time.now() + answered->reply.headers.value("retry-after").toLongLong() * second;
}

// What was asked before everything was mended may be lost: that fault ends when it is given up.
void World::noteEnd(int number, const sync::Event &event)
{
    const bool wasAmidFaults = m_amidFaults.erase(number) > 0;
    if (wasAmidFaults && std::holds_alternative<sync::event::Failed>(event))
        m_lastFault = m_time.now();
    noteFailure(number, event);
}

// Who fails waits longer each time, and does not hammer at a hub that is in trouble.
void World::noteFailure(int number, const sync::Event &event)
{
    const auto *answered = std::get_if<sync::event::Answered>(&event);
    if (answered && answered->reply.isOfHub && answered->reply.status < 500)
        return;
    QList<qint64> &failures = m_failures[number];
    failures += m_time.now();
    failures.removeIf([&](qint64 at) { return at < m_time.now() - minute; });
    require(failures.size() <= mostFailuresAMinute, u"I36, nobody hammers at the hub"_s);
}

void World::deliver(SimDesk &desk,
                    const sync::Reply &reply,
                    std::function<void(sync::Event)> answer)
{
    if (by(m_plan.losesAnswer) || isCutOff(desk)) {
        count(Fault::F2);
        return;
    }
    sync::Reply arriving = reply;
    if (by(m_plan.portal)) {
        count(Fault::F10);
        arriving = {.status = 200, .isOfHub = false, .headers = {}, .body = "<html>Sign in</html>"};
    } else if (by(m_plan.cutsOff)) {
        count(Fault::F6);
        arriving.body.truncate(qsizetype(m_network.below(quint64(arriving.body.size()) + 1)));
    }
    m_time.in(5 + qint64(m_network.below(40)),
              [answer, arriving] { answer(sync::event::Answered{arriving}); });
}

void World::listen(SimDesk &desk, qint64 after)
{
    m_listening[desk.number()] = after;
    if (isCutOff(desk)) {
        const int number = desk.number();
        m_listening.erase(number);
        m_time.in(second, [this, number] {
            SimDesk &waiting = *m_desks[std::size_t(number - 1)];
            if (waiting.isUp())
                waiting.happened(sync::event::ListeningEnded{});
        });
    } else {
        m_time.in(20, [this, number = desk.number()] {
            SimDesk &waiting = *m_desks[std::size_t(number - 1)];
            if (waiting.isUp() && m_listening.contains(number) && !isCutOff(waiting))
                waiting.happened(sync::event::Heard{});
        });
        wakeListeners();
    }
}

void World::stopListening(SimDesk &desk)
{
    m_listening.erase(desk.number());
}

void World::wakeListeners()
{
    const qint64 head = m_hub->head();
    for (auto &[number, after] : m_listening) {
        if (head == after)
            continue;
        after = head;
        m_time.in(20, [this, number = number, head] {
            SimDesk &desk = *m_desks[std::size_t(number - 1)];
            if (desk.isUp() && m_listening.contains(number) && !isCutOff(desk))
                desk.happened(sync::event::Woken{.head = head});
        });
    }
}

} // namespace desk::sim
