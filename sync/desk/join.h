#pragma once

#include "core/base/progress.h"
#include "core/store/joining.h"
#include "sync/desk/enrol.h"

namespace desk::sync {

/// Makes this computer a desk of a resort that exists: enrols it, and fills a new replica from the
/// hub. Lives in a thread with an event loop, and writes to the disk in it. Destroyed, it answers
/// no more and leaves no replica behind.
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

private:
    void takeEnrolment(const Result<Enrolled> &enrolled);
    void askForPage();
    void takePage(const tl::expected<Reply, Failure> &reply);
    void fail(Refusals refusals);

    Folder m_folder;
    Received m_received;
    Answer m_answer;
    Enrolling m_enrolling;
    std::unique_ptr<Transport> m_transport;
    std::optional<Joining> m_joining;
    DeviceLife m_life;
    QByteArray m_access;
    sync_state::Reached m_reached;
    qint64 m_rows = 0;
};

} // namespace desk::sync
