#include "core/pricing/occupancy_price.h"

#include "core/pricing/lodging_price.h"

namespace desk {

namespace {

bool isAbout(const PriceStep &step, QDate night)
{
    return step.night && *step.night <= night && night < step.night->addDays(step.quantity);
}

// The share and the amount are what was agreed; the rate of the night may be another one in another
// room.
PriceStep keptStep(const PriceStep &agreed, QDate night, Money base)
{
    PriceStep step;
    step.kind = agreed.kind;
    step.rule = agreed.rule;
    step.ruleVersion = agreed.ruleVersion;
    step.label = agreed.label;
    step.night = night;
    step.unitAmount = agreed.share.value == 0 ? agreed.unitAmount : base;
    step.share = agreed.share;
    step.amount = recomputed(step);
    step.occupancy = agreed.occupancy;
    step.occupancyOf = agreed.occupancyOf;
    return step;
}

bool fits(const PriceRule &rule,
          const HouseLoad &house,
          const std::optional<UnitKindId> &kind,
          QDate night)
{
    if (rule.unitKind && rule.unitKind != kind)
        return false;
    const auto occupancy = house.occupancy(night, rule.unitKind);
    return occupancy && *occupancy >= rule.leastOccupancy
        && (!rule.mostOccupancy || *occupancy <= *rule.mostOccupancy);
}

} // namespace

QList<PriceStep> occupancySteps(const PriceBook &book,
                                const HouseLoad &house,
                                const PetToPrice &pet,
                                const std::optional<UnitKindId> &kind,
                                QDate night,
                                Money base)
{
    QList<PriceStep> steps;
    if (pet.agreed.nights.contains(night)) {
        for (const PriceStep &step : pet.agreed.occupancy) {
            if (isAbout(step, night))
                steps += keptStep(step, night, base);
        }
        return steps;
    }
    const PriceRule *rule = winningRule(
        book, PriceRuleKind::Occupancy, pet.service, night, [&](const PriceRule &candidate) {
            return fits(candidate, house, kind, night);
        });
    if (!rule)
        return steps;
    steps = stepsOf(*rule, PriceStepKind::Occupancy, night, base);
    for (PriceStep &step : steps) {
        step.occupancy = house.occupancy(night, rule->unitKind);
        if (rule->unitKind)
            step.occupancyOf = house.kinds.value(*rule->unitKind).name;
    }
    return steps;
}

} // namespace desk
