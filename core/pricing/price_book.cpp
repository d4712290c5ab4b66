#include "core/pricing/price_book.h"

#include "core/db/database.h"

#include <algorithm>

namespace desk {

namespace {

template <class R>
QList<R> allOf(db::Database &database)
{
    return database.all<R>("SELECT " + db::columnsOf<R>().join(", ") + " FROM "
                           + QByteArray(R::table));
}

template <class R>
QList<R> validIn(db::Database &database, QDate from, QDate until)
{
    return database.all<R>(
        "SELECT " + db::columnsOf<R>().join(", ") + " FROM " + QByteArray(R::table)
            + " WHERE valid_from <= ? AND (valid_until IS NULL OR valid_until > ?)",
        until,
        from);
}

} // namespace

void sortRules(QList<PriceRule> &rules)
{
    std::ranges::sort(rules, std::ranges::greater(), [](const PriceRule &rule) {
        return std::tuple(rule.priority,
                          rule.service.has_value(),
                          rule.unitKind.has_value(),
                          rule.leastNights,
                          rule.leastOccupancy,
                          rule.validFrom,
                          rule.version,
                          rule.id);
    });
}

PriceBook loadPriceBook(db::Database &database, QDate from, QDate until)
{
    PriceBook book;
    book.currency = database.currency();
    book.taxInclusive = database.value<bool>("SELECT tax_inclusive FROM resorts LIMIT 1");
    for (const Service &service : allOf<Service>(database))
        book.services.insert(service.id, service);
    for (const AddOn &addOn : allOf<AddOn>(database))
        book.addOns.insert(addOn.id, addOn);
    for (const Rate &rate : validIn<Rate>(database, from, until))
        book.rates[rate.service] += rate;
    for (const TaxRate &rate : validIn<TaxRate>(database, from, until))
        book.taxRates[rate.taxClass] += rate;
    book.rules = validIn<PriceRule>(database, from, until);
    sortRules(book.rules);
    return book;
}

} // namespace desk
