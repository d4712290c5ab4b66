#include "ui/settings/sample_text.h"

#include "ui/text/joined.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class SamplePriceText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    static QString stay(const SamplePrice &sample, QDate today, const Words &words)
    {
        QStringList parts;
        if (!sample.family.isEmpty())
            parts += isolated(sample.family);
        parts += words.period(sample.arrivesOn, sample.leavesOn, today);
        if (sample.pets > 1)
            parts += words.pets(sample.pets);
        if (sample.fee == PriceRuleKind::EarlyArrival)
            parts += tr("comes early");
        if (sample.fee == PriceRuleKind::LateDeparture)
            parts += tr("leaves late");
        return parts.join(u", "_s);
    }

    static QString prices(const SamplePrice &sample, const Words &words)
    {
        if (!sample.then)
            return tr("%1 now, and could not be priced then").arg(words.money(*sample.now));
        if (!sample.now)
            return tr("has no price now, would be %1").arg(words.money(*sample.then));
        if (!sample.isOther())
            return tr("%1, as now").arg(words.money(*sample.then));
        const Money more = *sample.then - *sample.now;
        return (more.isNegative() ? tr("%1 now, would be %2 (%3 less)", "amounts, the difference")
                                  : tr("%1 now, would be %2 (%3 more)", "amounts, the difference"))
            .arg(words.money(*sample.now),
                 words.money(*sample.then),
                 words.money(more.isNegative() ? -more : more));
    }
};

} // namespace

QString samplePriceText(const SamplePrice &sample, QDate today, const Words &words)
{
    return SamplePriceText::stay(sample, today, words) + u": "_s
        + SamplePriceText::prices(sample, words);
}

QStringList samplePriceTexts(const QList<SamplePrice> &samples, QDate today, const Words &words)
{
    QStringList texts;
    for (const SamplePrice &sample : samples)
        texts += samplePriceText(sample, today, words);
    return texts;
}

} // namespace desk::ui
