#pragma once

#include "core/base/ids.h"
#include "core/resort/resort.h"
#include "core/staff/role.h"
#include "core/store/confirmed_digest.h"
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
    QByteArray deskStamp = {}; ///< what its desk said, where the hub put it right; else empty
};

/// An operation that waits at the hub until what it builds on is there again: the hub was put back
/// to a backup, and a desk that has not spoken since may send it.
struct DeferredOperation
{
    sync::DeviceLife device;
    QueuedOperation operation;
    QByteArray epoch; ///< that counted the commits it is based on; empty when nobody knows
    Instant since{};
};

/// The lease of a room, as somebody meets it who promises the room.
struct KeptRoom
{
    RoomLeaseId lease;
    int device = 0;          ///< number of the desk that has the room
    bool isPromised = false; ///< what meets it is a promise: who is in the room already is a fact
};

/// A promise of a room that another desk keeps: it waits until that desk was heard of, or its lease
/// is over.
struct WaitingPromise
{
    IdBytes segment{};
    sync::DeviceLife device;        ///< that made it
    QueuedOperation operation;      ///< by which it did: without its body
    std::optional<int> keeper = {}; ///< number of the desk that keeps the room; nothing: none now
    qint64 commit = 0;              ///< in which others see it
};

/// A deposit as the ledger has it, in minor units.
struct DepositNow
{
    qint64 held = 0; ///< what is left of it; negative when more went out than came in
    qint64 kept = 0; ///< what the resort kept of it
};

/// Which stays stand against one in the same room.
enum class Against { All, FirmOnes };

/// One push of a device: a transaction of the tenant's store. What it wrote becomes visible as one
/// commit, or, when it goes out of scope before, not at all. Throws db::Error.
class Push : public merge::Standing
{
public:
    /// These are about to be taken. It changes no answer; a store that is far away brings all that
    /// they touch at once, instead of row by row.
    virtual void foresee(const QList<QueuedOperation> &operations) = 0;

    /// Why a room of a stay, as it was written, can't be had: the name of the clash; nothing when
    /// it can.
    /// `against`: whether promises count that wait for the desk which keeps the room.
    virtual std::optional<QString> roomClash(const IdBytes &segment, Against against) = 0;

    /// Who keeps the room of a stay, as it was written; nothing when nobody does.
    virtual std::optional<KeptRoom> keptRoom(const IdBytes &segment) = 0;
    /// Keeps what a promise came from until it is settled; one of a segment.
    virtual void awaitKeeper(const WaitingPromise &promise) = 0;
    virtual void awaitKeeperNoMore(const IdBytes &segment) = 0;
    /// In the order of commits.
    virtual QList<WaitingPromise> waitingPromises() = 0;

    /// By how much more was paid for a bill than it comes to, in minor units; 0 or less when it
    /// was not.
    virtual qint64 overpaid(const IdBytes &invoice) = 0;

    /// What is left of the deposit for a booking, and what the resort kept of it.
    virtual DepositNow depositNow(const IdBytes &booking) = 0;

    /// By how many half visits more than it holds a package was used, whatever expired of it; 0 or
    /// less when it was not.
    virtual qint64 overdrawn(const IdBytes &purchase) = 0;

    /// Whether the groomer of an appointment, as it was written, does something else at that time.
    virtual bool isGroomerTaken(const IdBytes &appointment) = 0;

    /// The first session of a course, as it was written, that ends after a moment and whose trainer
    /// does something else at that time.
    virtual std::optional<IdBytes> sessionGivenTwice(const IdBytes &course, Instant after) = 0;

    /// Whether a day of a stay, as it was written, has more pets than a capacity group has places.
    virtual bool isOverfull(const IdBytes &reservation) = 0;

    /// Whether the course of a pet's place, as it was written, has more pets than places.
    virtual bool isCourseOverfull(const IdBytes &enrolment) = 0;

