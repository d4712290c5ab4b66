#pragma once

#include "core/base/stamp.h"

#include <QByteArray>

#include <optional>

namespace desk {

namespace db {
class Database;
}

/// What this replica knows about itself and the hub: one small table of its own, never synced.
namespace sync_state {

/// The next number of this device's operations; dense, advanced in the open transaction.
qint64 takeOperationNumber(db::Database &database);

/// The next stamp of this device's clock; kept in the open transaction, so that it never goes back.
Stamp takeStamp(db::Database &database, Instant now, quint16 device);

/// How far this replica knows what the hub knows.
struct Reached
{
    QByteArray epoch; ///< empty before the hub was first heard of
    qint64 cursor = 0;
    /// The sequence of our last operation that was made before rows of this epoch were here: the
    /// commits that it had seen are of another count.
    qint64 before = 0;
};
Reached reached(db::Database &database);
void reach(db::Database &database, const QByteArray &epoch, qint64 cursor);
/// Nothing that was reached counts any more: the hub counts anew.
void beginAnew(db::Database &database);

/// The epoch before the present one, in which operations that wait, or wait again, may have been
/// made.
struct LostEpoch
{
    QByteArray epoch; ///< empty when there was none
    /// The sequence of our last operation that was made before rows of that epoch were here.
    qint64 before = 0;

    bool operator==(const LostEpoch &) const = default;
};
LostEpoch lost(db::Database &database);
/// Whether it ever heard of a hub.
bool knowsHub(db::Database &database);

/// Which device this is, and in which of its lives.
struct Life
{
    int device = 0;
    int incarnation = 0;
    /// The last of our operations that was settled before this life: the hub counts from the next
    /// one on, so what it calls operation 1 is ours with the number `after` + 1.
    qint64 after = 0;
};
Life life(db::Database &database);

/// The replica was put back to a backup, or is a copy: the life that it stood in is over, and the
/// hub has not given the next one its number yet. Until it has, nothing is sent; papers carry the
/// provisional number of Life::incarnation.
struct EndedLife
{
    int incarnation = 0; ///< the one that is over
    qint64 highest = 0;  ///< the last operation that this replica knows of it, as the hub counts
    QByteArray wish;     ///< 16 bytes by chance: two copies that ask get a life each

    bool operator==(const EndedLife &) const = default;
};
std::optional<EndedLife> endedLife(db::Database &database);

/// Ends the present life. `next` numbers papers until the hub has answered. Write mode Merge.
void endLife(db::Database &database, int next, Instant now);
/// The hub gave the next life its number: what waits is counted from 1 on. Write mode Merge.
void beginLife(db::Database &database, int device, int incarnation);
/// When the life before the present one ended; nothing in the first.
std::optional<Instant> lifeBegan(db::Database &database);

/// When the hub last said something, as far as this replica remembers; nothing before it ever did.
std::optional<Instant> lastContact(db::Database &database);
/// Write mode Merge.
void noteContact(db::Database &database, Instant at);

/// What a replica says of itself, to compare with what its computer remembers of it.
struct Marks
{
    QByteArray install; ///< 16 bytes; empty before it was first started
    qint64 starts = 0;  ///< how often it was started
    int incarnation = 0;
    qint64 operations = 0; ///< how many it made, in all of its lives
    bool isCopy = false;   ///< it was found on another computer, and belongs to no hub since
};
Marks marks(db::Database &database);
void markStart(db::Database &database, const QByteArray &install, qint64 starts);
void markCopy(db::Database &database, bool isCopy);

/// The last stamp that was given out, or the wall clock when it is ahead.
Instant stampedUntil(db::Database &database, Instant now);

/// The first values of a replica.
void initialise(db::Database &database, qint64 deviceNumber, qint64 incarnation);

} // namespace sync_state
} // namespace desk
