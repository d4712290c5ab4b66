#include "ui/text/price_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class PriceSentence
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)

public:
    PriceSentence(const PriceStep &step, const Words &words)
        : m_step(step)
        , m_words(words)
    {
    }

    QString text() const;

private:
    QString onNight(const QString &text) const;
    QString forNights(const QString &text) const;
    QString surcharge(const QString &fallback) const;
    QString times(const QString &label) const;
    QString label(const QString &fallback) const
    {
        return m_step.label.isEmpty() ? fallback : m_step.label;
    }

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

QString PriceSentence::text() const
{
    switch (m_step.kind) {
    case PriceStepKind::Base:
        return forNights(m_words.money(m_step.unitAmount));
    case PriceStepKind::PeakDates:
        return forNights(surcharge(tr("Peak dates")));
    case PriceStepKind::Weekday:
        return forNights(surcharge(tr("Weekday")));
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
        && a.unitAmount == b.unitAmount && a.kind != PriceStepKind::AddOn;
}

/// Steps that differ in the night only, as one.
QList<PriceStep> alikeTogether(const QList<PriceStep> &steps)
{
    QList<PriceStep> together;
    for (const PriceStep &step : steps) {
        const auto same = std::ranges::find_if(
            together, [&](const PriceStep &other) { return isAlike(other, step); });
        if (same == together.end())
            together += step;
        else
            same->quantity += step.quantity;
    }
    return together;
}

} // namespace

QString priceStepText(const PriceStep &step, const Words &words)
{
    return PriceSentence(step, words).text();
}

QString explanationText(const QList<PriceStep> &steps, const Words &words)
{
    QStringList parts;
    for (const PriceStep &step : alikeTogether(steps))
        parts += priceStepText(step, words);
    return parts.join(u" · "_s);
}

} // namespace desk::ui
