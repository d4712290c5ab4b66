#include "core/pricing/booking_rules.h"

#include "core/db/select.h"

#include <algorithm>

namespace desk {

namespace {

// A day without a night counts as its night.
bool hasNightBetween(const BookingFacts &facts, QDate first, QDate last)
{
    const QDate lastNight = std::max(facts.arrivesOn, facts.leavesOn.addDays(-1));
    return facts.arrivesOn <= last && lastNight >= first;
}

bool areDaysMeant(const BookingRule &rule, const BookingFacts &facts)
{
    const qint64 ahead = facts.bookedOn.daysTo(facts.arrivesOn);
    if (ahead < rule.leastDaysAhead || (rule.mostDaysAhead && ahead > *rule.mostDaysAhead))
        return false;
    if (rule.firstDay && rule.lastDay && !hasNightBetween(facts, *rule.firstDay, *rule.lastDay))
        return false;
    return rule.weekdays == 0 || (rule.weekdays >> (facts.arrivesOn.dayOfWeek() - 1) & 1) != 0;
}

const BookingRule *firstThatFits(const QList<BookingRule> &rules,
                                 BookingRuleKind kind,
                                 const BookingFacts &facts)
{
    const auto found = std::ranges::find_if(
        rules, [&](const BookingRule &rule) { return rule.kind == kind && fits(rule, facts); });
    return found == rules.end() ? nullptr : &*found;
}

KeptDeposit keptOf(Money held, Money feeOf, PartsPerMillion share)
{
    return {.feeOf = feeOf, .share = share, .kept = std::min(held, feeOf.share(share))};
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
    const qint64 nights = facts.arrivesOn.daysTo(facts.leavesOn);
    return (!rule.service || facts.services.contains(*rule.service))
        && facts.total >= rule.leastTotal && nights >= rule.leastNights
        && (!rule.mostNights || nights <= *rule.mostNights)
        && (!rule.firstStayOnly || facts.isFirstStay) && areDaysMeant(rule, facts);
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

KeptDeposit keptWhenCancelled(const BookingTerms &terms, Money held, int daysAhead)
{
    PartsPerMillion share;
    for (const CancellationTier &tier : terms.tiers) {
        if (daysAhead <= tier.daysBefore)
            share = tier.kept;
    }
    return keptOf(held, held, share);
}

KeptDeposit keptWhenNobodyCame(const BookingTerms &terms,
                               Money held,
                               Money firstNight,
                               Money wholeStay)
{
    switch (terms.noShowOf) {
    case FeeBase::Deposit:
        return keptOf(held, held, terms.noShowShare);
    case FeeBase::FirstNight:
        return keptOf(held, firstNight, terms.noShowShare);
    case FeeBase::WholeStay:
        return keptOf(held, wholeStay, terms.noShowShare);
    }
    return keptOf(held, held, {});
}

} // namespace desk
