#pragma once

#include "core/pricing/quote.h"

namespace desk {

/// What a night of a pet costs more or less because of how full the house is: a share of `base`, an
/// amount. A night that was agreed keeps its rule, whatever the house and the rules are now.
QList<PriceStep> occupancySteps(const PriceBook &book,
                                const HouseLoad &house,
                                const PetToPrice &pet,
                                const std::optional<UnitKindId> &kind,
                                QDate night,
                                Money base);

} // namespace desk
