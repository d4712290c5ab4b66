#include "core/catalog/catalogue.h"
#include "core/catalog/stock.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Goods that came, were counted, were lost or used in the house: who unpacks a box need not be
/// somebody who makes prices.
class Stock final : public RecordSection<Product>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"stock"_s,
                .group = tr("Prices"),
                .title = tr("Stock"),
                .emptyTitle = tr("No stock is counted. Say so of a product under “Products”.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        return doing(RecordStock{.product = record().id,
                                 .reason = typed.choice<StockReason>(u"reason"_s),
                                 .quantity = typed.number(u"quantity"_s),
                                 .note = typed.text(u"note"_s)});
    }
};

// Sales and returns come with their bill.
QList<FieldChoice> reasons()
{
    QList<FieldChoice> choices;
    for (const StockReason reason :
         {StockReason::Delivery, StockReason::Count, StockReason::Loss, StockReason::HouseUse})
        choices += FieldChoice{QString(nameOf(reason)), word(reason)};
    return choices;
}

QList<SettingsRow> Stock::rows(const SettingsDesk &desk) const
{
    QList<SettingsRow> rows;
    for (const auto &product : catalogue::products(desk.database, desk.place.location.id)) {
        if (!product.stockTracked)
            continue;
        rows += SettingsRow{.id = product.id.text(),
                            .title = product.name,
                            .detail = product.barcode,
                            .value = desk.words.number(product.inStock),
                            .remark = product.inStock <= product.reorderAt ? tr("Order more")
                                                                           : QString()};
    }
    return rows;
}

SettingsForm Stock::form(const SettingsDesk &desk, const QString &id)
{
    const Product product = opened(desk, id);
    const int inStock = stockOf(desk.database, product.id, desk.place.location.id);
    return {.title = product.name,
            .subtitle = tr("%1 in stock").arg(desk.words.number(inStock)),
            .fields = {{.name = u"reason"_s,
                        .label = tr("What happened"),
                        .kind = FieldKind::Choice,
                        .value = QString(nameOf(StockReason::Delivery)),
                        .wide = false,
                        .choices = reasons()},
                       {.name = u"quantity"_s,
                        .label = tr("How many"),
                        .kind = FieldKind::Number,
                        .value = QString(),
                        .hint = tr("Of a count: how many there are now."),
                        .required = true,
                        .wide = false},
                       {.name = u"note"_s, .label = tr("Note"), .value = QString()}}};
}

} // namespace

std::unique_ptr<SettingsSection> stockSection()
{
    return std::make_unique<Stock>();
}

} // namespace desk::ui
