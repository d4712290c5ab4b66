#include "core/pricing/booking_rules.h"

#include "core/base/assert.h"
#include "core/db/select.h"

#include <algorithm>

namespace desk {

namespace {

QDate firstArrival(const BookingFacts &facts)
{
    return std::ranges::min(facts.stays, {}, &BookedDays::arrivesOn).arrivesOn;
}

QDate lastDeparture(const BookingFacts &facts)
{
    return std::ranges::max(facts.stays, {}, &BookedDays::leavesOn).leavesOn;
}

// A day without a night counts as its night.
bool hasNightBetween(const BookedDays &stay, QDate first, QDate last)
{
    const QDate lastNight = std::max(stay.arrivesOn, stay.leavesOn.addDays(-1));
    return stay.arrivesOn <= last && lastNight >= first;
}

// Two stays have no nights in between.
bool arePeakDatesMeant(const BookingRule &rule, const BookingFacts &facts)
{
    if (!rule.firstDay || !rule.lastDay)
        return true;
    return std::ranges::any_of(facts.stays, [&](const BookedDays &stay) {
        return hasNightBetween(stay, *rule.firstDay, *rule.lastDay);
    });
}

bool areDaysMeant(const BookingRule &rule, const BookingFacts &facts)
{
    const QDate arrivesOn = firstArrival(facts);
    const qint64 ahead = facts.bookedOn.daysTo(arrivesOn);
    if (ahead < rule.leastDaysAhead || (rule.mostDaysAhead && ahead > *rule.mostDaysAhead))
        return false;
    return rule.weekdays == 0 || (rule.weekdays >> (arrivesOn.dayOfWeek() - 1) & 1) != 0;
}

const BookingRule *firstThatFits(const QList<BookingRule> &rules,
                                 BookingRuleKind kind,
                                 const BookingFacts &facts)
{
    const auto found = std::ranges::find_if(
        rules, [&](const BookingRule &rule) { return rule.kind == kind && fits(rule, facts); });
    return found == rules.end() ? nullptr : &*found;
}

// What was paid beyond what was asked for is the family's.
KeptDeposit keptOf(const DepositSums &sums, FeeBase feeOf, PartsPerMillion share, Money of)
{
    return {
        .feeOf = feeOf, .share = share, .kept = std::min({sums.held, sums.due, of.share(share)})};
}

} // namespace

QList<BookingRule> bookingRules(db::Database &database, QDate day)
{
    QList<BookingRule> rules = db::select<BookingRule>(
        database, "WHERE valid_from <= ?1 AND (valid_until IS NULL OR valid_until > ?1)", day);
    sortRules(rules);
    return rules;
}

void sortRules(QList<BookingRule> &rules)
{
    std::ranges::sort(rules, std::ranges::greater(), [](const BookingRule &rule) {
        return std::tuple(
            rule.priority, rule.service.has_value(), rule.validFrom, rule.version, rule.id);
    });
}

bool isFirstStay(db::Database &database, const HouseholdId &household)
{
    return !database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1
                         FROM reservations
                        WHERE household = ? AND state IN ('CHECKED_IN', 'CHECKED_OUT', 'COMPLETED'))
    )sql",
                                 household);
}

bool fits(const BookingRule &rule, const BookingFacts &facts)
{
    const qint64 nights = firstArrival(facts).daysTo(lastDeparture(facts));
    return (!rule.service || facts.services.contains(*rule.service))
        && facts.total >= rule.leastTotal && nights >= rule.leastNights
        && (!rule.mostNights || nights <= *rule.mostNights)
        && (!rule.firstStayOnly || facts.isFirstStay) && areDaysMeant(rule, facts)
        && arePeakDatesMeant(rule, facts);
}

Money depositOf(const BookingRule &rule, Money total)
{
    return std::min(total, total.share(rule.share) + rule.amount);
}

BookingTerms termsOf(const QList<BookingRule> &rules, const BookingFacts &facts)
{
    BookingTerms terms;
    terms.depositTotal = facts.total;
    if (const BookingRule *rule = firstThatFits(rules, BookingRuleKind::Deposit, facts)) {
        terms.depositRule = rule->id;
        terms.depositVersion = rule->version;
        terms.depositName = rule->name;
        terms.depositShare = rule->share;
        terms.depositAmount = rule->amount;
        terms.depositDue = depositOf(*rule, facts.total);
    }
    if (const BookingRule *rule = firstThatFits(rules, BookingRuleKind::Cancellation, facts)) {
        terms.cancellationRule = rule->id;
        terms.cancellationVersion = rule->version;
        terms.cancellationName = rule->name;
        terms.tiers = rule->tiers;
        terms.noShowOf = rule->noShowOf;
        terms.noShowShare = rule->noShowShare;
    }
    return terms;
}

KeptDeposit keptWhenCancelled(const BookingTerms &terms, const DepositSums &sums, int daysAhead)
{
    PartsPerMillion share;
    for (const CancellationTier &tier : terms.tiers) {
        if (daysAhead <= tier.daysBefore)
            share = tier.kept;
    }
    return keptOf(sums, FeeBase::Deposit, share, sums.due);
}

KeptDeposit keptWhenNobodyCame(const BookingTerms &terms,
                               const DepositSums &sums,
                               const AgreedPrices &agreed)
{
    const auto of = [&](Money price) {
        return keptOf(sums, terms.noShowOf, terms.noShowShare, price);
    };
    switch (terms.noShowOf) {
    case FeeBase::Deposit:
        return of(sums.due);
    case FeeBase::FirstNight:
        return of(agreed.firstNight);
    case FeeBase::WholeStay:
        return of(agreed.wholeStay);
    }
    DESK_ASSERT(!"FeeBase");
    return {};
}

} // namespace desk
