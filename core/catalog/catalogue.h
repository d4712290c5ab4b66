#pragma once

#include "core/bookings/agreement.h"
#include "core/catalog/coupon.h"
#include "core/catalog/product.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/packages/package_plan.h"
#include "core/pricing/booking_rule.h"
#include "core/pricing/price_rule.h"
#include "core/pricing/rate.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// What the resort offers and what it costs, for the settings: what was put away is left out.
namespace catalogue {

/// In their order.
QList<Service> services(db::Database &database);
/// In their order.
QList<AddOn> addOns(db::Database &database);
/// By name.
QList<TaxClass> taxClasses(db::Database &database);
/// Those that still hold or begin later, the newest first; what has ended before keeps its code.
QList<Coupon> coupons(db::Database &database);

/// A product and how many of it are at a place.
struct ProductInStock
{
    ProductId id;
    QString name;
    QString barcode;
    Money price;
    bool stockTracked = true;
    int reorderAt = 0;
    int inStock = 0;

    bool operator==(const ProductInStock &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &ProductInStock::id},
                            Field{"name", &ProductInStock::name},
                            Field{"barcode", &ProductInStock::barcode},
                            Field{"price", &ProductInStock::price},
                            Field{"stock_tracked", &ProductInStock::stockTracked},
                            Field{"reorder_at", &ProductInStock::reorderAt},
                            Field{"in_stock", &ProductInStock::inStock});
    }
};

/// By name.
QList<ProductInStock> products(db::Database &database, const LocationId &location);

// Versions that are in force on a day or begin later.

QList<Rate> rates(db::Database &database, QDate day);
QList<PriceRule> priceRules(db::Database &database, QDate day);
QList<BookingRule> bookingRules(db::Database &database, QDate day);
QList<PackagePlan> packagePlans(db::Database &database, QDate day);
QList<TaxRate> taxRates(db::Database &database, QDate day);

/// Every version of the agreement, the newest first.
QList<Agreement> agreements(db::Database &database);

} // namespace catalogue
} // namespace desk
