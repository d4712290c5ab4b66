#pragma once

#include "core/base/refusal.h"
#include "core/pricing/discount.h"

namespace desk {

namespace db {
class Database;
}

/// What a person wishes to give off a bill: a coupon, or an amount or share with a reason.
struct DiscountWish
{
    QString couponCode; ///< empty: a manual discount
    DiscountKind kind = DiscountKind::Percent;
    PartsPerMillion share;
    Money amount;
    DiscountScope scope = DiscountScope::Everything;
    QString reason;
};

/// The discount a wish comes to. Refuses: CouponUnknown, CouponExpired, CouponUsedUp, OutOfRange,
/// Missing (`reason`). Whether somebody may give it is asked when the bill is drafted.
Result<std::optional<Discount>> discountFor(db::Database &database,
                                            const std::optional<DiscountWish> &wish,
                                            QDate day);

/// What a family is given off every bill; nothing when that is nothing, or used up.
std::optional<StandingDiscount> standingDiscount(db::Database &database,
                                                 const HouseholdId &household);

} // namespace desk
