#pragma once

#include "core/lodging/occupancy.h"

namespace desk {

/// A room that a stay could have.
struct FreeUnit
{
    Unit unit;
    QString kindName;
    QString areaName;
    int headsThere = 0;            ///< pets that share it already, at most at once
    bool sharedWithFamily = false; ///< pets of the same family are there then
    bool isClean = true;

    bool operator==(const FreeUnit &) const = default;
};

/// The rooms that take these pets together, the family's own first, then clean ones, then in the
/// order of the house. A fixed number of statements.
QList<FreeUnit> freeUnits(db::Database &database,
                          const LocationId &location,
                          const PlaceWish &wish,
                          Instant now);
/// The same for each of several wishes, in as many statements as for one.
QList<QList<FreeUnit>> freeUnits(db::Database &database,
                                 const LocationId &location,
                                 const QList<PlaceWish> &wishes,
                                 Instant now);

} // namespace desk
