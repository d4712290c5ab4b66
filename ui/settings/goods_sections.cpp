#include "core/catalog/catalogue.h"
#include "core/catalog/edit_coupons.h"
#include "core/catalog/edit_products.h"
#include "core/catalog/stock.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// What is sold over the counter, and how many of it there are.
class Products final : public RecordSection<Product>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"products"_s,
                .group = tr("Prices"),
                .title = tr("Products"),
                .permission = Permission::EditPrices,
                .addText = tr("New product"),
                .emptyTitle = tr("Nothing is sold over the counter yet.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;
    SettingsWork save(TypedForm &typed) override;
    SettingsWork remove(TypedForm &) override { return doing(ArchiveProduct{record().id}); }

private:
    int m_inStock = 0; ///< when the form was opened
};

QList<SettingsRow> Products::rows(const SettingsDesk &desk) const
{
    QList<SettingsRow> rows;
    for (const auto &product : catalogue::products(desk.database, desk.place.location.id)) {
        const bool isScarce = product.stockTracked && product.inStock <= product.reorderAt;
        rows += SettingsRow{.id = product.id.text(),
                            .title = product.name,
                            .detail = product.stockTracked
                                ? tr("%1 in stock").arg(desk.words.number(product.inStock))
                                : QString(),
                            .value = desk.words.money(product.price),
                            .remark = isScarce ? tr("Order more") : QString()};
    }
    return rows;
}

SettingsForm Products::form(const SettingsDesk &desk, const QString &id)
{
    const Product product = opened(desk, id);
    const Words &words = desk.words;
    m_inStock = isNew() ? 0 : stockOf(desk.database, product.id, desk.place.location.id);
    return {
        .title = isNew() ? tr("New product") : product.name,
        .fields =
            {
                {.name = u"name"_s, .label = tr("Name"), .value = product.name, .required = true},
                {.name = u"barcode"_s,
                 .label = tr("Barcode"),
                 .value = product.barcode,
                 .hint = tr("Scan it here."),
                 .wide = false},
                {.name = u"sku"_s,
                 .label = tr("Order number"),
                 .value = product.sku,
                 .wide = false},
                {.name = u"price"_s,
                 .label = tr("Price"),
                 .kind = FieldKind::Money,
                 .value = isNew() ? QString() : words.amount(product.price),
                 .required = true,
                 .wide = false},
                {.name = u"taxClass"_s,
                 .label = tr("Taxed as"),
                 .kind = FieldKind::Choice,
                 .value = product.taxClass.text(),
                 .hint = hintUnless(choicesOf(catalogue::taxClasses(desk.database)),
                                    tr("Add one under “Tax classes” first.")),
                 .required = true,
                 .wide = false,
                 .choices = choicesOf(catalogue::taxClasses(desk.database))},
                {.name = u"stockTracked"_s,
                 .label = tr("Keep count of the stock"),
                 .kind = FieldKind::Switch,
                 .value = product.stockTracked},
                {.name = u"quantity"_s,
                 .label = tr("In stock"),
                 .kind = FieldKind::Number,
                 .value = words.number(m_inStock),
                 .hint = tr("A new number is noted as a count."),
                 .wide = false,
                 .shownFor = u"stockTracked"_s,
                 .shownValues = {u"true"_s}},
                {.name = u"reorderAt"_s,
                 .label = tr("Order more at"),
                 .kind = FieldKind::Number,
                 .value = words.number(product.reorderAt),
                 .wide = false,
                 .shownFor = u"stockTracked"_s,
                 .shownValues = {u"true"_s}},
                {.name = u"revenueAccount"_s,
                 .label = tr("Account in the books"),
                 .value = isNew() ? u"retail"_s : product.revenueAccount,
                 .required = true,
                 .wide = false},
            },
        .removeText = isNew() ? QString() : tr("Archive"),
        .removeQuestion = tr("It can't be sold any more. Bills keep it.")};
}

SettingsWork Products::save(TypedForm &typed)
{
    Product product = record();
    product.name = typed.text(u"name"_s);
    product.barcode = typed.text(u"barcode"_s);
    product.sku = typed.text(u"sku"_s);
    product.price = typed.money(u"price"_s);
    product.taxClass = typed.id<TaxClassId>(u"taxClass"_s);
    product.stockTracked = typed.flag(u"stockTracked"_s);
    product.revenueAccount = typed.text(u"revenueAccount"_s);
    int inStock = m_inStock;
    if (product.stockTracked) {
        inStock = typed.number(u"quantity"_s);
        product.reorderAt = typed.number(u"reorderAt"_s);
    }
    if (isNew())
        return doing(AddProduct{.product = product, .inStock = inStock});
    EditProduct edit{.opened = opened(), .edited = product};
    if (inStock != m_inStock)
        edit.counted = inStock;
    return doing(edit);
}

