#pragma once

#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"
#include "sync/protocol/operation_line.h"

#include <QMap>

namespace desk::sync {

/// A device in one of its lives. A restored or copied replica begins a new life.
struct DeviceLife
{
    int number = 0;
    int incarnation = 1;

    auto operator<=>(const DeviceLife &) const = default;
};

/// What a desk asks of the hub: to take its waiting operations, and to say what is new.
/// As lines of text: a head, a line for each operation, and an end that counts them.
struct ExchangeRequest
{
    DeviceLife device;
    QByteArray epoch; ///< 16 bytes; empty when the desk has never heard of one
    qint64 after = 0; ///< the hub's commit that the desk has reached
    qint64 now = 0;   ///< the desk's clock, in milliseconds since 1970
    qint64 limit = 0; ///< the most rows of an answer
    /// The sequence of the last operation that was made before this epoch: what such an operation
    /// is based on was counted otherwise.
    qint64 before = 0;
    /// The epoch before, and the last operation that is older than that one: by it are counted the
    /// commits that those in between are based on, and were taken as.
    sync_state::LostEpoch lost = {};
    /// All that was done at this desk before it knew of this commit is with the hub, or comes
    /// with this request; 0: more waits than fits.
    qint64 heard = 0;
    QList<QueuedOperation> operations; ///< without a gap

    bool operator==(const ExchangeRequest &) const = default;
};

/// The hub's answer. Its rows are whole, as they are now; `reached` is the commit up to which they
/// are complete, and when that is the head, they are a checkpoint.
struct ExchangeResponse
{
    QByteArray epoch;
    qint64 head = 0;
    qint64 reached = 0;
    qint64 now = 0;
    qint64 last = 0; ///< the sequence of the device's last operation that the hub has
    QList<Ruling> rulings;
    QList<ConfirmedRow> rows;

    bool isCheckpoint() const { return reached == head; }
    bool operator==(const ExchangeResponse &) const = default;
};

/// Why a text is no request, or no answer.
enum class ExchangeFault {
    Truncated,  ///< the end line is missing, or does not fit what came before it
    WrongShape, ///< a line is none of ours
    Operation,  ///< an operation is damaged
};

QByteArray encodeRequest(const ExchangeRequest &request);
tl::expected<ExchangeRequest, ExchangeFault> decodeRequest(const QByteArray &text);

QByteArray encodeResponse(const ExchangeResponse &response);
tl::expected<ExchangeResponse, ExchangeFault> decodeResponse(const QByteArray &text);

} // namespace desk::sync
