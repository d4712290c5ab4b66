#include "core/pricing/edit_booking_rules.h"

#include "core/catalog/named_record.h"
#include "core/catalog/service.h"
#include "core/pricing/split.h"
#include "core/pricing/versions.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int allWeekdays = (1 << 7) - 1;
constexpr int longestAhead = 3 * 366;
constexpr int mostNightsMeant = 366;
constexpr int highestRank = 1'000;

// What only one kind has a use for.
BookingRule onlyWhatItsKindUses(BookingRule rule, Money nothing)
{
    if (rule.kind != BookingRuleKind::Deposit) {
        rule.share = {};
        rule.amount = nothing;
    }
    if (rule.kind != BookingRuleKind::Cancellation) {
        rule.tiers.clear();
        rule.noShowOf = FeeBase::Deposit;
        rule.noShowShare = {};
    }
    return rule;
}

bool isShare(PartsPerMillion share)
{
    return share.value >= 0 && share.value <= wholeShare;
}

bool isSum(Money sum)
{
    return !sum.isNegative() && sum.minor() <= largestBill;
}

// Who cancels later never gets more back.
bool areSteps(const CancellationTiers &tiers)
{
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        const CancellationTier &tier = tiers[i];
        if (tier.daysBefore < 0 || tier.daysBefore > longestAhead || !isShare(tier.kept))
            return false;
        if (i > 0 && (tier.daysBefore >= tiers[i - 1].daysBefore || tier.kept < tiers[i - 1].kept))
            return false;
    }
    return true;
}

void checkPeriod(TypedTexts &texts, const BookingRule &rule)
{
    if (rule.firstDay.has_value() != rule.lastDay.has_value()) {
        texts.refuse(Reason::NotADate, rule.firstDay ? u"lastDay"_s : u"firstDay"_s);
        return;
    }
    if (!rule.firstDay)
        return;
    if (!rule.firstDay->isValid())
        texts.refuse(Reason::NotADate, u"firstDay"_s);
    if (!rule.lastDay->isValid())
        texts.refuse(Reason::NotADate, u"lastDay"_s);
    else if (*rule.lastDay < *rule.firstDay)
        texts.refuse(Reason::OutOfRange, u"lastDay"_s, {{u"least"_s, *rule.firstDay}});
}

void checkConditions(TypedTexts &texts, const BookingRule &rule)
{
    if (!isSum(rule.leastTotal))
        texts.refuse(Reason::OutOfRange, u"leastTotal"_s);
    texts.range(u"leastDaysAhead"_s, rule.leastDaysAhead, 0, longestAhead);
    texts.range(u"mostDaysAhead"_s, rule.mostDaysAhead, rule.leastDaysAhead, longestAhead);
    checkPeriod(texts, rule);
    texts.range(u"weekdays"_s, rule.weekdays, 0, allWeekdays);
    texts.range(u"leastNights"_s, rule.leastNights, 0, mostNightsMeant);
    texts.range(u"mostNights"_s, rule.mostNights, rule.leastNights, mostNightsMeant);
}

BookingRule checkedRule(Writer &writer, TypedTexts &texts, const BookingRule &wished)
{
    BookingRule rule = onlyWhatItsKindUses(wished, writer.money(0));
    rule.id = writer.newId<BookingRuleId>();
    rule.validUntil.reset();
    rule.name = texts.required(u"name"_s, wished.name);
    if (rule.service && !standing<Service>(writer, *rule.service))
        texts.refuse(Reason::Unknown, u"service"_s);
    checkConditions(texts, rule);
    if (!isShare(rule.share))
        texts.refuse(Reason::OutOfRange, u"share"_s);
    if (!isSum(rule.amount))
        texts.refuse(Reason::OutOfRange, u"amount"_s);
    if (!areSteps(rule.tiers))
        texts.refuse(Reason::OutOfRange, u"tiers"_s);
    if (!isShare(rule.noShowShare))
        texts.refuse(Reason::OutOfRange, u"noShowShare"_s);
    texts.range(u"priority"_s, rule.priority, 0, highestRank);
    checkFirstDay(texts, writer, u"validFrom"_s, rule.validFrom);
    return rule;
}

} // namespace

QJsonObject AddBookingRule::meant() const
{
    return {{u"kind"_s, QString(nameOf(rule.kind))}, {u"name"_s, rule.name}};
}

Result<BookingRuleId> carryOut(Writer &writer, const AddBookingRule &command)
{
    return addVersion<BookingRule>(
        writer, [&](TypedTexts &texts) { return checkedRule(writer, texts, command.rule); });
}

QJsonObject ChangeBookingRule::meant() const
{
    return {{u"before"_s, rule.text()}, {u"name"_s, changed.name}};
}

Result<BookingRuleId> carryOut(Writer &writer, const ChangeBookingRule &command)
{
    const auto check = [&](TypedTexts &texts, const std::optional<BookingRule> &old) {
        BookingRule wished = command.changed;
        wished.kind = old ? old->kind : wished.kind;
        return checkedRule(writer, texts, wished);
    };
    return changeVersion<BookingRule>(writer, command.rule, check);
}

QJsonObject EndBookingRule::meant() const
{
    return {{u"rule"_s, rule.text()}};
}

Result<> carryOut(Writer &writer, const EndBookingRule &command)
{
    return endVersion<BookingRule>(writer, command.rule, command.on);
}

} // namespace desk
