#pragma once

#include "core/pricing/quote.h"

namespace desk {

/// The days a pet's stay is charged for: nights by the day they begin, calendar days, stretches of
/// 24 hours by the day they begin, or the one visit. Never none.
QList<QDate> chargedDays(const Service &service, const PetToPrice &pet);

} // namespace desk
