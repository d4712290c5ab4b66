#pragma once

#include "core/conflicts/cards.h"
#include "core/households/family_rows.h"
#include "core/lodging/free_units.h"

namespace desk {

/// A stay without a room of its own: somebody else holds the one it has.
struct RoomWanted
{
    ReservationId stay;
    UnitId unit;
    QString room;
    UnitKindId kind;
    Interval interval;    ///< from now on, or from when the stay begins there
    QStringList others;   ///< the pets that hold the room
    QList<FreeUnit> free; ///< the room itself first if it is, then those of the same kind

    bool operator==(const RoomWanted &) const = default;
};

/// A card as it is settled.
struct CardPage
{
    CardRow row;
    /// For each clash: whether what gave way can still be put back.
    QList<bool> canPutBack;
    /// The room that has to be found; nothing when it is not about one, or one was found.
    std::optional<RoomWanted> roomWanted;
    /// Whom to phone, where more was promised than there is.
    std::optional<FamilyRow> toCall = {};

    bool operator==(const CardPage &) const = default;
};

/// Nothing for a card that is not here. A fixed number of statements, and one for each row that it
/// is about.
std::optional<CardPage> cardPage(db::Database &database,
                                 const ConflictCardId &id,
                                 const LocationId &location,
                                 Instant now);

/// The room that the stay of this segment needs.
std::optional<RoomWanted> roomWanted(db::Database &database,
                                     const SegmentId &segment,
                                     const LocationId &location,
                                     Instant now);

/// Whether the row still has what stood when its columns gave way, in a table that is edited here.
bool canPutBack(db::Database &database, const Clash &clash);

} // namespace desk
