#include "core/catalog/catalogue.h"

#include "core/db/database.h"

namespace desk::catalogue {

namespace {

template <class R>
QList<R> standing(db::Database &database, const QByteArray &order)
{
    return database.all<R>("SELECT " + db::columnsOf<R>().join(", ") + " FROM "
                           + QByteArray(R::table) + " WHERE archived_at IS NULL ORDER BY " + order);
}

// A version that ended on the day it began was never in force.
template <class Version>
QList<Version> notOver(db::Database &database, QDate day, const QByteArray &order)
{
    return database.all<Version>("SELECT " + db::columnsOf<Version>().join(", ") + " FROM "
                                     + QByteArray(Version::table)
                                     + " WHERE valid_until IS NULL OR valid_until > max(?,"
                                       " valid_from) ORDER BY "
                                     + order,
                                 day);
}

} // namespace

QList<Service> services(db::Database &database)
{
    return standing<Service>(database, "position, id");
}

QList<AddOn> addOns(db::Database &database)
{
    return standing<AddOn>(database, "position, id");
}

QList<TaxClass> taxClasses(db::Database &database)
{
    return standing<TaxClass>(database, "name, id");
}

QList<Coupon> coupons(db::Database &database)
{
    return standing<Coupon>(database, "valid_from DESC, code");
}

QList<ProductInStock> products(db::Database &database, const LocationId &location)
{
    return database.all<ProductInStock>(R"sql(
        SELECT id, name, barcode, price, stock_tracked, reorder_at,
               (SELECT coalesce(sum(m.quantity), 0)
                  FROM stock_moves m
                 WHERE m.product = products.id AND m.location = ?)
          FROM products
         WHERE archived_at IS NULL
         ORDER BY name, id
    )sql",
                                        location);
}

QList<Rate> rates(db::Database &database, QDate day)
{
    return notOver<Rate>(
        database, day, "service, unit_kind, species, min_weight_grams, valid_from");
}

QList<PriceRule> priceRules(db::Database &database, QDate day)
{
    return notOver<PriceRule>(database, day, "kind, first_day, weekdays, pet_number, name");
}

QList<PackagePlan> packagePlans(db::Database &database, QDate day)
{
    return notOver<PackagePlan>(database, day, "name, valid_from");
}

QList<BookingRule> bookingRules(db::Database &database, QDate day)
{
    return notOver<BookingRule>(database, day, "kind, priority DESC, name, valid_from");
}

QList<TaxRate> taxRates(db::Database &database, QDate day)
{
    return notOver<TaxRate>(database, day, "jurisdiction, valid_from");
}

QList<Agreement> agreements(db::Database &database)
{
    return database.all<Agreement>("SELECT " + db::columnsOf<Agreement>().join(", ")
                                   + " FROM agreements ORDER BY effective_from DESC, version DESC");
}

} // namespace desk::catalogue
