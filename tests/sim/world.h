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

/// Who asks: the computer, and whose operations it sends. Another may have both later.
struct Sender
{
    int computer = 0;
    sync::DeviceLife life;
};

/// What a desk promised in a room that it kept, and until when it did.
struct OwnPromise
{
    SegmentId segment;
    Instant leaseEnds{};
};

/// A text that somebody wrote, and the operation by which it went on its way.
struct SentText
{
    WrittenText text;
    int computer = 0;
    qint64 made = 0; ///< as the desk counts
    QByteArray hash;
    bool mayBeGone = false; ///< the desk's file was put back to a backup that did not have it
};

/// What a hub knows of a device besides its rows.
struct KnownDesk
{
    int incarnation = 1;
    QByteArray wish = {};
    int computer = 0; ///< that was told of the life last
    bool isUsed = true;
    bool isRevoked = false;
};

/// One history: real engines, real handlers and real databases in one thread, with a clock and a
/// network that are made up.
class World
{
public:
    /// All that was promised: 60 seconds, after the last fault and the last pause that the hub
    /// asked for.
    static constexpr qint64 patience = 60 * second;

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
    /// A manager will give it a code.
    void typeCodeLater(SimDesk &desk);
    bool isCutOff(const SimDesk &desk) const;

private:
    bool by(int thousandths);
    sync::Reply answerTo(const sync::effect::Ask &ask, const Sender &sender);
    sync::Reply answerToExchange(const sync::effect::Ask &ask, const Sender &sender);
    sync::Reply answerToDeadLetter(const sync::effect::Ask &ask, const Sender &sender);
    sync::Reply answerToDigest();
    sync::Reply answerToLife(const sync::effect::Ask &ask, const Sender &sender);
    std::optional<sync::Reply> refusalOfSender(const sync::effect::Ask &ask, const Sender &sender);
    sync::Reply refusalOf(const hub::RefusedExchange &refused, const Sender &sender);
    sync::Reply problem(int status, const char *code, QJsonObject detail = {}) const;
    sync::Reply withHeaders(sync::Reply reply) const;
    void deliver(SimDesk &desk, const sync::Reply &reply, std::function<void(sync::Event)> answer);
    void notePause(int number, const sync::Event &event);
    void noteEnd(int number, const sync::Event &event);
    void noteFailure(int number, const sync::Event &event);
    void wakeListeners();
    void planActions();
    void planTroubles();
    Deed deedAt(Store &store, quint64 chance, Random &choices);
    void act(quint64 chance);
    void trouble(quint64 chance);
    bool isPoisonous(const sync::ExchangeRequest &request) const;
    void backUpHub();
    void restoreHub();
    // Files that are put back, or run twice, in world_lives.cpp.
    void planLives();
    void copyFile(quint64 chance);
    void putFileBack(SimDesk &desk);
    void typeCode(SimDesk &desk);
    void notePapers(SimDesk &desk, qint64 madeBefore);
    void noteText(SimDesk &desk, const WrittenText &text);
    void live();
    void liveUntil(qint64 end);
    bool step(qint64 end);
    bool isWell() const { return m_outcome.broken.isEmpty(); }
    void mend();
    bool isQuiet();
    bool agreesWithin(qint64 milliseconds);
    void probe();
    void probeAlone();

    // What was promised, in judge.cpp and judge_deeds.cpp.
    void judge();
    void judgeDesks();
    void judgeDesk(SimDesk &desk);
    void judgeMoney();
    /// Whether a card has a clash of this name.
    bool isToldOf(const char *clash);
    bool isToldOfLostPapers();
    void judgeStays();
    void judgeCards();
    void judgeWaiting();
    // What desks promised in rooms that they keep, in judge_leases.cpp.
    void notePromises(SimDesk &desk, qint64 madeBefore);
    void judgePromises(const sync::ExchangeRequest &request);
    void judgeLeases();
    void judgeTimes();
    /// Whether a promise waits for a desk that is there.
    bool isSomebodyAwaited();
    bool isOnItsWay(const SentText &text);
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
    std::map<int, qint64> m_pausedUntil; ///< as the hub told each desk
    /// By when each desk gives up what it asked before everything was mended.
    std::map<int, qint64> m_amidFaults;
    qint64 m_lastFault = 0;
    std::map<int, QList<qint64>> m_failures; ///< of each desk in the last minute
    QList<SentText> m_texts;
    /// Rooms that were promised where the desk kept them, by the hash of the operation.
    QHash<QByteArray, QList<OwnPromise>> m_promises;
    QString m_toldBefore; ///< by a hub that was put back to a backup since
    /// The last operation of each life, as the hub counts.
    std::map<sync::DeviceLife, qint64> m_madeBeforeMending;
    std::map<int, KnownDesk> m_directory;   ///< by the number of the device
    QList<Device> m_registered;             ///< by a code
    std::map<QString, QByteArray> m_papers; ///< numbers that were printed, and of which bill
    bool m_mayPrintTwice = false;           ///< nothing could tell a computer what it printed
    int m_atOnce = 0;                       ///< things that happened in this moment
    bool m_isMended = false;
    Outcome m_outcome;
    std::function<void(const QString &)> m_trace;
};

} // namespace desk::sim
