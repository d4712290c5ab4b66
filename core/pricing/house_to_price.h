#pragma once

#include "core/lodging/house_load.h"
#include "core/pricing/quote.h"

namespace desk {

/// Whether a rule of the book looks at how full the house is.
bool asksForTheHouse(const PriceBook &book);

/// How full the house is on those nights of a family's stays that nobody agreed to yet; several are
/// choices of which one may be booked. Nothing is asked when no rule of the book needs it.
HouseLoad houseToPrice(db::Database &database,
                       const ResortTime &time,
                       const PriceBook &book,
                       const QList<StayToPrice> &stays);

} // namespace desk
