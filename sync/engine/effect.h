#pragma once

#include "core/base/hub_status.h"
#include "sync/engine/event.h"

namespace desk::sync {

/// How the hub tells that there is something new, from the best to the worst.
enum class Listening {
    Events, ///< a connection on which the hub says so (server-sent events)
    Poll,   ///< a request that it answers late
    None,   ///< asking from time to time
};

namespace effect {

/// Read what waits, at most this many operations and about this many bytes.
struct ReadQueue
{
    qint64 operations = 0;
    qint64 bytes = 0;
};
/// Ask the hub. Answered by Answered or Failed, once.
struct Ask
{
    Request request = Request::Exchange;
    QByteArray body;
    qint64 operation = 0; ///< of a dead letter
    QByteArray nonce;     ///< of a renewal: what is to be signed
    qint64 deadline = 0;  ///< milliseconds until the first byte of the answer
};
/// Keep the rows of a page that is no checkpoint yet in the spool. Answered by Kept.
struct Keep
{
    QList<ConfirmedRow> rows;
    bool isFirst = false; ///< what the spool holds is of an attempt that came to nothing
    bool isWhole = false; ///< they belong to all that the hub has
};
/// Write a checkpoint. Answered by Published.
struct Publish
{
    Checkpoint checkpoint;
};
/// The hub lost operations from this one on: they shall wait again. Answered by Requeued.
struct SendAgain
{
    qint64 from = 0;
};
/// The hub knows other operations of this life: the file was put back to a backup, or is a copy.
/// Answered by LifeEnded.
struct EndLife
{
};
/// The hub gave the next life its number. Answered by LifeBegun.
struct BeginLife
{
    int incarnation = 1;
};
/// Count what is confirmed here. Answered by Counted; no checkpoint is written before.
struct Count
{
};
/// A manager shut this desk out, and what it had is handed in: its data shall be erased.
struct Shred
{
};
/// Look which file is to be carried next, and note before what became of the last one. Answered by
/// TransfersRead.
struct ReadTransfers
{
    std::optional<TransferNote> note = {};
    std::optional<QByteArray> hubStore = {}; ///< its name, when it is not the one known here
    bool triesAgain = false;                 ///< what was given up as well
};
/// A step of carrying a file. Answered by Carried or NotCarried, once.
struct Carry
{
    CarryStep step = CarryStep::AskStore;
    QString digest;
    qint64 bytes = 0; ///< of the whole file
    qint64 from = 0;
    qint64 piece = 0;    ///< at most so many bytes from there
    qint64 deadline = 0; ///< milliseconds until the first byte of the answer
};
/// All of a file has come: it becomes one of the attachments. Answered by TakenIn.
struct TakeIn
{
    QString digest;
};
/// Note when the hub last said something, for when the program begins again. Nobody waits for it.
struct NoteContact
{
    Instant at{};
};
struct Listen
{
    Listening listening = Listening::Events;
    qint64 after = 0;
};
struct StopListening
{
};
/// See whether a connection to the hub can be made, without a request. Answered by Knocked, once.
struct Knock
{
};
struct Show
{
    HubStatus status;
};

} // namespace effect

using Effect = std::variant<effect::ReadQueue,
                            effect::Ask,
                            effect::Keep,
                            effect::Publish,
                            effect::SendAgain,
                            effect::EndLife,
                            effect::BeginLife,
                            effect::Count,
                            effect::Shred,
                            effect::ReadTransfers,
                            effect::Carry,
                            effect::TakeIn,
                            effect::NoteContact,
                            effect::Listen,
                            effect::StopListening,
                            effect::Knock,
                            effect::Show>;
using Effects = QList<Effect>;

} // namespace desk::sync
