#include "core/bookings/sample_terms.h"

#include "core/bookings/wish_price.h"

#include <algorithm>

namespace desk {

namespace {

struct SampleDays
{
    QDate arrivesOn;
    QDate leavesOn;
    bool isFirstStay = false;
};

QDate nextFriday(QDate after)
{
    return after.addDays(1 + (12 - after.dayOfWeek()) % 7);
}

SampleDays daysMeant(const BookingRule &rule, QDate bookedOn)
{
    if (rule.firstDay && rule.lastDay && rule.firstDay->isValid() && rule.lastDay->isValid()
        && *rule.lastDay >= std::max(*rule.firstDay, bookedOn)) {
        const QDate from = std::max(*rule.firstDay, bookedOn.addDays(1));
        return {from, std::max(from.addDays(1), std::min(from.addDays(4), *rule.lastDay))};
    }
    const int year = bookedOn.year() + (bookedOn > QDate(bookedOn.year(), 12, 22) ? 1 : 0);
    return {{year, 12, 23}, {year, 12, 27}};
}

QList<SampleDays> daysToTry(const BookingRule &rule, QDate bookedOn)
{
    const QDate friday = nextFriday(bookedOn);
    const QDate later = bookedOn.addDays(90);
    const QDate tomorrow = bookedOn.addDays(1);
    return {{friday, friday.addDays(2)},
            {later, later.addDays(7)},
            daysMeant(rule, bookedOn),
            {tomorrow, tomorrow.addDays(1), true}};
}

// A visit ends on the day it begins.
SampleDays asServed(const Service &service, SampleDays days)
{
    if (service.kind != ServiceKind::Boarding)
        days.leavesOn = days.arrivesOn;
    return days;
}

std::optional<Money> priceOf(const PriceBook &book, const Service &service, const SampleDays &days)
{
    const QList<Rate> rates = book.rates.value(service.id);
    const auto rate = std::ranges::find_if(
        rates, [&](const Rate &one) { return isValidOn(one, days.arrivesOn); });
    if (rate == rates.end())
        return std::nullopt;
    PetToPrice pet{.service = service.id};
    pet.species = rate->species.value_or(Species::Dog);
    pet.weightGrams = rate->minWeightGrams ? rate->minWeightGrams : std::optional(15'000);
    pet.arrivesOn = days.arrivesOn;
    pet.leavesOn = days.leavesOn;
    pet.arrivesAtMinute = service.arrivalFrom;
    pet.leavesAtMinute = service.departureUntil;
    pet.rooms = {{days.arrivesOn, UnitId(), rate->unitKind.value_or(UnitKindId())}};
    const auto priced = quote(book, {.pets = {pet}, .taxedOn = days.leavesOn});
    return priced ? std::optional(priced->total) : std::nullopt;
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
    const QList<SampleDays> tried = daysToTry(typed, typed.validFrom);
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
