#include "core/catalog/edit_coupons.h"

#include "core/catalog/named_record.h"
#include "core/staff/editing.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostUses = 1'000'000;

QString checkedCode(Writer &writer, TypedTexts &texts, const Coupon &wished, const CouponId &id)
{
    static const QRegularExpression lettersAndDigits(
        u"^[\\p{Lu}\\p{Nd}]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString code = texts.required(u"code"_s, wished.code, limits::word).toUpper();
    if (!lettersAndDigits.match(code).hasMatch())
        texts.refuse(Reason::OutOfRange, u"code"_s);
    else if (!code.isEmpty() && isTaken<Coupon>(writer, "code", code, id))
        texts.refuse(Reason::AlreadyTaken, u"code"_s, {{u"what"_s, code}});
    return code;
}

// Of share and amount, the one that its kind means.
void checkValue(Writer &writer, TypedTexts &texts, Coupon &coupon)
{
    if (coupon.kind == DiscountKind::Percent) {
        coupon.amount = writer.money(0);
        if (coupon.share.value < 1 || coupon.share.value > wholeShare)
            texts.refuse(Reason::OutOfRange, u"share"_s);
        return;
    }
    coupon.share = {};
    if (!coupon.amount.isPositive())
        texts.refuse(Reason::OutOfRange, u"amount"_s, {{u"least"_s, writer.money(1)}});
}

Coupon checked(Writer &writer, TypedTexts &texts, Coupon coupon, const Coupon &wished)
{
    coupon.code = checkedCode(writer, texts, wished, coupon.id);
    coupon.name = texts.required(u"name"_s, wished.name);
    coupon.kind = wished.kind;
    coupon.share = wished.share;
    coupon.amount = wished.amount;
    coupon.scope = wished.scope;
    coupon.validFrom = wished.validFrom;
    coupon.validUntil = wished.validUntil;
    coupon.maxUses = wished.maxUses;
    checkValue(writer, texts, coupon);
    if (!coupon.validFrom.isValid())
        texts.refuse(Reason::NotADate, u"validFrom"_s);
    if (coupon.validUntil && *coupon.validUntil < coupon.validFrom)
        texts.refuse(Reason::OutOfRange, u"validUntil"_s, {{u"least"_s, coupon.validFrom}});
    texts.range(u"maxUses"_s, coupon.maxUses, 1, mostUses);
    return coupon;
}

} // namespace

QJsonObject AddCoupon::meant() const
{
    return {{u"code"_s, coupon.code}};
}

Result<CouponId> carryOut(Writer &writer, const AddCoupon &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    Coupon coupon;
    coupon.id = writer.newId<CouponId>();
    coupon = checked(writer, texts, coupon, command.coupon);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(coupon);
    return coupon.id;
}

QJsonObject EditCoupon::meant() const
{
    return {{u"coupon"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditCoupon &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    if (!standing<Coupon>(writer, command.opened.record.id))
        return refuse(Reason::Unknown);
    const Coupon coupon = checked(writer, texts, command.opened.record, command.edited);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, coupon);
    return {};
}

QJsonObject ArchiveCoupon::meant() const
{
    return {{u"coupon"_s, coupon.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveCoupon &command)
{
    Refusals refusals = objectionsToEditing(writer, Permission::EditPrices);
    const std::optional<Coupon> coupon = standing<Coupon>(writer, command.coupon);
    if (!coupon)
        return refuse(Reason::Unknown);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *coupon);
    return {};
}

} // namespace desk
