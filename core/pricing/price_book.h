#pragma once

#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/pricing/price_rule.h"
#include "core/pricing/rate.h"

#include <QHash>
#include <QList>

namespace desk {

namespace db {
class Database;
}

/// The prices, rules and taxes of a range of days, loaded once: pricing asks nothing more.
struct PriceBook
{
    Currency currency;
    bool taxInclusive = false; ///< whether prices hold the tax already
    QHash<ServiceId, Service> services;
    QHash<ServiceId, QList<Rate>> rates;
    QList<PriceRule> rules; ///< the one that wins first: see sortRules
    QHash<AddOnId, AddOn> addOns;
    QHash<TaxClassId, QList<TaxRate>> taxRates;
};

/// What is valid on any day from `from` to `until`, both inclusive.
PriceBook loadPriceBook(db::Database &database, QDate from, QDate until);

/// Of rules of one kind that fit, the first wins: the highest priority, then the one for the
/// service before the one for all, the one about a kind of room before the one about the house, the
/// one that asks for more nights or a fuller house, then the newest.
void sortRules(QList<PriceRule> &rules);

/// Whether a version of a rate, rule or tax is valid on a day.
template <class Version>
bool isValidOn(const Version &version, QDate day)
{
    return version.validFrom <= day && (!version.validUntil || day < *version.validUntil);
}

} // namespace desk
