#include "core/pricing/quote.h"
#include "core/pricing/split.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

bool covers(DiscountScope scope, const QuoteLine &line)
{
    if (line.kind == LineKind::Redemption)
        return false;
    switch (scope) {
    case DiscountScope::Everything:
        return true;
    case DiscountScope::Lodging:
        return line.serviceKind == ServiceKind::Boarding;
    case DiscountScope::AddOns:
        return line.kind == LineKind::AddOn;
    case DiscountScope::Products:
        return line.kind == LineKind::Product;
    }
    return false;
}

Refusals objections(const QList<QuoteLine> &lines)
{
    Money sum;
    for (const QuoteLine &line : lines) {
        if (line.kind == LineKind::Redemption)
            continue;
        if (line.amount.isNegative() || line.amount.minor() > largestBill)
            return {{Reason::OutOfRange, {}, {}}};
        sum += line.amount;
    }
    return sum.minor() > largestBill ? Refusals{{Reason::OutOfRange, {}, {}}} : Refusals();
}

PriceStep discountStep(const Discount &discount, Money base)
{
    PriceStep step;
    step.kind = discount.coupon ? PriceStepKind::Coupon : PriceStepKind::ManualDiscount;
    step.rule = discount.coupon ? discount.coupon->text() : QString();
    step.label = discount.name;
    if (discount.kind == DiscountKind::Percent) {
        step.unitAmount = base;
        step.share = {-discount.share.value};
        step.amount = base.share(step.share);
    } else {
        step.unitAmount = -std::min(base, discount.amount);
        step.amount = step.unitAmount;
    }
    return step;
}

bool isTooLarge(const Discount &discount, Money base)
{
    if (discount.kind == DiscountKind::Percent)
        return discount.share.value < 0 || discount.share.value > wholeShare;
    // A coupon of more than the bill lowers it to nothing; a person who typed too much is told.
    return discount.amount.isNegative() || (!discount.coupon && discount.amount > base);
}

// What credits pay for costs nothing, so there is nothing to take off.
Money coveredBy(const Discount &discount, const QuoteLine &line)
{
    return covers(discount.scope, line) ? line.amount + line.covered : Money();
}

/// A discount on these lines.
struct Taken
{
    Discount discount;
    PriceStep step;
};

// Of several the one that takes most off; of two that take the same the first.
Result<std::optional<Taken>> bestOf(const QList<QuoteLine> &lines, const QList<Discount> &discounts)
{
    std::optional<Taken> best;
    for (const Discount &discount : discounts) {
        Money base;
        for (const QuoteLine &line : lines)
            base += coveredBy(discount, line);
        if (isTooLarge(discount, base))
            return refuse(Reason::DiscountTooLarge, u"discount"_s);
        const PriceStep step = discountStep(discount, base);
        if (!step.amount.isZero() && (!best || step.amount < best->step.amount))
            best = Taken{discount, step};
    }
    return best;
}

void takeOff(QList<QuoteLine> &lines, const Taken &taken)
{
    const auto &[discount, step] = taken;
    QList<Money> weights;
    for (const QuoteLine &line : std::as_const(lines))
        weights += coveredBy(discount, line);
    const QList<Money> parts = split(step.amount, weights);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].discount = parts[i];
    const auto first = std::ranges::find_if(
        lines, [&](const QuoteLine &line) { return covers(taken.discount.scope, line); });
    lines += QuoteLine{.kind = LineKind::Discount,
                       .coupon = discount.coupon,
                       .description = discount.name,
                       .reason = discount.reason,
                       .unitPrice = step.amount,
                       .amount = step.amount,
                       .taxClass = first->taxClass,
                       .revenueAccount = first->revenueAccount,
                       .steps = {step}};
}

/// The lines of one tax class, and what they come to after the discount.
struct TaxedGroup
{
    TaxClassId taxClass;
    QList<qsizetype> lines;
    QList<Money> nets;
    Money net;
};

QList<TaxedGroup> groupsOf(const QList<QuoteLine> &lines)
{
    QList<TaxedGroup> groups;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == LineKind::Discount || lines[i].kind == LineKind::Redemption)
            continue;
        auto group = std::ranges::find(groups, lines[i].taxClass, &TaxedGroup::taxClass);
        if (group == groups.end())
            group = groups.insert(groups.end(), TaxedGroup{lines[i].taxClass, {}, {}, {}});
        group->lines += i;
        group->nets += lines[i].amount + lines[i].discount + lines[i].covered;
        group->net += group->nets.last();
    }
    return groups;
}

QList<TaxRate> ratesOf(const PriceBook &book, TaxClassId taxClass, QDate day)
{
    QList<TaxRate> rates;
    for (const TaxRate &rate : book.taxRates.value(taxClass)) {
        if (isValidOn(rate, day))
            rates += rate;
    }
    std::ranges::sort(rates, {}, &TaxRate::id);
    return rates;
}

// The part of a gross amount that is tax, rounded half away from zero.
Money taxHeldIn(Money gross, PartsPerMillion rate)
{
    const qint64 whole = wholeShare + rate.value;
    const qint64 tax = (2 * gross.minor() * rate.value + whole) / (2 * whole);
    return Money::minor(tax, gross.currency());
}

QList<QuoteTax> taxesOf(const PriceBook &book, const TaxedGroup &group, const QList<TaxRate> &rates)
{
    PartsPerMillion together;
    QList<Money> weights;
    for (const TaxRate &rate : rates) {
        together.value += rate.rate.value;
        weights += Money::minor(rate.rate.value, book.currency);
    }
    const QList<Money> held =
        book.taxInclusive ? split(taxHeldIn(group.net, together), weights) : QList<Money>();
    QList<QuoteTax> taxes;
    for (qsizetype i = 0; i < rates.size(); ++i) {
        taxes += QuoteTax{.taxClass = group.taxClass,
                          .taxRate = rates[i].id,
                          .jurisdiction = rates[i].jurisdiction,
                          .rate = rates[i].rate,
                          .taxable = group.net,
                          .amount = book.taxInclusive ? held[i] : group.net.share(rates[i].rate)};
    }
    return taxes;
}

} // namespace

Result<Quote> totalled(const PriceBook &book,
                       QList<QuoteLine> lines,
                       const QList<Discount> &discounts,
                       QDate taxedOn)
{
    if (Refusals refusals = objections(lines); !refusals.empty())
        return refuse(std::move(refusals));
    const Result<std::optional<Taken>> best = bestOf(lines, discounts);
    if (!best)
        return refuse(best.error());
    if (*best)
        takeOff(lines, **best);

    Quote quote{.lines = std::move(lines), .taxInclusive = book.taxInclusive};
    for (const TaxedGroup &group : groupsOf(quote.lines)) {
        const QList<TaxRate> rates = ratesOf(book, group.taxClass, taxedOn);
        if (rates.isEmpty())
            return refuse(Reason::TaxMissing);
        Money tax;
        for (const QuoteTax &one : taxesOf(book, group, rates)) {
            quote.taxes += one;
            tax += one.amount;
        }
        const QList<Money> parts = split(tax, group.nets);
        for (qsizetype i = 0; i < parts.size(); ++i)
            quote.lines[group.lines[i]].tax = parts[i];
        quote.tax += tax;
    }
    for (const QuoteLine &line : std::as_const(quote.lines))
        quote.subtotal += line.amount;
    quote.total = book.taxInclusive ? quote.subtotal : quote.subtotal + quote.tax;
    return quote;
}

} // namespace desk
