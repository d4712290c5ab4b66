#pragma once

#include "sync/engine/lane.h"
#include "sync/engine/line_watch.h"
#include "sync/engine/listening.h"

namespace desk::sync {

/// Decides when this desk talks to the hub and what becomes of the answer. It does nothing by
/// itself: it is told what happened and says what shall be done, so that the same events give the
/// same effects, on a desk and in the simulator. One request is under way at a time, and beside it
/// one of the lane of files; what is under way is answered by exactly one event.
class Engine
{
public:
    /// `address` is what the status shows; `random` outlives the engine.
    Engine(QString address, Random &random);

    Effects on(const Event &event, Moment now);

    /// When it wants event::Due, on the clock that never goes back; nothing when only an event can
    /// change anything.
    std::optional<qint64> due(Moment now) const;

    /// For how many milliseconds the hub refuses everything; 0 when it can be asked.
    qint64 pausedFor(Moment now) const;

    /// Nothing is asked until a person does something.
    bool isStopped() const { return m_phase == Phase::Stopped; }

    const HubStatus &status() const { return m_shown; }
    qint64 cursor() const { return m_reached.cursor; }
    /// When the hub last said something, while that is not noted.
    std::optional<Instant> unnotedContact() const;

private:
    enum class Phase {
        Asleep, ///< before event::Started
        Idle,
        Reading,
        Exchanging,
        Keeping, ///< rows of a page go to the spool
        Publishing,
        Requeueing,
        Challenging,
        Renewing,
        Burying, ///< an operation goes to the dead letters
        EndingLife,
        AskingForLife,
        BeginningLife,
        AskingForDigest,
        Counting,
        Stopped, ///< until a person does something
    };

    /// A reason to talk.
    struct Wish
    {
        qint64 at = 0;
        Priority urgency = Priority::Later;
    };

    void take(const event::Started &event, Moment now);
    void take(const event::Queued &event, Moment now);
    void take(const event::QueueRead &event, Moment now);
    void take(const event::Answered &event, Moment now);
    void take(const event::Failed &event, Moment now);
    void take(const event::Kept &event, Moment now);
    void take(const event::Published &event, Moment now);
    void take(const event::Requeued &event, Moment now);
    void take(const event::LifeEnded &event, Moment now);
    void take(const event::LifeBegun &event, Moment now);
    void take(const event::Counted &event, Moment now);
    void take(const event::TransfersRead &event, Moment now) { m_lane.take(event, now); }
    void take(const event::Carried &event, Moment now);
    void take(const event::NotCarried &event, Moment now) { m_lane.take(event, now); }
    void take(const event::TakenIn &event, Moment now) { m_lane.take(event, now); }
    void take(const event::Woken &event, Moment now);
    void take(const event::Heard &event, Moment now);
    void take(const event::ListeningEnded &event, Moment now);
    void take(const event::Due &, Moment) { }
    void take(const event::Resumed &event, Moment now);
    void take(const event::NetworkCame &event, Moment now);
    void take(const event::Knocked &event, Moment now);
    void take(const event::Wanted &event, Moment now); // in engine_wanted.cpp
    void take(const event::AnsweredBesides &event, Moment now);

    // What an answer means, in engine_answers.cpp.
    void learnFrom(const Reply &reply, Moment now);
    void learnAllowance(const Reply &reply, Moment now);
    void obeyPause(const Reply &reply, Moment now);
    void takeExchange(const Reply &reply, Moment now);
    void takePage(const ExchangeResponse &page, Moment now);
    void keep(const ExchangeResponse &page);
    void publish(Moment now);
    bool fits(const ExchangeResponse &page) const;
    void takeChallenge(const Reply &reply, Moment now);
    void takeRefusal(const Reply &reply, Moment now);
    void takeConflict(const Reply &reply, const QString &code, Moment now);
    void takeBadRequest(Moment now);
    void beginAnew(qint64 from);
    void renewAccess(const Reply &reply, const QString &code, Moment now);
    void stop(HubState state);

