#include "core/billing/discounts.h"

#include "core/base/typed_text.h"
#include "core/db/select.h"
#include "core/households/household.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Discount discountOf(const Coupon &coupon)
{
    return {.coupon = coupon.id,
            .name = coupon.name,
            .reason = {},
            .kind = coupon.kind,
            .share = coupon.share,
            .amount = coupon.amount,
            .scope = coupon.scope};
}

bool isUsedUp(db::Database &database, const Coupon &coupon)
{
    if (!coupon.maxUses)
        return false;
    const auto uses = database.value<int>(R"sql(
        SELECT count(*)
          FROM invoice_lines JOIN invoices ON invoices.id = invoice_lines.invoice
         WHERE invoice_lines.coupon = ? AND invoice_lines.removed_at IS NULL
           AND invoices.kind <> 'CREDIT_NOTE' AND invoices.issued_at IS NOT NULL
           AND invoices.voided_at IS NULL
    )sql",
                                          coupon.id);
    return uses >= *coupon.maxUses;
}

Result<std::optional<Discount>> couponFor(db::Database &database, const QString &code, QDate day)
{
    const QList<Coupon> coupons = db::select<Coupon>(
        database, "WHERE code = ? AND archived_at IS NULL", code.trimmed().toUpper());
    if (coupons.isEmpty())
        return refuse(Reason::CouponUnknown, u"couponCode"_s);
    const Coupon &coupon = coupons.first();
    if (day < coupon.validFrom || (coupon.validUntil && day > *coupon.validUntil))
        return refuse(Reason::CouponExpired, u"couponCode"_s);
    if (isUsedUp(database, coupon))
        return refuse(Reason::CouponUsedUp, u"couponCode"_s);
    return discountOf(coupon);
}

// The earlier of two ends.
std::optional<QDate> earlier(const std::optional<QDate> &one, const std::optional<QDate> &other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

} // namespace

Result<std::optional<Discount>> discountFor(db::Database &database,
                                            const std::optional<DiscountWish> &wish,
                                            QDate day)
{
    if (!wish)
        return std::nullopt;
    if (!wish->couponCode.trimmed().isEmpty())
        return couponFor(database, wish->couponCode, day);

    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, wish->reason, limits::line);
    const bool isNothing =
        wish->kind == DiscountKind::Percent ? wish->share.value <= 0 : !wish->amount.isPositive();
    if (isNothing)
        texts.refusals.push_back({Reason::OutOfRange, u"discount"_s, {}});
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    return Discount{.coupon = std::nullopt,
                    .name = {},
                    .reason = reason,
                    .kind = wish->kind,
                    .share = wish->share,
                    .amount = wish->amount,
                    .scope = wish->scope};
}

std::optional<StandingDiscount> standingDiscount(db::Database &database,
                                                 const HouseholdId &household)
{
    const auto family = database.find<Household>(household);
    if (!family || !family->standingCoupon)
        return std::nullopt;
    const auto coupon = database.find<Coupon>(*family->standingCoupon);
    if (!coupon || coupon->archivedAt || isUsedUp(database, *coupon))
        return std::nullopt;
    return StandingDiscount{.discount = discountOf(*coupon),
                            .from = coupon->validFrom,
                            .until = earlier(coupon->validUntil, family->standingUntil)};
}

} // namespace desk
