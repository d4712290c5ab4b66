#pragma once

#include "core/base/id_source.h"
#include "core/pricing/quote.h"

using namespace Qt::Literals;

namespace desk {

inline const Currency usd = *Currency::parse(u"USD");

inline Money money(qint64 minor)
{
    return Money::minor(minor, usd);
}

/// A price list, and a family of two dogs from Wednesday 23 to Saturday 26 December 2026.
struct Prices
{
    ManualClock clock{Instant{}};
    SeededRandom random{7};
    IdSource ids{clock, random};
    TaxClassId taxed = ids.make<TaxClassId>();
    UnitKindId suite = ids.make<UnitKindId>();
    UnitId room = ids.make<UnitId>();
    Service boarding{.id = ids.make<ServiceId>(),
                     .name = u"Boarding"_s,
                     .taxClass = taxed,
                     .revenueAccount = u"boarding"_s};
    AddOn bath{.id = ids.make<AddOnId>(),
               .name = u"Bath"_s,
               .price = money(2'500),
               .taxClass = taxed,
               .revenueAccount = u"grooming"_s};
    PriceBook book;
    StayToPrice stay;

    Prices()
    {
        book.currency = usd;
        book.services.insert(boarding.id, boarding);
        book.addOns.insert(bath.id, bath);
        addTax(74'400);
        addRate(5'500);
        stay.pets = {pet(), pet()};
        stay.taxedOn = day(26);
    }

    QDate day(int ofDecember) const { return QDate(2026, 12, ofDecember); }

    PetToPrice pet()
    {
        return {.pet = ids.make<PetId>(),
                .species = Species::Dog,
                .weightGrams = 20'000,
                .service = boarding.id,
                .arrivesOn = day(23),
                .arrivesAtMinute = 9 * 60,
                .leavesOn = day(26),
                .leavesAtMinute = 11 * 60,
                .rooms = {{.from = day(23), .unit = room, .kind = suite}}};
    }

    void addTax(qint64 rate)
    {
        book.taxRates[taxed] += TaxRate{.id = ids.make<TaxRateId>(),
                                        .taxClass = taxed,
                                        .jurisdiction = u"NM"_s,
                                        .rate = {rate},
                                        .validFrom = QDate(2020, 1, 1)};
    }

    Rate &addRate(qint64 amount)
    {
        book.rates[boarding.id] += Rate{.id = ids.make<RateId>(),
                                        .service = boarding.id,
                                        .amount = money(amount),
                                        .validFrom = QDate(2020, 1, 1)};
        return book.rates[boarding.id].last();
    }

    PriceRule rule(PriceRuleKind kind, const QString &name)
    {
        PriceRule rule;
        rule.id = ids.make<PriceRuleId>();
        rule.kind = kind;
        rule.name = name;
        rule.validFrom = QDate(2020, 1, 1);
        return rule;
    }

    void add(const PriceRule &rule)
    {
        book.rules += rule;
        sortRules(book.rules);
    }

    void addPeak(qint64 share, int priority, const QString &name = u"Christmas"_s)
    {
        PriceRule peak = rule(PriceRuleKind::PeakDates, name);
        peak.firstDay = day(24);
        peak.lastDay = day(24);
        peak.share = {share};
        peak.priority = priority;
        add(peak);
    }

    void addTier(int number, qint64 share)
    {
        PriceRule tier = rule(PriceRuleKind::AdditionalPet, u"Second pet"_s);
        tier.petNumber = number;
        tier.share = {share};
        add(tier);
    }

    void addLateFee(qint64 amount, int grace, qint64 cap = 0, int priority = 0)
    {
        PriceRule late = rule(PriceRuleKind::LateDeparture, u"Late pick-up"_s);
        late.amount = money(amount);
        late.graceMinutes = grace;
        late.householdCap = money(cap);
        late.priority = priority;
        add(late);
    }

    Quote quoted() const { return *quote(book, stay); }

    Reason refusal() const
    {
        const Result<Quote> answer = quote(book, stay);
        return answer ? Reason::Cancelled : answer.error().front().reason;
    }
};

inline Discount tenPercentOffLodging(IdSource &ids)
{
    return {.coupon = ids.make<CouponId>(),
            .name = u"WINTER10"_s,
            .kind = DiscountKind::Percent,
            .share = {100'000},
            .scope = DiscountScope::Lodging};
}

inline QList<qint64> amounts(const Quote &quote)
{
    QList<qint64> list;
    for (const QuoteLine &line : quote.lines)
        list += line.amount.minor();
    return list;
}

inline QList<qint64> taxes(const Quote &quote)
{
    QList<qint64> list;
    for (const QuoteLine &line : quote.lines)
        list += line.tax.minor();
    return list;
}

} // namespace desk
