#pragma once

#include "core/base/hub_status.h"
#include "core/base/random.h"
#include "core/store/attachment_files.h"
#include "core/store/in_slices.h"
#include "core/store/work_thread.h"
#include "sync/desk/credentials.h"
#include "sync/desk/transport.h"
#include "sync/engine/engine.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>

namespace desk::sync {

/// Carries out what the engine decides: asks the hub, reads the queue, has checkpoints written.
/// Lives in the thread of sync; it needs an event loop.
class Driver : public QObject
{
    Q_OBJECT

public:
    /// `secrets` outlives the driver.
    Driver(Credentials credentials,
           Secrets &secrets,
           StoreAccess store,
           const AttachmentFiles &files,
           const Clock &clock,
           QObject *parent = nullptr);
    ~Driver() override;

    /// Lets drivers that begin later hear when this computer has a network again, where the system
    /// tells. In the main thread, which outlives them.
    static void watchNetwork();

    /// Begins to talk, with the access that an enrolment gave a moment ago, or none.
    void start(const QByteArray &access = {});
    /// A person wants it now.
    void exchangeNow();

    /// Asks the hub for something that is not sync's own: a list of desks, a code. It draws from
    /// the same plan: while that is used up nothing is asked, and the answer is a 429.
    void ask(WireRequest request, WireAnswer answer);
    const Credentials &credentials() const { return m_credentials; }

Q_SIGNALS:
    void statusChanged(const desk::HubStatus &status);
    /// A manager shut this desk out, and what it had is handed in: its data shall be erased.
    void shutOut();
    /// A photo, a signature or a paper of another desk is here now.
    void fileArrived(const QString &digest);

private:
    /// The way back from the store's thread, for as long as there is somebody to come back to.
    struct Mailbox
    {
        std::mutex mutex;
        Driver *driver = nullptr;
        void deliver(const Event &event);
        void call(std::function<void(Driver &)> what);
    };

    /// What a person asked the hub for.
    struct Question
    {
        WireRequest request;
        WireAnswer answer;
    };

    void happened(const Event &event);
    void askBesides(const Question &question, bool isRenewed);
    void goOnBesides(Request request, const tl::expected<Reply, Failure> &reply);
    void carryOut(const Effect &effect);
    void carryOutOne(const effect::ReadQueue &effect);
    void carryOutOne(const effect::Ask &effect);
    void carryOutOne(const effect::Keep &effect);
    void carryOutOne(const effect::Publish &effect);
    void carryOutOne(const effect::SendAgain &effect);
    void carryOutOne(const effect::EndLife &);
    void carryOutOne(const effect::BeginLife &effect);
    void carryOutOne(const effect::Count &);
    void carryOutOne(const effect::Shred &);
    void carryOutOne(const effect::ReadTransfers &effect);
    void carryOutOne(const effect::Carry &effect);
    void carryOutOne(const effect::TakeIn &effect);
    void carryOutOne(const effect::NoteContact &effect);
    void carryOutOne(const effect::Listen &effect);
    void carryOutOne(const effect::StopListening &effect);
    void carryOutOne(const effect::Knock &);
    void carryOutOne(const effect::Show &effect);
    WireRequest wireFor(const effect::Ask &effect) const;
    void askForLane(const effect::Carry &effect, const QByteArray &piece);
    void fetchForLane(const effect::Carry &effect);
    void takeAnswer(Request request, const tl::expected<Reply, Failure> &reply);
    void keepRenewed(const Reply &reply);
    void useAccessIn(const Reply &reply);
    Moment now() const;
    void armTimer();
    void noticeSleep();
    void noticeNetwork();

    Credentials m_credentials;
    Secrets &m_secrets;
    StoreAccess m_store;
    AttachmentFiles m_files; ///< for whoever uses it in another thread: it is copied
    const Clock &m_clock;
    SystemRandom m_random;
    Moment m_lastSeen;
    Engine m_engine;
    Transport m_transport;
    QTimer m_timer;
    QTimer m_sleepWatch;
    QByteArray m_access;
    QList<Question> m_besides; ///< asked with an access that was over, until it is renewed
    std::shared_ptr<Mailbox> m_mailbox;
    /// Reads and writes the files that travel, so that nothing else waits for the disk.
    WorkThread<AttachmentFiles> m_cabinet;
};

} // namespace desk::sync
