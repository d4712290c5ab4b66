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
struct Listen
{
    Listening listening = Listening::Events;
    qint64 after = 0;
};
struct StopListening
{
};
struct Show
{
    HubStatus status;
};

} // namespace effect

using Effect = std::variant<effect::ReadQueue,
                            effect::Ask,
                            effect::Publish,
                            effect::SendAgain,
                            effect::Listen,
                            effect::StopListening,
                            effect::Show>;
using Effects = QList<Effect>;

} // namespace desk::sync
