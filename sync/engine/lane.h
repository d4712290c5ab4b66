#pragma once

#include "sync/engine/budget.h"
#include "sync/engine/effect.h"
#include "sync/engine/retry.h"

namespace desk::sync {

/// Photos, signatures and papers travel in a lane of their own, one at a time and a piece at a
/// time, so that no payment ever waits for one: while an exchange is under way or about to begin no
/// piece is, half of the resort's plan is left to the rows, and a hub that fails here is still
/// asked for rows. A part of the engine, which tells it when it may go on.
class Lane
{
public:
    /// Both outlive it.
    Lane(Random &random, Effects &effects)
        : m_random(random)
        , m_effects(effects)
    {
    }

    /// The program has begun: what was given up before is tried once more.
    void begin();
    /// Rows that name files were published.
    void stir() { m_wantsToRead = true; }
    /// A person wants it now.
    void tryAgain(Moment now);
    /// The network came back.
    void resume(Moment now);
    /// An exchange went well, with whatever access the desk has now.
    void accessWorked() { m_needsAccess = false; }

    void take(const event::TransfersRead &event, Moment now);
    void take(const event::Carried &event, Moment now);
    void take(const event::NotCarried &event, Moment now);
    void take(const event::TakenIn &event, Moment now);

    /// Does what is next, if it is time. `mayCarry`: nobody else has anything to say to the hub.
    void goOn(Moment now, bool mayCarry, const Budget &budget);
    /// When goOn() would do something; nothing when only an event can change anything.
    std::optional<qint64> due(Moment now, bool mayCarry, const Budget &budget) const;

    /// The hub does not take the access any more: an exchange renews it.
    bool needsAccess() const { return m_needsAccess; }
    FilesUnderWay files() const;

private:
    enum class Phase {
        Asleep,
        Idle,
        Reading,
        Ready, ///< a file is to be carried as soon as it may
        Carrying,
        TakingIn,
    };

    std::optional<qint64> earliest(Moment now, bool mayCarry, const Budget &budget) const;
    bool isTimeToAskStore(Moment now) const { return now.elapsed >= m_askStoreAt; }
    void rest();
    void read();
    void carry(Moment now);
    void ask(effect::Carry carry, Moment now);
    void takeStep(const event::Carried &event, Moment now);
    void takeStore(const Reply &reply, Moment now);
    void takeOffset(const Reply &reply, Moment now);
    void takePiece(const event::Carried &event, Moment now);
    void takeRefusal(const Reply &reply, Moment now);
    void pause(Moment now, qint64 atLeast = 0);
    void note(TransferNote::Outcome outcome, Moment now);
    void adaptPiece(Moment now);

    Random &m_random;
    Effects &m_effects;
    Phase m_phase = Phase::Asleep;
    bool m_wantsToRead = false;
    bool m_triesAgain = false;
    std::optional<TransferNote> m_note;
    std::optional<QByteArray> m_storeHeardOf; ///< to be written down
    std::optional<qint64> m_readAt;
    FilesUnderWay m_files;

    QByteArray m_store;      ///< its name, as it is known here
    qint64 m_askStoreAt = 0; ///< then it is asked for it, again and again
    std::optional<Transfer> m_transfer;
    std::optional<qint64> m_offset; ///< of the upload, as the hub said
    int m_disagreements = 0;        ///< on that
    CarryStep m_step = CarryStep::AskStore;
    qint64 m_askedAt = 0;
    qint64 m_piece = 0; ///< so many bytes go at once
    bool m_needsAccess = false;
    qint64 m_notBefore = 0;
    Retry m_retry;
    Breaker m_breaker;
};

} // namespace desk::sync
