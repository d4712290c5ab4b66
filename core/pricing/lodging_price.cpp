#include "core/pricing/lodging_price.h"

#include "core/pricing/charged_days.h"
#include "core/pricing/occupancy_price.h"

#include <algorithm>

namespace desk {

namespace {

bool fits(const Rate &rate, const PetToPrice &pet, std::optional<UnitKindId> kind, QDate day)
{
    const auto inBand = [&] {
        if (!rate.minWeightGrams && !rate.maxWeightGrams)
            return true;
        return pet.weightGrams && *pet.weightGrams >= rate.minWeightGrams.value_or(0)
            && (!rate.maxWeightGrams || *pet.weightGrams < *rate.maxWeightGrams);
    };
    return isValidOn(rate, day) && (!rate.unitKind || rate.unitKind == kind)
        && (!rate.species || rate.species == pet.species) && inBand();
}

auto particularity(const Rate &rate)
{
    return std::tuple(rate.unitKind.has_value(),
                      rate.species.has_value(),
                      rate.minWeightGrams || rate.maxWeightGrams,
                      rate.validFrom,
                      rate.version,
                      rate.id);
}

const Rate *rateFor(const PriceBook &book,
                    const PetToPrice &pet,
                    std::optional<UnitKindId> kind,
                    QDate day)
{
    const auto known = book.rates.constFind(pet.service);
    const Rate *best = nullptr;
    for (qsizetype i = 0; known != book.rates.cend() && i < known->size(); ++i) {
        const Rate &rate = known->at(i);
        if (fits(rate, pet, kind, day) && (!best || particularity(*best) < particularity(rate)))
            best = &rate;
    }
    return best;
}

std::optional<RoomToPrice> roomOn(const PetToPrice &pet, QDate day)
{
    std::optional<RoomToPrice> found;
    for (const RoomToPrice &room : pet.rooms) {
        // The first room also stands for a day before it, as after an early arrival.
        if (!found || room.from <= day)
            found = room;
    }
    return found;
}

// Steps that are alike and follow each other day by day become one.
void append(QList<PriceStep> &steps, const PriceStep &step)
{
    const auto continues = [&](const PriceStep &earlier) {
        return earlier.kind == step.kind && earlier.rule == step.rule
            && earlier.ruleVersion == step.ruleVersion && earlier.unitAmount == step.unitAmount
            && earlier.share == step.share && earlier.occupancy == step.occupancy
            && earlier.occupancyOf == step.occupancyOf
            && earlier.night->addDays(earlier.quantity) == step.night;
    };
    const auto run = std::ranges::find_if(steps, continues);
    if (run == steps.end()) {
        steps += step;
        return;
    }
    run->quantity += step.quantity;
    run->amount += step.amount;
}

void append(QList<PriceStep> &steps, const QList<PriceStep> &more)
{
    for (const PriceStep &step : more)
        append(steps, step);
}

QList<PriceStep> nightRules(const PriceBook &book, ServiceId service, QDate day, Money base)
{
    const PriceRule *peak =
        winningRule(book, PriceRuleKind::PeakDates, service, day, [&](const PriceRule &rule) {
            return rule.firstDay && *rule.firstDay <= day && rule.lastDay && day <= *rule.lastDay;
        });
    const PriceRule *weekday =
        winningRule(book, PriceRuleKind::Weekday, service, day, [&](const PriceRule &rule) {
            return (rule.weekdays >> (day.dayOfWeek() - 1) & 1) != 0;
        });
    QList<PriceStep> steps;
    if (peak)
        steps += stepsOf(*peak, PriceStepKind::PeakDates, day, base);
    if (weekday)
        steps += stepsOf(*weekday, PriceStepKind::Weekday, day, base);
    return steps;
}

PriceStep baseStep(const Rate &rate, const Service &service, QDate day)
{
    PriceStep step;
    step.kind = PriceStepKind::Base;
    step.rule = rate.id.text();
    step.ruleVersion = rate.version;
    step.label = service.name;
    step.night = day;
    step.unitAmount = rate.amount;
    step.amount = rate.amount;
    return step;
}

// What a long stay costs less, each night by the rule that holds then.
void applyLength(const PriceBook &book, PricedPet &pet)
{
    const auto nights = int(pet.days.size());
    for (PricedDay &day : pet.days) {
        const PriceRule *rule =
            winningRule(book,
                        PriceRuleKind::LengthOfStay,
                        pet.service.id,
                        day.day,
                        [&](const PriceRule &candidate) {
                            return nights >= candidate.leastNights
                                && nights <= candidate.mostNights.value_or(nights);
                        });
        if (!rule)
            continue;
        const QList<PriceStep> steps =
            stepsOf(*rule, PriceStepKind::LengthOfStay, day.day, day.amount);
        append(pet.steps, steps);
        day.amount += sumOf(steps);
    }
}

PricedPet pricedAlone(const PriceBook &book,
                      const HouseLoad &house,
                      const PetToPrice &pet,
                      const Service &service,
                      Refusals &refusals)
{
    PricedPet priced{.pet = pet, .service = service, .days = {}, .steps = {}};
    for (const QDate day : chargedDays(service, pet)) {
        const std::optional<RoomToPrice> room = roomOn(pet, day);
        const auto kind = room ? std::optional(room->kind) : std::nullopt;
        const Rate *rate = rateFor(book, pet, kind, day);
        if (!rate) {
            refusals.push_back(
                {Reason::RateMissing,
                 {},
                 {{QStringLiteral("service"), service.name}, {QStringLiteral("night"), day}}});
            break;
        }
        const QList<PriceStep> rules = nightRules(book, service.id, day, rate->amount)
            + occupancySteps(book, house, pet, kind, day, rate->amount);
        append(priced.steps, baseStep(*rate, service, day));
        append(priced.steps, rules);
        priced.days += PricedDay{.day = day,
                                 .unit = room ? std::optional(room->unit) : std::nullopt,
                                 .base = rate->amount,
                                 .amount = rate->amount + sumOf(rules)};
    }
    applyLength(book, priced);
    return priced;
}

/// A pet on a day on which others of its family are there for the same service.
struct Present
{
    PricedPet *pet;
    PricedDay *day;
    int number = 0;       ///< among the family's pets; the most expensive is the first
    int numberInUnit = 0; ///< among those in the same room
};

QList<Present> presentOn(QList<PricedPet> &pets, ServiceId service, QDate day)
{
    QList<Present> present;
    for (PricedPet &pet : pets) {
        for (PricedDay &priced : pet.days) {
            if (pet.service.id == service && priced.day == day)
                present += Present{.pet = &pet, .day = &priced};
        }
    }
    std::ranges::stable_sort(
        present, std::ranges::greater(), [](const Present &one) { return one.day->amount; });
    for (qsizetype i = 0; i < present.size(); ++i) {
        present[i].number = int(i + 1);
        present[i].numberInUnit =
            1
            + int(std::count_if(present.cbegin(), present.cbegin() + i, [&](const Present &other) {
                  return other.day->unit && other.day->unit == present[i].day->unit;
              }));
    }
    return present;
}

int numberFor(const PriceRule &rule, const Present &present)
{
    return rule.sameUnitOnly ? present.numberInUnit : present.number;
}

// Where there are tiers, each additional pet needs one.
void applyTier(const PriceBook &book, const Present &present, Refusals &refusals)
{
    const QDate day = present.day->day;
    const ServiceId service = present.pet->service.id;
    const PriceRule *tier =
        winningRule(book, PriceRuleKind::AdditionalPet, service, day, [&](const PriceRule &rule) {
            return rule.petNumber == numberFor(rule, present);
        });
    const PriceRule *expected =
        winningRule(book, PriceRuleKind::AdditionalPet, service, day, [&](const PriceRule &rule) {
            return numberFor(rule, present) > 1;
        });
    if (tier && numberFor(*tier, present) > 1) {
        const QList<PriceStep> steps =
            stepsOf(*tier, PriceStepKind::AdditionalPet, day, present.day->amount);
        append(present.pet->steps, steps);
        present.day->amount += sumOf(steps);
        present.pet->isAdditional = true;
    } else if (expected) {
        refusals.push_back({Reason::TierMissing,
                            {},
                            {{QStringLiteral("service"), present.pet->service.name},
                             {QStringLiteral("number"), qint64{numberFor(*expected, present)}}}});
    }
}

void applyTiers(const PriceBook &book, QList<PricedPet> &pets, Refusals &refusals)
{
    QList<std::pair<ServiceId, QDate>> done;
    for (qsizetype i = 0; i < pets.size() && refusals.empty(); ++i) {
        for (qsizetype night = 0; night < pets[i].days.size() && refusals.empty(); ++night) {
            const std::pair key{pets[i].service.id, pets[i].days[night].day};
            if (done.contains(key))
                continue;
            done += key;
            for (const Present &present : presentOn(pets, key.first, key.second))
                applyTier(book, present, refusals);
        }
    }
}

} // namespace

QList<PriceStep> stepsOf(const PriceRule &rule, PriceStepKind kind, QDate day, Money base)
{
    PriceStep step;
    step.kind = kind;
    step.rule = rule.id.text();
    step.ruleVersion = rule.version;
    step.label = rule.name;
    step.night = day;
    QList<PriceStep> steps;
    if (rule.share.value != 0) {
        step.unitAmount = base;
        step.share = rule.share;
        step.amount = base.share(rule.share);
        steps += step;
    }
    // A rule that changes nothing leaves a step all the same: it was looked at.
    if (!rule.amount.isZero() || steps.isEmpty()) {
        step.unitAmount = rule.amount;
        step.share = {};
        step.amount = rule.amount;
        steps += step;
    }
    return steps;
}

Money sumOf(const QList<PriceStep> &steps)
{
    Money sum;
    for (const PriceStep &step : steps)
        sum += step.amount;
    return sum;
}

QList<PricedPet> priceLodging(const PriceBook &book, const StayToPrice &stay, Refusals &refusals)
{
    QList<PricedPet> pets;
    for (const PetToPrice &pet : stay.pets) {
        const auto service = book.services.constFind(pet.service);
        if (service == book.services.cend()) {
            refusals.push_back({Reason::Unknown, QStringLiteral("service"), {}});
            continue;
        }
        if (pet.leavesOn < pet.arrivesOn) {
            refusals.push_back({Reason::DatesReversed, QStringLiteral("leavesOn"), {}});
            continue;
        }
        pets += pricedAlone(book, stay.house, pet, *service, refusals);
    }
    if (refusals.empty())
        applyTiers(book, pets, refusals);
    for (PricedPet &pet : pets) {
        std::ranges::stable_sort(pet.steps, {}, [](const PriceStep &step) {
            return std::tuple(step.kind, *step.night);
        });
    }
    return pets;
}

} // namespace desk
