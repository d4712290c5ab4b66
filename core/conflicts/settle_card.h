#pragma once

#include "core/conflicts/card.h"
#include "core/store/writer.h"

namespace desk {

/// Somebody has looked at it, and as it stands is well.
struct SettleCard
{
    ConflictCardId card;
    CardOutcome outcome = CardOutcome::Noted;

    static constexpr Intent intent{"card.settle", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, CardSettled, and for a card about money ApprovalNeeded, NotPermitted.
[[nodiscard]] Result<> carryOut(Writer &writer, const SettleCard &command);

/// What gave way is put back, as an edit of that record, and the card is settled.
struct RestoreFromCard
{
    ConflictCardId card;
    /// The positions of the clashes in the card, from 0.
    QList<int> clashes;

    static constexpr Intent intent{"card.restore", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: what SettleCard refuses, Missing (none chosen), OutOfRange (not in the card), and
/// Changed: the row no longer has the value that stood.
[[nodiscard]] Result<> carryOut(Writer &writer, const RestoreFromCard &command);

/// The stay that has no room of its own goes to this one, from now or from its beginning, and the
/// card is settled.
struct MoveFromCard
{
    ConflictCardId card;
    UnitId unit;

    static constexpr Intent intent{"card.move_stay", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: what SettleCard and MoveStays refuse, and Changed: it has a room meanwhile.
[[nodiscard]] Result<> carryOut(Writer &writer, const MoveFromCard &command);

} // namespace desk
