#pragma once

#include "core/pricing/quote.h"

namespace desk {

/// What a charged day of a pet costs.
struct PricedDay
{
    QDate day;
    std::optional<UnitId> unit;
    Money base;   ///< by the rate
    Money amount; ///< with the rules
};

/// What a pet's stay itself costs, fees and add-ons aside.
struct PricedPet
{
    PetToPrice pet;
    Service service;
    QList<PricedDay> days;
    QList<PriceStep> steps; ///< one per run of days that are alike
    bool isAdditional = false;
};

/// Rates, then peak dates, weekdays and occupancy on the base, then the length of the stay on the
/// result, then tiers for additional pets on that.
/// Appends RateMissing and TierMissing to `refusals`.
QList<PricedPet> priceLodging(const PriceBook &book, const StayToPrice &stay, Refusals &refusals);

/// The rule of this kind that wins for a service on a day among those `fits` accepts.
template <class Fits>
const PriceRule *winningRule(
    const PriceBook &book, PriceRuleKind kind, ServiceId service, QDate day, Fits &&fits)
{
    for (const PriceRule &rule : book.rules) {
        if (rule.kind == kind && (!rule.service || rule.service == service) && isValidOn(rule, day)
            && fits(rule))
            return &rule;
    }
    return nullptr;
}

/// The steps of a rule: its share of `base`, and its fixed amount.
QList<PriceStep> stepsOf(const PriceRule &rule, PriceStepKind kind, QDate day, Money base);

Money sumOf(const QList<PriceStep> &steps);

} // namespace desk
