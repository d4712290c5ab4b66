#pragma once

#include "sync/hub/handlers/exchange.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/sim/sim_desk.h"
#include "tests/sim/world_files.h"

#include <QStringList>

namespace desk::sim {

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
    /// `files` outlives it; nobody else uses them meanwhile.
    World(WorldFiles &files, const Plan &plan);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// Lets things go wrong, mends everything, and waits until all agree. `trace` gets a line for
    /// each thing that happens.
    Outcome run(const std::function<void(const QString &)> &trace = {});

    // For the desks.
    Timeline &time() { return m_time; }
    const Plan &plan() const { return m_plan; }
    WorldFiles &files() { return m_files; }
    void send(SimDesk &desk, const sync::effect::Ask &ask, std::function<void(sync::Event)> answer);
    void listen(SimDesk &desk, qint64 after);
    void stopListening(SimDesk &desk);
    void note(const QString &what);
    void require(bool holds, const QString &what);
    void count(Fault fault) { ++m_outcome.faults[fault]; }

private:
    bool by(int thousandths);
    sync::Reply answerTo(const sync::effect::Ask &ask, const SimDesk &desk);
    sync::Reply answerToDeadLetter(const sync::effect::Ask &ask, const SimDesk &desk);
    sync::Reply answerToDigest();
    sync::Reply refusalOf(const hub::RefusedExchange &refused, const SimDesk &desk);
    sync::Reply problem(int status, const char *code, QJsonObject detail = {}) const;
    sync::Reply withHeaders(sync::Reply reply) const;
    bool isCutOff(const SimDesk &desk) const;
    void deliver(SimDesk &desk, const sync::Reply &reply, std::function<void(sync::Event)> answer);
    void notePause(int number, const sync::Event &event);
    void wakeListeners();
    void planActions();
    void planTroubles();
    void act(quint64 chance);
    void trouble(quint64 chance);
    bool isPoisonous(const sync::ExchangeRequest &request) const;
    void backUpHub();
    void restoreHub();
    void live();
    void liveUntil(qint64 end);
    bool step(qint64 end);
    bool isWell() const { return m_outcome.broken.isEmpty(); }
    void mend();
    bool isQuiet();
    bool agreesWithin(qint64 milliseconds);
    void probe();
    void probeAlone();
    void noteFailure(int number, const sync::Event &event);

    // What was promised, in judge.cpp and judge_deeds.cpp.
    void judge();
    void judgeDesks();
    void judgeDesk(SimDesk &desk);
    void judgeMoney();
    /// Whether a card has a clash of this name.
    bool isToldOf(const char *clash);
    bool isToldOfLostBills();
    void judgeStays();
    void judgeCards();
    void judgeTexts();
    void judgeOperations(SimDesk &desk);
    QString whatWasTold();
    void requireNone(const QByteArray &sql, const QString &what);

    WorldFiles &m_files;
    Plan m_plan;
    Timeline m_time;
    Instant m_begin;
    SeededRandom m_network;
    SeededRandom m_work;
    SeededRandom m_troubles;
    WallClock m_hubClock;
    bool m_isHubRestored = false;
    std::unique_ptr<hub::SqliteTenant> m_hub;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
    Workload m_workload;
    std::map<int, qint64> m_cutOffUntil;
    std::map<int, qint64> m_listening;
    std::map<int, qint64> m_pausedUntil;     ///< as the hub told each desk
    std::map<int, QList<qint64>> m_failures; ///< of each desk in the last minute
    QList<WrittenText> m_texts;
    QString m_toldBefore;                      ///< by a hub that was put back to a backup since
    std::map<int, qint64> m_madeBeforeMending; ///< the last operation of each desk
    int m_atOnce = 0;                          ///< things that happened in this moment
    bool m_isMended = false;
    Outcome m_outcome;
    std::function<void(const QString &)> m_trace;
};

} // namespace desk::sim
