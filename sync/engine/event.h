#pragma once

#include "core/store/by.h"
#include "core/store/confirmed_digest.h"
#include "core/store/sync_state.h"
#include "core/store/transfers.h"
#include "sync/protocol/exchange.h"

#include <QHash>
#include <QJsonObject>

#include <variant>

namespace desk::sync {

/// What can be asked of the hub. One request is under way at a time.
enum class Request {
    Exchange,   ///< operations go, rows come
    Challenge,  ///< something to sign
    Renewal,    ///< a new access token for the signature
    DeadLetter, ///< an operation that the hub can't swallow, as it is
    Life,       ///< a number for the next life of this desk
    Digest,     ///< what the hub has, as one number
};

/// What is asked of the hub to carry a file; apart from the others.
enum class CarryStep {
    AskStore, ///< which store has the files
    Offer,    ///< a file goes up: how much of it has come before?
    Send,     ///< a piece of it goes
    Fetch,    ///< a piece of one comes
};

/// What came back over the network.
struct Reply
{
    int status = 0;
    bool isOfHub = false; ///< whether it carries the hub's mark; a hotel's sign-in page does not
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< decompressed
};

/// What an answer that is a refusal says, as RFC 9457 has it.
QJsonObject problemIn(const Reply &reply);

/// Milliseconds that the hub wants to be left alone; not for ever, whatever it says.
std::optional<qint64> retryAfter(const Reply &reply);

/// Why nothing came back.
enum class Failure {
    Unreachable, ///< no connection, or it broke
    TimedOut,
    NotTrusted, ///< nobody that this computer trusts vouches for the certificate
    KeyChanged, ///< it shows another key than the one that the hub is known by
    Expired,    ///< the certificate is over, or not begun
};

namespace event {

/// The program has begun, or the desk was enrolled while it ran. The outbox is as it is.
struct Started
{
    sync_state::Reached reached;
    qint64 waiting = 0;
    std::optional<sync_state::EndedLife> ended = {}; ///< nothing is sent before the next one began
    std::optional<Instant> lifeBegan = {};           ///< nothing in the first
    std::optional<Instant> lastContact = {};         ///< as it was noted before the program ended
    bool isCopy = false; ///< it was found on another computer, and belongs to no hub since
};
/// A person did something: an operation waits.
struct Queued
{
    Priority urgency = Priority::Later;
    qint64 waiting = 0;
};
/// The queue, as it was asked for with effect::ReadQueue.
struct QueueRead
{
    DeviceLife device;
    qint64 clock = 0; ///< what this desk stamps with, in milliseconds
    QList<QueuedOperation> operations;
    qint64 waiting = 0;
    qint64 settled = 0; ///< the sequence of the last operation before those that wait
    qint64 before = 0;  ///< that of the last operation that was made before the hub's epoch
    sync_state::LostEpoch lost = {}; ///< the epoch before
};
struct Answered
{
    Reply reply;
};
struct Failed
{
    Failure failure = Failure::Unreachable;
};
/// The rows of effect::Keep were written, or could not be.
struct Kept
{
    bool isDone = false;
};
/// The checkpoint of effect::Publish was written, or could not be.
struct Published
{
    bool isDone = false;
    qint64 waiting = 0;
    bool isAwaited = false; ///< a promise of another desk waits until this one was heard of
};
/// Operations wait again, as effect::SendAgain asked.
struct Requeued
{
    qint64 waiting = 0;
    std::optional<sync_state::EndedLife> ended = {};
};
/// The life ended, as effect::EndLife asked; nothing when that could not be written.
struct LifeEnded
{
    std::optional<sync_state::EndedLife> ended;
};
/// The next one began, as effect::BeginLife asked, or could not be written.
struct LifeBegun
{
    bool isDone = false;
    std::optional<Instant> began = {};
};
/// What is confirmed here, as effect::Count asked; nothing when it can't be read.
struct Counted
{
    std::optional<ConfirmedDigest> digest;
};
/// Which file is to be carried next, as effect::ReadTransfers asked, or that it can't be said now.
struct TransfersRead
{
    bool isDone = false;
    std::optional<Transfer> next = {};
    std::optional<Instant> nextAt = {}; ///< by the wall: when there is one, if there is none now
    bool isMore = false;                ///< rows that were not looked at
    FilesUnderWay files = {};
    QByteArray hubStore = {};
};
/// The hub answered effect::Carry. What came of a file was written before.
struct Carried
{
    Reply reply; ///< without the bytes of the file
    qint64 arrived = 0;
    bool isWhole = true; ///< the answer did not break off
    bool isKept = true;  ///< the bytes that came could be written
};
struct NotCarried
{
    bool isFileUnreadable = false; ///< it was not the network
};
/// As effect::TakeIn asked.
struct TakenIn
{
    enum class Outcome { Done, SomethingElse, NotWritten };
    Outcome outcome = Outcome::Done;
};
/// The hub has got as far as this commit.
struct Woken
{
    qint64 head = 0;
};
/// The hub said something where this desk listens, if only that it is still there.
struct Heard
{
};
/// Nobody wakes us any more: the connection ended, or said nothing for a minute.
struct ListeningEnded
{
};
/// The time of Engine::due() has come.
struct Due
{
};
/// The computer slept: what failed before says nothing now.
struct Resumed
{
};
/// The computer says that it has a network again.
struct NetworkCame
{
};
/// Whether anybody answers where the hub is, as effect::Knock asked.
struct Knocked
{
    bool isOpen = false;
};
/// A person pressed the button.
struct Wanted
{
};
/// The hub answered something that is not sync's own, such as who its desks are: it draws from the
/// same plan.
struct AnsweredBesides
{
    Reply reply;
};

} // namespace event

using Event = std::variant<event::Started,
                           event::Queued,
                           event::QueueRead,
                           event::Answered,
                           event::Failed,
                           event::Kept,
                           event::Published,
                           event::Requeued,
                           event::LifeEnded,
                           event::LifeBegun,
                           event::Counted,
                           event::TransfersRead,
                           event::Carried,
                           event::NotCarried,
                           event::TakenIn,
                           event::Woken,
                           event::Heard,
                           event::ListeningEnded,
                           event::Due,
                           event::Resumed,
                           event::NetworkCame,
                           event::Knocked,
                           event::Wanted,
                           event::AnsweredBesides>;

} // namespace desk::sync
