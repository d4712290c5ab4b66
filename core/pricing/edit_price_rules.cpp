#include "core/pricing/edit_price_rules.h"

#include "core/catalog/named_record.h"
#include "core/catalog/service.h"
#include "core/lodging/unit.h"
#include "core/pricing/versions.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int everyWeekday = (1 << 7) - 1;
constexpr int mostPets = 20;
constexpr int longestGrace = 24 * 60;
constexpr int highestPriority = 1'000;
constexpr int mostNightsOfAStay = 366;

bool isFee(PriceRuleKind kind)
{
    return kind == PriceRuleKind::EarlyArrival || kind == PriceRuleKind::LateDeparture;
}

// What only one kind has a use for.
PriceRule onlyWhatItsKindUses(PriceRule rule, Money nothing)
{
    if (rule.kind != PriceRuleKind::PeakDates) {
        rule.firstDay.reset();
        rule.lastDay.reset();
    }
    if (rule.kind != PriceRuleKind::Weekday)
        rule.weekdays = 0;
    if (rule.kind != PriceRuleKind::Occupancy) {
        rule.unitKind.reset();
        rule.leastOccupancy = {};
        rule.mostOccupancy.reset();
    }
    if (rule.kind != PriceRuleKind::LengthOfStay) {
        rule.leastNights = 0;
        rule.mostNights.reset();
    }
    if (rule.kind != PriceRuleKind::AdditionalPet) {
        rule.petNumber = 0;
        rule.sameUnitOnly = false;
    }
    if (!isFee(rule.kind)) {
        rule.graceMinutes = 0;
        rule.householdCap = nothing;
    }
    return rule;
}

void checkPeakDates(TypedTexts &texts, const PriceRule &rule)
{
    if (!rule.firstDay || !rule.firstDay->isValid())
        texts.refuse(Reason::NotADate, u"firstDay"_s);
    if (!rule.lastDay || !rule.lastDay->isValid())
        texts.refuse(Reason::NotADate, u"lastDay"_s);
    else if (rule.firstDay && *rule.lastDay < *rule.firstDay)
        texts.refuse(Reason::OutOfRange, u"lastDay"_s, {{u"least"_s, *rule.firstDay}});
}

void checkOccupancy(Writer &writer, TypedTexts &texts, const PriceRule &rule)
{
    if (rule.unitKind && !standing<UnitKind>(writer, *rule.unitKind))
        texts.refuse(Reason::Unknown, u"unitKind"_s);
    const PartsPerMillion least = rule.leastOccupancy;
    const PartsPerMillion most = rule.mostOccupancy.value_or(PartsPerMillion{wholeShare});
    // One that holds on every night says nothing about the house.
    if (least.value == 0 && !rule.mostOccupancy)
        texts.refuse(Reason::Missing, u"leastOccupancy"_s);
    if (least.value < 0 || least.value > wholeShare)
        texts.refuse(Reason::OutOfRange, u"leastOccupancy"_s);
    if (most < least || most.value > wholeShare)
        texts.refuse(Reason::OutOfRange, u"mostOccupancy"_s);
}

void checkNights(TypedTexts &texts, const PriceRule &rule)
{
    texts.range(u"leastNights"_s, rule.leastNights, 1, mostNightsOfAStay);
    texts.range(u"mostNights"_s, rule.mostNights, rule.leastNights, mostNightsOfAStay);
}

void checkByKind(Writer &writer, TypedTexts &texts, const PriceRule &rule, Money nothing)
{
    switch (rule.kind) {
    case PriceRuleKind::PeakDates:
        checkPeakDates(texts, rule);
        return;
    case PriceRuleKind::Weekday:
        if (rule.weekdays == 0)
            texts.refuse(Reason::Missing, u"weekdays"_s);
        texts.range(u"weekdays"_s, rule.weekdays, 0, everyWeekday);
        return;
    case PriceRuleKind::Occupancy:
        checkOccupancy(writer, texts, rule);
        return;
    case PriceRuleKind::LengthOfStay:
        checkNights(texts, rule);
        return;
    case PriceRuleKind::AdditionalPet:
        texts.range(u"petNumber"_s, rule.petNumber, 2, mostPets);
        return;
    case PriceRuleKind::EarlyArrival:
    case PriceRuleKind::LateDeparture:
        texts.range(u"graceMinutes"_s, rule.graceMinutes, 0, longestGrace);
        if (rule.householdCap.isNegative())
            texts.refuse(Reason::OutOfRange, u"householdCap"_s, {{u"least"_s, nothing}});
        return;
    }
}

PriceRule checked(Writer &writer, TypedTexts &texts, const PriceRule &wished)
{
    const Money nothing = writer.money(0);
    PriceRule rule = onlyWhatItsKindUses(wished, nothing);
    rule.id = writer.newId<PriceRuleId>();
    rule.validUntil.reset();
    rule.name = texts.required(u"name"_s, wished.name);
    if (rule.service && !standing<Service>(writer, *rule.service))
        texts.refuse(Reason::Unknown, u"service"_s);
    if (rule.share.value < -wholeShare || rule.share.value > 10 * wholeShare)
        texts.refuse(Reason::OutOfRange, u"share"_s);
    // A further pet at the full price is a rule, too: without one it could not be priced.
    if (rule.share.value == 0 && rule.amount.isZero() && rule.kind != PriceRuleKind::AdditionalPet)
        texts.refuse(Reason::Missing, u"share"_s);
    texts.range(u"priority"_s, rule.priority, 0, highestPriority);
    checkByKind(writer, texts, rule, nothing);
    checkFirstDay(texts, writer, u"validFrom"_s, rule.validFrom);
    return rule;
}

} // namespace

QJsonObject AddPriceRule::meant() const
{
    return {{u"kind"_s, QString(nameOf(rule.kind))}, {u"name"_s, rule.name}};
}

Result<PriceRuleId> carryOut(Writer &writer, const AddPriceRule &command)
{
    return addVersion<PriceRule>(
        writer, [&](TypedTexts &texts) { return checked(writer, texts, command.rule); });
}

QJsonObject ChangePriceRule::meant() const
{
    return {{u"before"_s, rule.text()}, {u"name"_s, changed.name}};
}

Result<PriceRuleId> carryOut(Writer &writer, const ChangePriceRule &command)
{
    const auto check = [&](TypedTexts &texts, const std::optional<PriceRule> &old) {
        PriceRule wished = command.changed;
        wished.kind = old ? old->kind : wished.kind;
        return checked(writer, texts, wished);
    };
    return changeVersion<PriceRule>(writer, command.rule, check);
}

QJsonObject EndPriceRule::meant() const
{
    return {{u"rule"_s, rule.text()}};
}

Result<> carryOut(Writer &writer, const EndPriceRule &command)
{
    return endVersion<PriceRule>(writer, command.rule, command.on);
}

} // namespace desk
