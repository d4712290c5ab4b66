#pragma once

#include "core/base/names.h"
#include "core/store/stored_rows.h"

namespace desk {

/// What the hub made of an operation.
enum class RulingKind {
    Applied,     ///< as it was meant
    Merged,      ///< with other changes: something gave way
    Conflicted,  ///< accepted, and somebody has to settle it
    Rejected,    ///< nothing of it stands
    Quarantined, ///< the hub could not read it; it keeps it
    Blocked,     ///< it builds on one that was quarantined
};

template <>
inline constexpr auto names<RulingKind> = std::array{
    std::pair{RulingKind::Applied, "applied"},
    std::pair{RulingKind::Merged, "merged"},
    std::pair{RulingKind::Conflicted, "conflicted"},
    std::pair{RulingKind::Rejected, "rejected"},
    std::pair{RulingKind::Quarantined, "quarantined"},
    std::pair{RulingKind::Blocked, "blocked"},
};

struct Ruling
{
    qint64 operation = 0; ///< its sequence
    RulingKind kind = RulingKind::Applied;
    qint64 commit = 0;  ///< 0 when nothing was committed
    QJsonObject detail; ///< what gave way and to what, for the card

    bool operator==(const Ruling &) const = default;
};

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
};

/// Publishes a checkpoint in the open transaction of the store (write mode Merge): rows that none
/// of our waiting operations touches are written straight through; the others go back to what is
/// confirmed, and our waiting operations are merged onto them anew. Operations with a ruling leave
/// the queue; one that did not go as it was meant leaves a card. Answers which tables changed.
/// Throws db::Error.
QSet<QByteArray> publish(db::Database &database, const Checkpoint &checkpoint, Instant now);

/// Up to where this replica knows the hub's commits.
qint64 cursorOf(db::Database &database);

} // namespace desk
