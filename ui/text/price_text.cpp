#include "ui/text/price_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qint64 onePercent = wholeShare / 100;

/// Steps that differ in the night only, and in how full the house was.
struct AlikeSteps
{
    PriceStep first; ///< for all their nights
    std::optional<PartsPerMillion> leastOccupancy = first.occupancy;
    std::optional<PartsPerMillion> mostOccupancy = first.occupancy;
};

class PriceSentence
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)

public:
    PriceSentence(const AlikeSteps &steps, const Words &words)
        : m_steps(steps)
        , m_step(m_steps.first)
        , m_words(words)
    {
    }

    QString text() const;

private:
    QString onNight(const QString &text) const;
    QString forNights(const QString &text) const;
    QString surcharge(const QString &fallback) const;
    QString times(const QString &label) const;
    QString howFull() const;
    QString label(const QString &fallback) const
    {
        return m_step.label.isEmpty() ? fallback : m_step.label;
    }

    const AlikeSteps &m_steps;
    const PriceStep &m_step;
    const Words &m_words;
};

QString PriceSentence::onNight(const QString &text) const
{
    return m_step.night
        ? tr("%1 on %2", "a price rule, a night").arg(text, m_words.dayAndMonth(*m_step.night))
        : text;
}

QString PriceSentence::forNights(const QString &text) const
{
    return m_step.quantity == 1
        ? onNight(text)
        : tr("%1 × %2", "a price rule, nights").arg(text, m_words.nights(m_step.quantity));
}

/// "Christmas +20 %", "Holiday fee +$5.00"
QString PriceSentence::surcharge(const QString &fallback) const
{
    const QString by = m_step.share.value != 0
        ? m_words.percentChange(m_step.share)
        : m_words.change(m_step.unitAmount.isZero() ? m_step.amount : m_step.unitAmount);
    return tr("%1 %2", "a price rule, what it adds").arg(label(fallback), by);
}

QString PriceSentence::times(const QString &fallback) const
{
    const QString each = m_words.money(m_step.unitAmount);
    if (m_step.quantity == 1)
        return tr("%1 %2", "a thing, its price").arg(label(fallback), each);
    return tr("%1 %2 × %3", "a thing, its price, times")
        .arg(label(fallback), each, m_words.number(m_step.quantity));
}

/// "82 % of the house taken", "82 % to 91 % of “Suite” taken"
QString PriceSentence::howFull() const
{
    // Rounded down: a house is not said to be as full as a rule asks before it is.
    const auto whole = [&](PartsPerMillion share) {
        return m_words.percent({share.value / onePercent * onePercent});
    };
    const QString least = whole(m_steps.leastOccupancy.value_or(PartsPerMillion()));
    const QString most = whole(m_steps.mostOccupancy.value_or(PartsPerMillion()));
    const QString share = least == most ? least : tr("%1 to %2", "shares").arg(least, most);
    return m_step.occupancyOf.isEmpty()
        ? tr("%1 of the house taken", "a share").arg(share)
        : tr("%1 of “%2” taken", "a share, a kind of room").arg(share, m_step.occupancyOf);
}

QString PriceSentence::text() const
{
    switch (m_step.kind) {
    case PriceStepKind::Base:
        return forNights(m_words.money(m_step.unitAmount));
    case PriceStepKind::PeakDates:
        return forNights(surcharge(tr("Peak dates")));
    case PriceStepKind::Weekday:
        return forNights(surcharge(tr("Weekday")));
    case PriceStepKind::Occupancy:
        return tr("%1 (%2)", "a price rule, why")
            .arg(forNights(surcharge(tr("Occupancy"))), howFull());
    case PriceStepKind::LengthOfStay:
        return forNights(surcharge(tr("Length of the stay")));
    case PriceStepKind::AdditionalPet:
        return forNights(surcharge(tr("Additional pet")));
    case PriceStepKind::AddOn:
        return onNight(times(tr("Add-on")));
    case PriceStepKind::Product:
        return times({}); // a product always has its name
    case PriceStepKind::EarlyFee:
        return surcharge(tr("Early arrival"));
    case PriceStepKind::LateFee:
        return surcharge(tr("Late pick-up"));
    case PriceStepKind::Coupon:
        return surcharge(tr("Coupon"));
    case PriceStepKind::ManualDiscount:
        return surcharge(tr("Discount"));
    case PriceStepKind::Package:
        return times({}); // a package always has its name
    case PriceStepKind::Redemption:
        return tr("Paid for with %1", "a package").arg(m_step.label);
    }
    DESK_ASSERT(!"PriceStepKind");
    return {};
}

bool isAlike(const PriceStep &a, const PriceStep &b)
{
    return a.night && b.night && a.kind == b.kind && a.label == b.label && a.share == b.share
        && a.unitAmount == b.unitAmount && a.occupancyOf == b.occupancyOf
        && a.kind != PriceStepKind::AddOn;
}

QList<AlikeSteps> alikeTogether(const QList<PriceStep> &steps)
{
    QList<AlikeSteps> together;
    for (const PriceStep &step : steps) {
        const auto same = std::ranges::find_if(
            together, [&](const AlikeSteps &other) { return isAlike(other.first, step); });
        if (same == together.end()) {
            together += AlikeSteps{step};
            continue;
        }
        same->first.quantity += step.quantity;
        same->leastOccupancy = std::min(same->leastOccupancy, step.occupancy);
        same->mostOccupancy = std::max(same->mostOccupancy, step.occupancy);
    }
    return together;
}

} // namespace

QString priceStepText(const PriceStep &step, const Words &words)
{
    return PriceSentence({step}, words).text();
}

QString explanationText(const QList<PriceStep> &steps, const Words &words)
{
    QStringList parts;
    for (const AlikeSteps &alike : alikeTogether(steps))
        parts += PriceSentence(alike, words).text();
    return parts.join(u" · "_s);
}

} // namespace desk::ui