    /// The sequence of the device's last operation that was settled; 0 before the first.
    virtual qint64 lastOperation(const sync::DeviceLife &device) = 0;
    virtual std::optional<Settled> settled(const sync::DeviceLife &device, qint64 operation) = 0;

    /// What was decided on this very operation when it came in another life of a desk, by its hash.
    virtual std::optional<Settled> settledBefore(const QByteArray &hash) = 0;
    /// What such an operation wrote as a part of `commit` counts as written by this life: it goes
    /// on from there.
    virtual void inherit(const sync::DeviceLife &device,
                         const QueuedOperation &operation,
                         qint64 commit) = 0;

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

    /// What came later decides otherwise on an operation that was settled.
    virtual void overrule(const sync::DeviceLife &device, const Ruling &ruling) = 0;

    /// The role of somebody who works there today.
    virtual std::optional<Role> roleOf(const StaffId &staff) = 0;

    /// Where a device stands; nothing for one that the resort does not know.
    virtual std::optional<LocationId> locationOf(const sync::DeviceLife &device) = 0;

    /// Up to which commit every epoch counted the same; 0 when there was one epoch only.
    virtual qint64 commonHistory() = 0;

    /// Up to which commit another epoch counted as this one does; nothing for one that is not
    /// known, or for this one.
    virtual std::optional<qint64> commonWith(const QByteArray &epoch) = 0;
    /// What this push writes was a commit of another epoch, and lost.
    virtual void noteFormer(const QByteArray &epoch, qint64 former) = 0;
    /// Whether such a commit has come again.
    virtual bool hasCome(const QByteArray &epoch, qint64 former) = 0;
    /// What a commit of this epoch was in another one; nothing when it was none.
    virtual std::optional<qint64> formerOf(const QByteArray &epoch, qint64 commit) = 0;

    /// Keeps an operation until its time has come.
    virtual void defer(const DeferredOperation &deferred) = 0;
    /// Those that wait, in the order in which they came.
    virtual QList<DeferredOperation> deferred() = 0;
    /// One of them waits no more: this became of it.
    virtual void settleDeferred(const DeferredOperation &deferred, const Ruling &ruling) = 0;
    /// Whether a desk has yet to send again what the hub lost.
    virtual bool awaitsDesks() = 0;

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

/// What the hub must know of the resort itself.
struct ResortFacts
{
    ResortId id;
    QString name;
    LocationId location; ///< the first: where a new desk stands until somebody says otherwise
    int highestDevice = 0;
};

/// All that the hub keeps of one resort. Handlers know no other way to it.
class TenantStore
{
public:
    virtual ~TenantStore() = default;

    virtual QByteArray epoch() = 0;
    /// The number of the last commit.
    virtual qint64 head() = 0;
    /// The sequence of the device's last operation that was settled; 0 before the first.
    virtual qint64 lastOperation(const sync::DeviceLife &device) = 0;
    virtual ResortFacts facts() = 0;
    /// The role of somebody who works there today.
    virtual std::optional<Role> roleOf(const StaffId &staff) = 0;
    /// The row of a desk.
    virtual std::optional<Device> desk(int number) = 0;
    /// Whether a row of attachments names this digest.
    virtual bool namesBlob(const QString &digest) = 0;
    virtual std::unique_ptr<Push> beginPush() = 0;
    /// Whether a promise waits for the desk that keeps its room.
    virtual bool hasWaitingPromises() = 0;
    /// Whether operations wait at the hub for others.
    virtual bool hasDeferred() = 0;
    /// Whether this desk has yet to send again what the hub lost.
    virtual bool awaits(int device) = 0;
    /// It has.
    virtual void awaitNoMore(int device) = 0;
    /// What was written after a commit, in the order of commits: at most `limit` rows, or one whole
    /// commit when it is larger than that.
    virtual Page changesAfter(qint64 commit, qint64 limit) = 0;
    /// What there is, as of head(): a desk compares it with what it has.
    virtual ConfirmedDigest digest() = 0;
};

} // namespace desk::hub
