#pragma once

#include "core/base/refusal.h"
#include "sync/desk/credentials.h"
#include "sync/desk/transport.h"
#include "sync/protocol/enrolment.h"

#include <memory>

namespace desk::sync {

/// What a person typed to enrol this desk.
struct EnrolmentWish
{
    QString address; ///< of the hub
    QString code;
    QString computer; ///< how the other desks shall call this one
};

struct Enrolled
{
    Credentials credentials;
    EnrolAnswer answer;
};

/// The hub at an address as a person types it: https, unless it says http and is this computer.
/// Nothing for what is no address.
std::optional<QUrl> hubAddress(const QString &typed);

/// Enrols this desk, with a key made here. Refuses: NotAnAddress, CodeWrong, HubUnreachable,
/// HubNotTrusted, NotTheHub, HubNeedsNewer, TooManyTries. Lives in the thread it was
/// made in; destroyed, it answers no more.
class Enrolling : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Enrolled> &)>;

    Enrolling(const EnrolmentWish &wish, Random &random, Answer answer, QObject *parent = nullptr);

private:
    void take(const tl::expected<Reply, Failure> &reply);

    DeviceKey m_key;
    QUrl m_hub;
    Answer m_answer;
    std::unique_ptr<Transport> m_transport;
};

/// Why the hub did not do what a person wanted, as a screen says it.
Refusals refusalsOf(Failure failure);
Refusals refusalsOf(const Reply &reply);

} // namespace desk::sync
