#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

/// Something sold over the counter.
struct Product
{
    ProductId id;
    QString name;
    QString sku;
    QString barcode;
    Money price;
    TaxClassId taxClass;
    QString revenueAccount;
    bool stockTracked = true;
    int reorderAt = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const Product &) const = default;

    static constexpr auto table = "products";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Product::id},
                            Field{"name", &Product::name},
                            Field{"sku", &Product::sku},
                            Field{"barcode", &Product::barcode},
                            Field{"price", &Product::price},
                            Field{"tax_class", &Product::taxClass},
                            Field{"revenue_account", &Product::revenueAccount},
                            Field{"stock_tracked", &Product::stockTracked},
                            Field{"reorder_at", &Product::reorderAt},
                            Field{"archived_at", &Product::archivedAt});
    }
};

enum class StockReason { Sale, Return, Delivery, Count, Loss, HouseUse };

template <>
inline constexpr auto names<StockReason> = std::array{
    std::pair{StockReason::Sale, "SALE"},
    std::pair{StockReason::Return, "RETURN"},
    std::pair{StockReason::Delivery, "DELIVERY"},
    std::pair{StockReason::Count, "COUNT"},
    std::pair{StockReason::Loss, "LOSS"},
    std::pair{StockReason::HouseUse, "HOUSE_USE"},
};

/// Goods that came or went. The stock is the sum.
struct StockMove
{
    StockMoveId id;
    ProductId product;
    LocationId location;
    int quantity = 0; ///< positive in, negative out
    StockReason reason = StockReason::Sale;
    std::optional<InvoiceLineId> invoiceLine;
    QString note;
    Instant at{};
    StaffId staff;

    bool operator==(const StockMove &) const = default;

    static constexpr auto table = "stock_moves";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StockMove::id},
                            Field{"product", &StockMove::product},
                            Field{"location", &StockMove::location},
                            Field{"quantity", &StockMove::quantity},
                            Field{"reason", &StockMove::reason},
                            Field{"invoice_line", &StockMove::invoiceLine},
                            Field{"note", &StockMove::note},
                            Field{"at", &StockMove::at},
                            Field{"staff", &StockMove::staff});
    }
};

} // namespace desk
