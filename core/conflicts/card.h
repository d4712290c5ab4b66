#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"
#include "core/store/ruling.h"

namespace desk {

/// What somebody decided on a card.
enum class CardOutcome {
    Noted,    ///< as it stands is well
    Restored, ///< what gave way was put back
    Redone,   ///< it was solved by other means: another room, a corrected bill
};

template <>
inline constexpr auto names<CardOutcome> = std::array{
    std::pair{CardOutcome::Noted, "noted"},
    std::pair{CardOutcome::Restored, "restored"},
    std::pair{CardOutcome::Redone, "redone"},
};

/// An operation that did not go as it was meant. The hub writes it with its ruling, every desk
/// shows it, and whoever settles it settles it for all.
struct ConflictCard
{
    ConflictCardId id;
    std::optional<LocationId> location; ///< of the desk that it was done at
    RulingKind kind = RulingKind::Merged;
    int device = 0;       ///< number of the desk that it was done at
    qint64 operation = 0; ///< its sequence there
    QString command;      ///< the name of its intent
    std::optional<StaffId> staff;
    Instant doneAt{};
    /// JSON: {"clashes": [...], "meant": {...}, "why": "...", "missing": [[table, id], ...]}, each
    /// where there is one. A clash is as the hub tells it: {"what", "table", "id", "held", "stood"}
    /// of a stay or a bill, or {"what": "gave_way", "table", "id", "group", "stands", "gave_way",
    /// "held"} of a column group; "held": the operation's own change is the one that gave way.
    /// Of a bill that stands under another number than this desk printed: "other_number".
    /// Either has "other_at" and "other_device" where the hub knows whose change it met.
    QString detail;
    std::optional<Instant> settledAt;
    std::optional<StaffId> settledBy;
    std::optional<CardOutcome> outcome;

    bool operator==(const ConflictCard &) const = default;

    static constexpr auto table = "conflict_cards";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &ConflictCard::id},
                            Field{"location", &ConflictCard::location},
                            Field{"kind", &ConflictCard::kind},
                            Field{"device", &ConflictCard::device},
                            Field{"operation", &ConflictCard::operation},
                            Field{"command", &ConflictCard::command},
                            Field{"staff", &ConflictCard::staff},
                            Field{"done_at", &ConflictCard::doneAt},
                            Field{"detail", &ConflictCard::detail},
                            Field{"settled_at", &ConflictCard::settledAt},
                            Field{"settled_by", &ConflictCard::settledBy},
                            Field{"outcome", &ConflictCard::outcome});
    }
};

/// The card of an operation: the same operation always has the same one.
ConflictCardId cardIdOf(int device, int incarnation, qint64 operation);

} // namespace desk
