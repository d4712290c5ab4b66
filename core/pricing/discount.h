#pragma once

#include "core/catalog/coupon.h"

namespace desk {

/// What lowers a bill: a coupon, or somebody's decision with a reason.
struct Discount
{
    std::optional<CouponId> coupon; ///< none: a manual discount
    QString name;                   ///< as printed; the coupon's
    QString reason;                 ///< of a manual discount
    DiscountKind kind = DiscountKind::Percent;
    PartsPerMillion share; ///< PERCENT
    Money amount;          ///< FIXED
    DiscountScope scope = DiscountScope::Everything;

    bool operator==(const Discount &) const = default;
};

} // namespace desk
