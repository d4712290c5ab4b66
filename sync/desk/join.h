#pragma once

#include "core/store/joining.h"
#include "sync/desk/enrol.h"
#include "sync/protocol/snapshot.h"

namespace desk::sync {

/// Makes this computer a desk of a resort that exists: enrols it, and fills a new replica from a
/// snapshot of the hub, part by part, and then from what happened since. What breaks off is taken
/// up again where it broke, and what was begun when the program ended is taken up by the next
/// JoiningDesk for this hub, without a code. Lives in a thread with an event loop, and writes to
/// the disk in it. Destroyed, it answers no more.
class JoiningDesk : public QObject
{
    Q_OBJECT

public:
    /// Where the replica shall be, and with what it is made.
    struct Folder
    {
        QString path;
        KeyProvider &keys;
        Secrets &secrets;
        const Clock &clock;
        Random &random;
    };
    /// The rows that came so far.
    using Received = std::function<void(qint64 rows)>;
    using Answer = std::function<void(Result<Replica>)>;

    /// Refuses what Enrolling and Joining refuse, KeychainUnreachable, and
    /// CodeElsewhere (the code is the founding desk's own).
    JoiningDesk(const EnrolmentWish &wish, const Folder &folder, Received received, Answer answer);

    /// Whether somebody began to join in this folder, so that no code is needed any more.
    static bool canResume(const QString &folder, Secrets &secrets);

    /// What went over the network after the enrolment.
    struct Traffic
    {
        int requests = 0;
        qint64 bytesReceived = 0;
    };
    Traffic traffic() const;

private:
    void begin();
    void resume(const Credentials &credentials);
    void enrol();
    void takeEnrolment(const Result<Enrolled> &enrolled);
    void renew(std::function<void()> then);
    void fill(const Result<Joining::State> &state);
    void askForSnapshot();
    void takeSnapshot(const tl::expected<Reply, Failure> &reply);
    void askForPart();
    void takePart(const Fetched &fetched);
    void writePart();
    void beginAgain();
    void settle();
    void askForPage();
    void takePage(const tl::expected<Reply, Failure> &reply);
    void tryAgain(std::function<void()> what, const Reply &reply, Refusals otherwise);
    void fail(Refusals refusals);

    EnrolmentWish m_wish;
    Folder m_folder;
    Received m_received;
    Answer m_answer;
    std::unique_ptr<Enrolling> m_enrolling;
    std::unique_ptr<Transport> m_transport;
    Credentials m_credentials;
    QByteArray m_access;
    std::optional<Joining> m_joining;
    DeviceLife m_life;
    SnapshotAnswer m_snapshot;
    qsizetype m_part = 0; ///< the next one, by its place in the snapshot
    QByteArray m_bytes;   ///< of the next part, as far as they came
    sync_state::Reached m_reached;
    qint64 m_rows = 0;
    int m_failures = 0; ///< one after the other
    qint64 m_pause = 0; ///< before the hub is asked again for what it is making, in milliseconds
};

} // namespace desk::sync
