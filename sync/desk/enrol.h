#pragma once

#include "core/base/refusal.h"
#include "core/store/in_slices.h"
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
    QString computer;                  ///< how the other desks shall call this one
    std::optional<HubKey> hubKey = {}; ///< what the hub has to show, whoever else vouches for it
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
/// HubNotTrusted (with the `key` to compare, where comparing is all that is left to do), NotTheHub,
/// HubNeedsNewer, TooManyTries. Lives in the thread it was
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
    std::optional<HubKey> m_hubKey;
    Answer m_answer;
    std::unique_ptr<Transport> m_transport;
};

/// Why the hub did not do what a person wanted, as a screen says it. HubNotTrusted has `changed` or
/// `expired`, where that is why.
Refusals refusalsOf(Failure failure);
Refusals refusalsOf(const Reply &reply);

/// Makes a desk that has its resort the one that it was enrolled as, and keeps the credentials. The
/// desk that founded a resort keeps its number; one that was shut out, or whose data are a copy,
/// becomes a desk of its own, with what waits. Waits for the store's thread. Refuses: CodeElsewhere
/// (another resort, or another desk's code), KeychainUnreachable, StorageFull, StorageFailed.
Result<> connectDesk(const Enrolled &enrolled, Secrets &secrets, const StoreAccess &store);

/// What the hub answered where the answer says no more than that it was done.
Result<> doneIn(const tl::expected<Reply, Failure> &reply);

/// The hub's answer as a value, or why there is none.
template <class Message>
Result<Message> messageIn(const tl::expected<Reply, Failure> &reply)
{
    if (const Result<> done = doneIn(reply); !done)
        return refuse(done.error());
    const std::optional<Message> message = Message::decode(reply->body);
    return message ? Result<Message>(*message) : refuse(refusalsOf(*reply));
}

} // namespace desk::sync
