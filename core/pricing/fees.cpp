#include "core/pricing/fees.h"

#include <algorithm>

namespace desk {

namespace {

int minutesOutside(PriceRuleKind kind, const PricedPet &pet)
{
    return kind == PriceRuleKind::EarlyArrival
        ? pet.service.arrivalFrom - pet.pet.arrivesAtMinute
        : pet.pet.leavesAtMinute - pet.service.departureUntil;
}

// The last step gives way, so that each step still explains itself.
QList<PriceStep> cappedAt(Money most, QList<PriceStep> steps)
{
    for (PriceStep &step : steps) {
        if (step.amount > most) {
            step.unitAmount = most;
            step.share = {};
            step.amount = most;
        }
        most -= step.amount;
    }
    return steps;
}

std::optional<QuoteLine> feeLine(const PriceBook &book,
                                 PriceRuleKind kind,
                                 const PricedPet &pet,
                                 QHash<PriceRuleId, Money> &charged)
{
    const bool isEarly = kind == PriceRuleKind::EarlyArrival;
    const PricedDay &priced = isEarly ? pet.days.first() : pet.days.last();
    const QDate day = isEarly ? pet.pet.arrivesOn : pet.pet.leavesOn;
    const int minutes = minutesOutside(kind, pet);
    const PriceRule *rule =
        winningRule(book, kind, pet.service.id, day, [&](const PriceRule &candidate) {
            return minutes > candidate.graceMinutes;
        });
    if (!rule)
        return std::nullopt;

    QList<PriceStep> steps = stepsOf(
        *rule, isEarly ? PriceStepKind::EarlyFee : PriceStepKind::LateFee, day, priced.base);
    if (rule->householdCap.isPositive())
        steps = cappedAt(rule->householdCap - charged.value(rule->id), std::move(steps));
    const Money amount = sumOf(steps);
    if (amount.isZero())
        return std::nullopt;
    charged[rule->id] += amount;
    return QuoteLine{.kind = LineKind::Fee,
                     .reservation = pet.pet.reservation,
                     .pet = pet.pet.pet,
                     .description = rule->name,
                     .unitPrice = amount,
                     .amount = amount,
                     .taxClass = pet.service.taxClass,
                     .revenueAccount = pet.service.revenueAccount,
                     .steps = steps};
}

} // namespace

QList<QuoteLine> feeLines(const PriceBook &book, const QList<PricedPet> &pets)
{
    QList<QuoteLine> lines;
    QHash<PriceRuleId, Money> charged;
    for (const PriceRuleKind kind : {PriceRuleKind::EarlyArrival, PriceRuleKind::LateDeparture}) {
        for (const PricedPet &pet : pets) {
            if (const std::optional<QuoteLine> line = feeLine(book, kind, pet, charged))
                lines += *line;
        }
    }
    return lines;
}

} // namespace desk
