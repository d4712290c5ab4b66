#pragma once

#include "core/billing/invoice.h"
#include "core/catalog/product.h"
#include "core/store/writer.h"

namespace desk {

/// Takes the products of a bill's lines out of stock, or puts those of a credit note back.
void moveStock(Writer &writer, const QList<InvoiceLine> &lines, StockReason reason);

inline constexpr int mostInStock = 1'000'000;

/// Notes goods that came, were counted, were lost or used in the house.
struct RecordStock
{
    ProductId product;
    StockReason reason = StockReason::Delivery;
    int quantity = 0; ///< DELIVERY, LOSS, HOUSE_USE: how many; COUNT: how many there are now
    QString note;

    static constexpr Intent intent{"stock.record", 1, Priority::Later};
    QJsonObject meant() const;
};

/// A count moves the stock by the difference. Refuses: Unknown, OutOfRange, StockMissing.
[[nodiscard]] Result<> carryOut(Writer &writer, const RecordStock &command);

/// How many there are here.
int stockOf(db::Database &database, ProductId product, LocationId location);

} // namespace desk
