#pragma once

#include "core/store/merge/operation.h"
#include "sync/protocol/exchange.h"

#include <functional>
#include <memory>

namespace desk::hub {

/// What was decided on an operation, and the hash of the one it was decided on.
struct Settled
{
    QByteArray hash;
    Ruling ruling;
};

/// One push of a device: a transaction of the tenant's store. What it wrote becomes visible as one
/// commit, or, when it goes out of scope before, not at all. Throws db::Error.
class Push : public merge::Standing
{
public:
    /// Why a room of a stay, as it was written, can't be had: the name of the clash; nothing when
    /// it can.
    virtual std::optional<QString> roomClash(const IdBytes &segment) = 0;

    /// The sequence of the device's last operation that was settled; 0 before the first.
    virtual qint64 lastOperation(const sync::DeviceLife &device) = 0;
    virtual std::optional<Settled> settled(const sync::DeviceLife &device, qint64 operation) = 0;

    /// Writes rows for an operation, all or, when one can't be written, none: then it throws.
    virtual void write(const QList<merge::RowWrite> &writes,
                       const Stamp &stamp,
                       int incarnation) = 0;

    /// Keeps an operation that could not be read, as it came.
    virtual void keepDeadLetter(const sync::DeviceLife &device,
                                const QueuedOperation &operation,
                                const QString &why) = 0;

    /// The ruling on the device's next operation.
    virtual void settle(const sync::DeviceLife &device, const Settled &settled) = 0;

    /// The number that this push has as a commit.
    virtual qint64 number() = 0;
    virtual void commit() = 0;
};

/// Rows of whole commits, as they are now.
struct Page
{
    QByteArray epoch;
    qint64 head = 0;
    qint64 reached = 0;
    QList<ConfirmedRow> rows;
};

/// All that the hub keeps of one resort. Handlers know no other way to it.
class TenantStore
{
public:
    virtual ~TenantStore() = default;

    virtual QByteArray epoch() = 0;
    virtual std::unique_ptr<Push> beginPush() = 0;
    /// What was written after a commit, in the order of commits: at most `limit` rows, or one whole
    /// commit when it is larger than that.
    virtual Page changesAfter(qint64 commit, qint64 limit) = 0;
};

} // namespace desk::hub
