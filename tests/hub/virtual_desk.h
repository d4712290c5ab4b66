#pragma once

#include "sync/engine/engine.h"
#include "tests/hub/hub_world.h"

#include <map>

namespace desk::test {

/// What happens when, in milliseconds; nobody waits for it.
class VirtualTime
{
public:
    using Deed = std::function<void()>;

    explicit VirtualTime(ManualClock &clock)
        : m_clock(clock)
        , m_begin(clock.now())
    {
    }

    qint64 now() const { return m_now; }
    Instant wall() const { return m_clock.now(); }
    void at(qint64 time, Deed deed) { m_deeds.emplace(std::max(time, m_now), std::move(deed)); }
    void in(qint64 delay, Deed deed) { at(m_now + delay, std::move(deed)); }

    void runUntil(qint64 end)
    {
        while (!m_deeds.empty() && m_deeds.begin()->first <= end) {
            const auto next = m_deeds.extract(m_deeds.begin());
            pass(next.key());
            next.mapped()();
        }
        pass(end);
    }

private:
    void pass(qint64 time)
    {
        m_now = time;
        m_clock.set(m_begin + std::chrono::milliseconds(time));
    }

    ManualClock &m_clock;
    Instant m_begin;
    qint64 m_now = 0;
    std::multimap<qint64, Deed> m_deeds;
};

/// An operation of a virtual desk, and how long the hub had to wait for it.
struct MadeAt
{
    Priority urgency = Priority::Later;
    qint64 made = 0;
    qint64 arrived = -1;

    qint64 delay() const { return arrived - made; }
};

/// A desk with the real engine, whose operations go to a hub without sockets over a network that
/// takes its time. Its rows are not kept: what comes is what another desk did.
class VirtualDesk
{
public:
    VirtualDesk(HubWorld &world, VirtualTime &time, quint64 seed, int operations);

    /// The program begins, and knows what the hub has.
    void start();
    /// Somebody does something here.
    void work(Priority urgency);
    void happened(const sync::Event &event);

    bool isQuiet() const { return m_waiting.isEmpty() && m_engine.cursor() == head(); }
    const HubStatus &status() const { return m_engine.status(); }

    QList<MadeAt> made;
    QList<qint64> paid;    ///< when it asked for something that draws from the plan
    QList<qint64> refused; ///< when the plan was used up
    bool isHasty = false;  ///< it asked although the hub had said to wait

private:
    qint64 head() const;
    void carryOut(const sync::effect::ReadQueue &effect);
    void carryOut(const sync::effect::Ask &effect);
    void carryOut(const sync::effect::Publish &effect);
    void carryOut(const sync::effect::Count &);
    void carryOut(const sync::effect::ReadTransfers &);
    void carryOut(const sync::effect::Listen &effect);
    void carryOut(const sync::effect::StopListening &);
    template <class Other>
    void carryOut(const Other &)
    {
    }
    sync::Reply answerTo(const sync::effect::Ask &ask);
    void note(const sync::effect::Ask &ask, const sync::Reply &reply);
    void hearNews(quint64 connection);
    void planDue();
    sync::Moment moment() const { return {.elapsed = m_time.now(), .wall = m_time.wall()}; }

    HubWorld &m_world;
    VirtualTime &m_time;
    SeededRandom m_random;
    sync::Engine m_engine;
    Voice m_voice;
    QList<QueuedOperation> m_operations; ///< all that it will ever make
    QList<QueuedOperation> m_waiting;
    ConfirmedDigest m_digest;
    std::optional<qint64> m_listensAfter;
    quint64 m_connection = 0;
    qint64 m_pausedUntil = 0;
    quint64 m_due = 0;
};

} // namespace desk::test
