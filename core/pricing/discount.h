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

/// What lowers every bill of a family in some time.
struct StandingDiscount
{
    Discount discount;
    QDate from;
    std::optional<QDate> until; ///< inclusive; none: for good

    bool operator==(const StandingDiscount &) const = default;

    bool holdsOn(QDate day) const { return from <= day && (!until || day <= *until); }
};

} // namespace desk
