#pragma once

#include "core/store/ruling.h"
#include "core/store/stored_rows.h"

namespace desk {

/// A row as the hub has it, whole.
struct ConfirmedRow
{
    QByteArray table;
    StoredRow row;
    bool isDeleted = false;

    bool operator==(const ConfirmedRow &) const = default;
};

/// All that the hub had to say since the last one, and no part of a transaction that it did not
/// finish.
struct Checkpoint
{
    QList<ConfirmedRow> rows;
    QList<Ruling> rulings;
    qint64 cursor = 0; ///< the hub's commit up to which the rows reach
    QByteArray epoch;  ///< of the hub: 16 bytes; a hub that was restored has another one
    /// Whether these are all rows of the hub: what is not among them, it does not have.
    bool isWhole = false;
    /// Whether its rows were kept in the spool as they came (core/store/spool.h): then `rows` are
    /// none.
    bool isSpooled = false;
};

namespace spool {
struct Preparation;
}

/// Publishes a checkpoint in the open transaction of the store (write mode Merge): rows that none
/// of our waiting operations touches are written straight through; the others go back to what is
/// confirmed, and our waiting operations are merged onto them anew. Operations with a ruling leave
/// the queue. Answers which tables changed. Throws db::Error.
QSet<QByteArray> publish(db::Database &database, const Checkpoint &checkpoint);

/// The same for one whose rows are in the spool, after its preparation.
QSet<QByteArray> publishSpooled(db::Database &database,
                                const Checkpoint &checkpoint,
                                const spool::Preparation &preparation);

} // namespace desk
