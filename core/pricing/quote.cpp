#include "core/pricing/quote.h"

#include "core/pricing/fees.h"
#include "core/pricing/lodging_price.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

LineKind kindOf(const PricedPet &pet)
{
    if (pet.service.kind != ServiceKind::Boarding && pet.service.kind != ServiceKind::Daycare)
        return LineKind::Other;
    return pet.isAdditional ? LineKind::AdditionalPet : LineKind::Lodging;
}

QuoteLine lodgingLine(const PricedPet &pet)
{
    const Money first = pet.days.first().amount;
    const bool isEven =
        std::ranges::all_of(pet.days, [&](const PricedDay &day) { return day.amount == first; });
    return {.kind = kindOf(pet),
            .reservation = pet.pet.reservation,
            .pet = pet.pet.pet,
            .description = pet.service.name,
            .quantity = int(pet.days.size()),
            .unitPrice = isEven ? first : first * 0,
            .amount = sumOf(pet.steps),
            .taxClass = pet.service.taxClass,
            .revenueAccount = pet.service.revenueAccount,
            .steps = pet.steps,
            .serviceKind = pet.service.kind};
}

// The first days of a stay that credits pay for, as a line that takes them off again.
QuoteLine redemptionLine(const PricedPet &pet, const CreditToUse &credit, qsizetype from)
{
    const qsizetype days =
        std::min<qsizetype>(pet.days.size() - from, credit.units / credit.unitsPerDay);
    PriceStep step;
    step.kind = PriceStepKind::Redemption;
    step.rule = credit.plan.text();
    step.ruleVersion = credit.planVersion;
    step.label = credit.name;
    for (qsizetype i = from; i < from + days; ++i)
        step.amount -= pet.days[i].amount;
    step.unitAmount = step.amount;
    return {.kind = LineKind::Redemption,
            .reservation = pet.pet.reservation,
            .pet = pet.pet.pet,
            .description = credit.name,
            .quantity = int(days),
            .unitPrice = step.amount,
            .amount = step.amount,
            .taxClass = pet.service.taxClass,
            .revenueAccount = pet.service.revenueAccount,
            .steps = {step},
            .purchase = credit.purchase,
            .units = int(days) * credit.unitsPerDay};
}

// Right below the stay that they pay for.
QList<QuoteLine> stayLines(const PricedPet &pet, const QList<CreditToUse> &credits)
{
    QuoteLine stay = lodgingLine(pet);
    QList<QuoteLine> redemptions;
    qsizetype paid = 0;
    for (const CreditToUse &credit : credits) {
        const bool isForIt = credit.reservation == pet.pet.reservation;
        if (!isForIt || credit.units < credit.unitsPerDay || paid == pet.days.size())
            continue;
        redemptions += redemptionLine(pet, credit, paid);
        paid += redemptions.last().quantity;
        stay.covered += redemptions.last().amount;
    }
    return QList<QuoteLine>{stay} + redemptions;
}

PriceStep addOnStep(const AddOn &addOn, const AddOnToPrice &wish)
{
    PriceStep step;
    step.kind = PriceStepKind::AddOn;
    step.rule = addOn.id.text();
    step.label = addOn.name;
    step.night = wish.day;
    step.quantity = wish.quantity;
    step.unitAmount = addOn.price;
    step.amount = addOn.price * wish.quantity;
    return step;
}

// One line per pet and add-on, one step per day.
void append(QList<QuoteLine> &lines, const AddOn &addOn, const AddOnToPrice &wish)
{
    const PriceStep step = addOnStep(addOn, wish);
    const auto same = std::ranges::find_if(lines, [&](const QuoteLine &line) {
        return line.addOn == addOn.id && line.pet == wish.pet
            && line.reservation == wish.reservation;
    });
    if (same != lines.end()) {
        same->quantity += wish.quantity;
        same->amount += step.amount;
        same->steps += step;
        return;
    }
    lines += QuoteLine{.kind = LineKind::AddOn,
                       .reservation = wish.reservation,
                       .pet = wish.pet,
                       .addOn = addOn.id,
                       .description = addOn.name,
                       .quantity = wish.quantity,
                       .unitPrice = addOn.price,
                       .amount = step.amount,
                       .taxClass = addOn.taxClass,
                       .revenueAccount = addOn.revenueAccount,
                       .steps = {step}};
}

QList<QuoteLine> addOnLines(const PriceBook &book,
                            const QList<AddOnToPrice> &wishes,
                            Refusals &refusals)
{
    QList<QuoteLine> lines;
    for (const AddOnToPrice &wish : wishes) {
        const auto addOn = book.addOns.constFind(wish.addOn);
        if (addOn == book.addOns.cend())
            refusals.push_back({Reason::Unknown, u"addOn"_s, {}});
        else
            append(lines, *addOn, wish);
    }
    return lines;
}

} // namespace

Result<Quote> quote(const PriceBook &book, const StayToPrice &stay)
{
    Refusals refusals;
    const QList<PricedPet> pets = priceLodging(book, stay, refusals);
    const QList<QuoteLine> addOns = addOnLines(book, stay.addOns, refusals);
    if (!refusals.empty())
        return refuse(std::move(refusals));

    QList<QuoteLine> lines;
    for (const PricedPet &pet : pets)
        lines += stayLines(pet, stay.credits);
    lines += addOns;
    lines += feeLines(book, pets);
    lines += stay.products;
    QList<Discount> discounts;
    if (stay.discount)
        discounts += *stay.discount;
    if (stay.standing && stay.standing->holdsOn(stay.taxedOn))
        discounts += stay.standing->discount;
    return totalled(book, std::move(lines), discounts, stay.taxedOn);
}

Money recomputed(const PriceStep &step)
{
    const Money each = step.share.value == 0 ? step.unitAmount : step.unitAmount.share(step.share);
    return each * step.quantity;
}

} // namespace desk
