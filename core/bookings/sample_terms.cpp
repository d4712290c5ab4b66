#include "core/bookings/sample_terms.h"

#include "core/bookings/sample_stays.h"
#include "core/bookings/wish_price.h"

#include <algorithm>

namespace desk {

namespace {

std::optional<Money> priceOf(const PriceBook &book, const Service &service, const SampleDays &days)
{
    const auto stay = sampleStay(book, service, days);
    const auto priced = stay ? std::optional(quote(book, *stay)) : std::nullopt;
    return priced && *priced ? std::optional((*priced)->total) : std::nullopt;
}

QList<BookingRule> rulesThen(db::Database &database,
                             BookingRule rule,
                             const std::optional<BookingRuleId> &replaces)
{
    QList<BookingRule> rules = bookingRules(database, rule.validFrom);
    rules.removeIf([&](const BookingRule &one) { return one.id == replaces; });
    rule.id = {};
    rules += rule;
    sortRules(rules);
    return rules;
}

} // namespace

QList<SampleTerms> sampleTerms(db::Database &database,
                               const BookingRule &rule,
                               const std::optional<BookingRuleId> &replaces,
                               QDate today)
{
    BookingRule typed = rule;
    typed.validFrom = rule.validFrom.isValid() ? std::max(rule.validFrom, today) : today;
    const QList<Service> services = servicesToStay(database);
    auto service = std::ranges::find_if(services, [&](const Service &one) {
        return rule.service ? one.id == *rule.service : one.kind == ServiceKind::Boarding;
    });
    if (service == services.end())
        return {};
    const QList<BookingRule> rules = rulesThen(database, typed, replaces);
    const QList<SampleDays> tried = sampleDays({typed.firstDay, typed.lastDay}, typed.validFrom);
    const PriceBook book =
        loadPriceBook(database,
                      std::ranges::min(tried, {}, &SampleDays::arrivesOn).arrivesOn,
                      std::ranges::max(tried, {}, &SampleDays::leavesOn).leavesOn);
    QList<SampleTerms> samples;
    for (const SampleDays &each : tried) {
        const SampleDays days = asServed(*service, each);
        const std::optional<Money> total = priceOf(book, *service, days);
        if (!total)
            continue;
        SampleTerms sample{.service = service->name,
                           .arrivesOn = days.arrivesOn,
                           .leavesOn = days.leavesOn,
                           .isFirstStay = days.isFirstStay,
                           .total = *total};
        sample.terms = termsOf(rules,
                               {.services = {service->id},
                                .total = *total,
                                .bookedOn = typed.validFrom,
                                .stays = {{days.arrivesOn, days.leavesOn}},
                                .isFirstStay = days.isFirstStay});
        const auto decides = rule.kind == BookingRuleKind::Deposit ? sample.terms.depositRule
                                                                   : sample.terms.cancellationRule;
        sample.byRule = decides == BookingRuleId();
        samples += sample;
    }
    return samples;
}

} // namespace desk