/// Codes that lower a bill.
class Coupons final : public RecordSection<Coupon>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"coupons"_s,
                .group = tr("Prices"),
                .title = tr("Coupons"),
                .permission = Permission::EditPrices,
                .addText = tr("New coupon"),
                .emptyTitle = tr("There are no coupons.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        Coupon coupon = record();
        coupon.code = typed.text(u"code"_s);
        coupon.name = typed.text(u"name"_s);
        coupon.kind = typed.choice<DiscountKind>(u"kind"_s);
        coupon.scope = typed.choice<DiscountScope>(u"scope"_s);
        if (coupon.kind == DiscountKind::Percent)
            coupon.share = typed.percent(u"share"_s);
        else
            coupon.amount = typed.money(u"amount"_s);
        coupon.validFrom = typed.day(u"validFrom"_s);
        coupon.validUntil = typed.dayIfAny(u"validUntil"_s);
        coupon.maxUses = typed.numberIfAny(u"maxUses"_s);
        return isNew() ? doing(AddCoupon{coupon}) : doing(EditCoupon{opened(), coupon});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveCoupon{record().id}); }
};

QList<SettingsRow> Coupons::rows(const SettingsDesk &desk) const
{
    QList<SettingsRow> rows;
    for (const Coupon &coupon : catalogue::coupons(desk.database)) {
        const bool isOver = coupon.validUntil && *coupon.validUntil < desk.today;
        QString remark;
        if (isOver)
            remark = tr("over");
        else if (coupon.validFrom > desk.today)
            remark = tr("from %1").arg(desk.words.dayAndMonth(coupon.validFrom));
        else if (coupon.validUntil)
            remark = tr("until %1").arg(desk.words.dayAndMonth(*coupon.validUntil));
        rows += SettingsRow{.id = coupon.id.text(),
                            .title = coupon.code,
                            .detail = coupon.name,
                            .value = coupon.kind == DiscountKind::Percent
                                ? desk.words.percent(coupon.share)
                                : desk.words.money(coupon.amount),
                            .remark = remark};
    }
    return rows;
}

SettingsForm Coupons::form(const SettingsDesk &desk, const QString &id)
{
    const Coupon coupon = opened(desk, id);
    const Words &words = desk.words;
    return {.title = isNew() ? tr("New coupon") : coupon.code,
            .fields =
                {
                    {.name = u"code"_s,
                     .label = tr("Code"),
                     .value = coupon.code,
                     .hint = tr("Letters and digits, as people type it."),
                     .required = true},
                    {.name = u"name"_s,
                     .label = tr("Name on the bill"),
                     .value = coupon.name,
                     .required = true},
                    {.name = u"kind"_s,
                     .label = tr("Kind"),
                     .kind = FieldKind::Choice,
                     .value = QString(nameOf(coupon.kind)),
                     .wide = false,
                     .choices = choicesOf<DiscountKind>()},
                    {.name = u"share"_s,
                     .label = tr("Percent"),
                     .kind = FieldKind::Percent,
                     .value = coupon.share.value == 0 ? QString() : words.percent(coupon.share),
                     .required = true,
                     .wide = false,
                     .shownFor = u"kind"_s,
                     .shownValues = {QString(nameOf(DiscountKind::Percent))}},
                    {.name = u"amount"_s,
                     .label = tr("Amount"),
                     .kind = FieldKind::Money,
                     .value = coupon.amount.isZero() ? QString() : words.amount(coupon.amount),
                     .required = true,
                     .wide = false,
                     .shownFor = u"kind"_s,
                     .shownValues = {QString(nameOf(DiscountKind::Fixed))}},
                    {.name = u"scope"_s,
                     .label = tr("On"),
                     .kind = FieldKind::Choice,
                     .value = QString(nameOf(coupon.scope)),
                     .choices = choicesOf<DiscountScope>()},
                    {.name = u"validFrom"_s,
                     .label = tr("From"),
                     .kind = FieldKind::Date,
                     .value = words.date(isNew() ? desk.today : coupon.validFrom),
                     .required = true,
                     .wide = false},
                    {.name = u"validUntil"_s,
                     .label = tr("Until"),
                     .kind = FieldKind::Date,
                     .value = coupon.validUntil ? words.date(*coupon.validUntil) : QString(),
                     .hint = tr("Leave empty for ever."),
                     .wide = false},
                    {.name = u"maxUses"_s,
                     .label = tr("How often"),
                     .kind = FieldKind::Number,
                     .value = coupon.maxUses ? words.number(*coupon.maxUses) : QString(),
                     .hint = tr("Leave empty for any number."),
                     .wide = false},
                },
            .removeText = isNew() ? QString() : tr("Archive"),
            .removeQuestion = tr("The code is not taken any more. Bills keep their discount.")};
}

} // namespace

std::unique_ptr<SettingsSection> productsSection()
{
    return std::make_unique<Products>();
}

std::unique_ptr<SettingsSection> couponsSection()
{
    return std::make_unique<Coupons>();
}

} // namespace desk::ui
