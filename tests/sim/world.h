#pragma once

#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/sim/sim_desk.h"
#include "tests/sim/workload.h"

#include <QStringList>
#include <QTemporaryDir>

namespace desk::sim {

/// The files that every world begins with: a hub that adopted a small resort, and desks that
/// joined it.
class Template
{
public:
    static constexpr int mostDesks = 3;

    Template();
    const QString &hub() const { return m_hub; }
    const QString &desk(int index) const { return m_desks[index]; }
    Instant begin() const { return m_begin; }
    const People &people() const { return m_people; }

private:
    QTemporaryDir m_folder;
    QString m_hub;
    QStringList m_desks;
    Instant m_begin{};
    People m_people;
};

/// What came of a history.
struct Outcome
{
    QStringList broken; ///< invariants, in words
    FaultCounts faults;
    qint64 operations = 0;
    qint64 cards = 0;
    qint64 requests = 0;
    qint64 virtualMilliseconds = 0;
    QByteArray digest; ///< of everything that happened
};

/// One history: real engines, real handlers and real databases in one thread, with a clock and a
/// network that are made up.
class World
{
public:
    World(const Template &begin, const Plan &plan);

    /// Lets things go wrong, mends everything, and waits until all agree. `trace` gets a line for
    /// each thing that happens.
    Outcome run(const std::function<void(const QString &)> &trace = {});

    // For the desks.
    Timeline &time() { return m_time; }
    const Plan &plan() const { return m_plan; }
    void send(SimDesk &desk, const sync::effect::Ask &ask, std::function<void(sync::Event)> answer);
    void listen(SimDesk &desk, qint64 after);
    void stopListening(SimDesk &desk);
    void note(const QString &what);
    void count(Fault fault) { ++m_outcome.faults[fault]; }

private:
    bool by(int thousandths);
    sync::Reply answerTo(const sync::effect::Ask &ask, const SimDesk &desk);
    sync::Reply problem(int status, const char *code, QJsonObject detail = {}) const;
    sync::Reply withHeaders(sync::Reply reply) const;
    bool isCutOff(const SimDesk &desk) const;
    void deliver(SimDesk &desk, const sync::Reply &reply, std::function<void(sync::Event)> answer);
    void notePause(int number, const sync::Event &event);
    void wakeListeners();
    void planActions();
    void act();
    void trouble();
    void backUpHub();
    void restoreHub();
    void openHub(const QString &path);
    void mend();
    bool isQuiet();
    bool agreesWithin(qint64 milliseconds);
    void probe();
    void judge();
    void judgeDesks();
    void judgeMoney();
    bool toldOfPayments();
    void judgeStays();
    void require(bool holds, const QString &what);

    Plan m_plan;
    QTemporaryDir m_folder;
    Timeline m_time;
    Instant m_begin;
    SeededRandom m_network;
    SeededRandom m_work;
    SeededRandom m_troubles;
    WallClock m_hubClock;
    std::unique_ptr<hub::SqliteTenant> m_hub;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
    Workload m_workload;
    std::map<int, qint64> m_cutOffUntil;
    std::map<int, qint64> m_listening;
    std::map<int, qint64> m_pausedUntil; ///< as the hub told each desk
    bool m_isMended = false;
    Outcome m_outcome;
    std::function<void(const QString &)> m_trace;
};

} // namespace desk::sim
