#pragma once

#include "core/base/stamp.h"

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
    /// The sequence of our last operation that was made before this epoch.
    qint64 before = 0;
};
Reached reached(db::Database &database);
void reach(db::Database &database, const QByteArray &epoch, qint64 cursor);
/// Nothing that was reached counts any more: the hub counts anew.
void beginAnew(db::Database &database);

/// Which device this is, and in which of its lives.
struct Life
{
    int device = 0;
    int incarnation = 0;
};
Life life(db::Database &database);

/// The last stamp that was given out, or the wall clock when it is ahead.
Instant stampedUntil(db::Database &database, Instant now);

/// The first values of a replica.
void initialise(db::Database &database, qint64 deviceNumber, qint64 incarnation);

} // namespace sync_state
} // namespace desk
