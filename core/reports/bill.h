#pragma once

#include "core/billing/invoice.h"
#include "core/billing/tender.h"
#include "core/pricing/price_step.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// A line of a bill with what explains it.
struct BillLine
{
    InvoiceLine line;
    QString pet;      ///< its name; empty for what belongs to nobody
    QString taxClass; ///< its name
    QList<PriceStep> steps;

    bool operator==(const BillLine &) const = default;
};

/// What a bill says, the same on a receipt and on an invoice.
struct Bill
{
    Invoice invoice;
    QList<BillLine> lines;
    QList<InvoiceTax> taxes;
    Money listed;    ///< the lines before discounts
    Money discounts; ///< never positive
    Money outstanding;

    bool operator==(const Bill &) const = default;
};

/// Six statements, however long the bill is. Nothing when there is no such bill.
std::optional<Bill> billOf(db::Database &database, InvoiceId invoice);

} // namespace desk
