#pragma once

#include "core/search/find.h"
#include "core/search/terms.h"

namespace desk::search {

/// Rooms whose name begins so, with who is in them.
QList<Found> rooms(db::Database &database, const QList<Term> &terms, QDate today);

/// Bookings whose number begins so, with or without what stands before the date: "R-SFE-07-2611",
/// "261121-014".
QList<Found> bookings(db::Database &database, const QString &typed);

/// Fills in the room in which each pet on the list is today.
void addRooms(db::Database &database, QList<Found> &lines);

} // namespace desk::search
