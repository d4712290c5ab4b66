#include "ui/text/terms_text.h"

#include "core/base/assert.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr PartsPerMillion half{wholeShare / 2};
constexpr PartsPerMillion whole{wholeShare};

struct TermsText
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)
};

QString ruleText(const QString &name, int version, const Words &words)
{
    return TermsText::tr("%1 rule %2", "name and version of a rule")
        .arg(name, words.number(version));
}

/// A step of a cancellation that can still be reached.
struct StepText
{
    std::optional<QDate> from; ///< none: now
    PartsPerMillion kept;
};

QList<StepText> stepsFrom(const BookingTerms &terms, QDate arrivesOn, QDate today)
{
    QList<StepText> steps{{std::nullopt, {}}};
    for (const CancellationTier &tier : terms.tiers) {
        const QDate from = arrivesOn.addDays(-tier.daysBefore);
        if (from <= today)
            steps.first().kept = tier.kept;
        else if (tier.kept != steps.last().kept)
            steps += StepText{from, tier.kept};
    }
    return steps;
}

QString keptOfDeposit(PartsPerMillion kept, const Words &words)
{
    if (kept == whole)
        return TermsText::tr("all of the deposit is kept");
    if (kept == half)
        return TermsText::tr("half of the deposit is kept");
    return TermsText::tr("%1 of the deposit is kept", "50 %").arg(words.percent(kept));
}

QString keptOfIt(PartsPerMillion kept, const Words &words)
{
    if (kept == whole)
        return TermsText::tr("all of it", "of the deposit");
    if (kept == half)
        return TermsText::tr("half of it", "of the deposit");
    return TermsText::tr("%1 of it", "50 % of the deposit").arg(words.percent(kept));
}

QString sentenceFor(const QList<StepText> &steps, QDate today, const Words &words)
{
    const bool isFree = steps.first().kept.value == 0;
    QStringList parts;
    qsizetype next = 1;
    if (!isFree) {
        parts += TermsText::tr("When it is cancelled now, %1", "half of the deposit is kept")
                     .arg(keptOfDeposit(steps.first().kept, words));
    } else if (steps.size() > 1) {
        parts += TermsText::tr("Cancelling is free until %1", "a day")
                     .arg(words.shortDay(steps[1].from->addDays(-1), today));
        parts += TermsText::tr("then %1", "half of the deposit is kept")
                     .arg(keptOfDeposit(steps[1].kept, words));
        next = 2;
    } else {
        parts += TermsText::tr("Cancelling is free");
    }
    for (; next < steps.size(); ++next)
        parts +=
            TermsText::tr("from %1 %2", "a day, all of it")
                .arg(words.shortDay(*steps[next].from, today), keptOfIt(steps[next].kept, words));
    return TermsText::tr("%1.", "a sentence").arg(parts.join(TermsText::tr(", ", "in a sentence")));
}

QString howGivenUp(const PromisedEnd &end, const Words &words)
{
    if (end.how == ReservationState::NoShow)
        return TermsText::tr("Nobody came");
    if (end.daysAhead > 0)
        return TermsText::tr("Cancelled %1 before they were to come", "3 days")
            .arg(words.days(end.daysAhead));
    return end.daysAhead == 0 ? TermsText::tr("Cancelled on the day they were to come")
                              : TermsText::tr("Cancelled after the day they were to come");
}

QString whatIsKept(const PromisedEnd &end, const Words &words)
{
    if (end.share.value == 0)
        return TermsText::tr("nothing is kept");
    if (end.kept.isZero())
        return TermsText::tr("there is nothing to keep");
    switch (end.feeOf) {
    case FeeBase::Deposit:
        return keptOfDeposit(end.share, words);
    case FeeBase::FirstNight:
        return TermsText::tr("%1 of the first night is kept, at most the deposit", "50 %")
            .arg(words.percent(end.share));
    case FeeBase::WholeStay:
        return TermsText::tr("%1 of the price is kept, at most the deposit", "50 %")
            .arg(words.percent(end.share));
    }
    DESK_ASSERT(!"FeeBase");
    return {};
}

QString keptText(const PromisedEnd &end, const Words &words)
{
    if (end.kept.isZero())
        return TermsText::tr("All of %1 goes back.", "an amount").arg(words.money(end.held));
    if (end.kept == end.held)
        return TermsText::tr("All of %1 is kept.", "an amount").arg(words.money(end.held));
    return TermsText::tr("%1 is kept, %2 goes back.", "amounts")
        .arg(words.money(end.kept), words.money(end.held - end.kept));
}

} // namespace

QString depositShareText(PartsPerMillion share, Money amount, const Words &words)
{
    QStringList parts;
    if (share == whole)
        parts += TermsText::tr("all of the price");
    else if (share.value != 0)
        parts += words.percent(share);
    if (!amount.isZero())
        parts += words.money(amount);
    return parts.isEmpty() ? TermsText::tr("nothing") : parts.join(u" + "_s);
}

QString depositDueText(const BookingTerms &terms, const Words &words)
{
    if (!terms.depositRule)
        return {};
    const QString rule = ruleText(terms.depositName, terms.depositVersion, words);
    if (terms.depositDue.isZero())
        return TermsText::tr("No deposit is due: %1", "a rule").arg(rule);
    return TermsText::tr("Deposit due %1: %2, %3", "amount, share, rule")
        .arg(words.money(terms.depositDue),
             depositShareText(terms.depositShare, terms.depositAmount, words),
             rule);
}

QString cancellationText(const BookingTerms &terms,
                         QDate arrivesOn,
                         QDate today,
                         const Words &words)
{
    if (!terms.cancellationRule)
        return {};
    return sentenceFor(stepsFrom(terms, arrivesOn, today), today, words);
}

QString noShowText(const BookingTerms &terms, const Words &words)
{
    if (!terms.cancellationRule || terms.noShowShare.value == 0)
        return {};
    if (terms.noShowOf == FeeBase::Deposit)
        return TermsText::tr("When nobody comes, %1.", "half of the deposit is kept")
            .arg(keptOfDeposit(terms.noShowShare, words));
    const QString share = words.percent(terms.noShowShare);
    return terms.noShowOf == FeeBase::FirstNight
        ? TermsText::tr("When nobody comes, %1 of the first night is kept, at most the deposit.")
              .arg(share)
        : TermsText::tr("When nobody comes, %1 of the price is kept, at most the deposit.")
              .arg(share);
}

QString depositText(const BookingTerms &terms, const DepositSums &sums, const Words &words)
{
    if (!terms.depositRule || (sums.due.isPositive() && sums.held >= sums.due))
        return {};
    if (sums.due == terms.depositDue)
        return depositDueText(terms, words);
    const QString rule = ruleText(terms.depositName, terms.depositVersion, words);
    const QString asked = words.money(terms.depositDue);
    if (sums.due.isZero())
        return TermsText::tr("No deposit was asked for. By %1 it would be %2.", "rule, amount")
            .arg(rule, asked);
    return TermsText::tr("Deposit due %1, as agreed. By %2 it would be %3.", "amount, rule, amount")
        .arg(words.money(sums.due), rule, asked);
}

QString promisedEndText(const PromisedEnd &end, const Words &words)
{
    const QString sentence =
        TermsText::tr("%1: %2 (%3).", "how it was given up, what is kept, rule")
            .arg(howGivenUp(end, words),
                 whatIsKept(end, words),
                 ruleText(end.rule, end.version, words));
    return TermsText::tr("%1 %2", "two sentences").arg(sentence, keptText(end, words));
}

} // namespace desk::ui
