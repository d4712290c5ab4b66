#include "ui/text/credit_text.h"

#include "ui/text/enum_text.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct CreditText
{
    Q_DECLARE_TR_FUNCTIONS(CreditText)
};

// A half is written as people do: ½ alone, 2½.
QString visitsAsNumber(int units, const Words &words)
{
    const QString whole = words.number(units / unitsOfAVisit);
    if (units % unitsOfAVisit == 0)
        return whole;
    return units < unitsOfAVisit ? u"½"_s : whole % u"½"_s;
}

} // namespace

QString visitsText(int units, const Words &words)
{
    const QString number = visitsAsNumber(std::abs(units), words);
    const QString visits = units != 0 && std::abs(units) <= unitsOfAVisit
        ? CreditText::tr("%1 visit", "1 or ½").arg(number)
        : CreditText::tr("%1 visits", "a number, also 0 or 2½").arg(number);
    return units < 0 ? u"−"_s % visits : visits;
}

QString creditsLeftText(const PackageCredits &package, const Words &words, QDate today)
{
    const QString left = CreditText::tr("%1 of %2 left", "7, 10 visits")
                             .arg(package.available < 0 ? visitsText(package.available, words)
                                                        : visitsAsNumber(package.available, words),
                                  visitsText(package.units, words));
    if (!package.expiresOn || package.unused() <= 0)
        return left;
    return *package.expiresOn < today ? CreditText::tr("%1, expired %2", "what is left, a day")
                                            .arg(left, words.date(*package.expiresOn))
                                      : CreditText::tr("%1, until %2", "what is left, a day")
                                            .arg(left, words.date(*package.expiresOn));
}

QString creditsTakenText(const CreditsTaken &taken, const Words &words)
{
    return CreditText::tr("uses %1 of %2", "1, 7 visits")
        .arg(visitsAsNumber(taken.units, words), visitsText(taken.before, words));
}

QString creditMoveText(const CreditMove &move, const Words &words)
{
    return CreditText::tr("%1: %2", "what happened, how many visits")
        .arg(word(move.kind), visitsText(std::abs(move.units), words));
}

} // namespace desk::ui
