#pragma once

#include "core/pricing/lodging_price.h"

namespace desk {

/// The fees for coming before and leaving after the hours of the service: one line per pet that
/// owes one, as far as the family's cap allows.
QList<QuoteLine> feeLines(const PriceBook &book, const QList<PricedPet> &pets);

} // namespace desk