    // When the hub can be reached again, in engine_reaching.cpp.
    void lineIsWhole(Moment now);
    std::optional<qint64> nextKnock(Moment now) const;
    void knock(Moment now);

    // Whether this desk and the hub have the same, in engine_comparing.cpp.
    std::optional<qint64> nextComparison(Moment now) const;
    void compareLater(Moment now);
    void askForDigest(Moment now);
    void takeDigest(const Reply &reply, Moment now);
    void takeNoDigest(Moment now);

    // The lives and the death of a desk, in engine_lives.cpp.
    void askForLife(Moment now);
    void takeLife(const Reply &reply, Moment now);
    void takeFarewell(const Reply &reply, Moment now);
    void shred();

    /// Of what is under way; the lane of files has its own.
    Breaker &breaker();
    void letOneTry();
    void begin(Moment now);
    void ask(effect::Ask ask, Moment now);
    void askForPage(Moment now);
    void goOn();
    void writeLater(Moment now);
    void finish(Moment now);
    void failForNow(HubState state, Moment now);
    void wish(std::optional<Wish> &wish, qint64 at, Priority urgency);
    std::optional<qint64> earliest(const std::optional<Wish> &wish, Moment now) const;
    std::optional<qint64> nextBeginning(Moment now) const;
    std::optional<qint64> nextOwnMove(Moment now) const;
    std::optional<qint64> nextOfRows(Moment now) const;
    bool mayCarryFiles() const;
    void listen(Moment now);
    void stopListening();
    void pollLater(Moment now);
    void noteContact();
    HubStatus statusNow(Moment now) const;
    void show(Moment now);

    Random &m_random;
    QString m_address;
    Phase m_phase = Phase::Asleep;
    sync_state::Reached m_reached;
    qint64 m_waiting = 0;
    qint64 m_head = 0;

    std::optional<Wish> m_push;
    std::optional<Wish> m_pull;
    qint64 m_notBefore = 0;
    qint64 m_leaveAloneUntil = 0; ///< the hub said so, without a plan's limit
    qint64 m_askedAt = 0;
    Budget m_budget;
    std::optional<Instant> m_budgetUntil; ///< what is left is shown until then
    Retry m_retry;
    Breaker m_breaker;
    Breaker m_accessBreaker; ///< of what renews the access: it fails by itself
    LineWatch m_line;
    ListeningPlan m_listening;

    ExchangeRequest m_request;   ///< under way
    qint64 m_settled = 0;        ///< of our operations, the last that the hub has to have
    Checkpoint m_spool;          ///< what came since; its rows lie in the spool when isSpooled
    bool m_isCheckpoint = false; ///< the page that is kept now was the last
    qint64 m_batch;              ///< operations of a request; fewer when the hub can't swallow one
    int m_sameFailures = 0;
    bool m_isRenewed = false; ///< the access was renewed, and not yet used with success
    std::optional<sync_state::EndedLife> m_ended; ///< nothing is sent before the next one began
    std::optional<Instant> m_lifeBegan;
    std::optional<qint64> m_compareAt; ///< nothing when the hub can't
    ConfirmedDigest m_hubHas;
    int m_differences = 0; ///< in a row
    qint64 m_differencesEver = 0;
    std::optional<Instant> m_compared; ///< when both last had the same
    bool m_namesFiles = false;         ///< the checkpoint that is made up names attachments
    bool m_isWantedAgain = false;      ///< a person asked while something was under way
    bool m_isLeaving = false;          ///< shut out: what waits is handed in, nothing is heard

    HubState m_trouble = HubState::UpToDate;
    std::optional<Instant> m_lastContact; ///< since the program began
    std::optional<Instant> m_notedContact;
    qint64 m_skew = 0;
    HubStatus m_shown;
    Effects m_effects;
    Lane m_lane{m_random, m_effects};
};

} // namespace desk::sync
