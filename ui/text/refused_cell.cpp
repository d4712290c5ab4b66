#include "ui/text/refused_cell.h"

#include "ui/text/refusal_text.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct RefusedCell
{
    Q_DECLARE_TR_FUNCTIONS(RefusedCell)
};

QString textOf(const Refusal &refusal, const QString &name)
{
    const auto found = refusal.values.constFind(name);
    const QString *text =
        found == refusal.values.constEnd() ? nullptr : std::get_if<QString>(&found.value());
    return text ? *text : QString();
}

// Nobody chose it from a list: it is what a line says.
QString unknown(const QString &column, const QString &value)
{
    if (column == u"customer_id"_s)
        return RefusedCell::tr("There is no customer “%1”. Look for the line in customers.csv: it "
                               "is missing, or left out itself.")
            .arg(value);
    if (column == u"pet_id"_s)
        return RefusedCell::tr("There is no pet “%1”. Look for the line in pets.csv: it is "
                               "missing, or left out itself.")
            .arg(value);
    if (column == u"service"_s)
        return RefusedCell::tr("There is no service “%1”. Add it in Settings, or write the name of "
                               "one that is there.")
            .arg(value);
    if (column == u"vaccine"_s)
        return RefusedCell::tr("There is no vaccine “%1”. Add it in Settings, or write the name of "
                               "one that is there.")
            .arg(value);
    return RefusedCell::tr("There is no room “%1”. Add it in Settings, or write the name of one "
                           "that is there.")
        .arg(value);
}

QString outOfRange(const Refusal &refusal, const Words &words)
{
    if (refusal.field == u"born_on"_s || refusal.field == u"given_on"_s)
        return RefusedCell::tr("This day is still to come. Check it.");
    if (refusal.field == u"state"_s)
        return RefusedCell::tr("“%1” is no state of a stay. Write one of these: %2.")
            .arg(textOf(refusal, u"value"_s),
                 u"REQUESTED, CONFIRMED, CHECKED_OUT, CANCELLED, NO_SHOW"_s);
    if (refusal.values.contains(u"least"_s))
        return refusalText(refusal, words);
    return RefusedCell::tr("“%1” is neither yes nor no.").arg(textOf(refusal, u"value"_s));
}

QString sentenceOf(const Refusal &refusal, const Words &words)
{
    const QString value = textOf(refusal, u"value"_s);
    switch (refusal.reason) {
    case Reason::Missing:
        return refusal.field == u"first_name"_s
            ? RefusedCell::tr("A person needs a first or a last name.")
            : RefusedCell::tr("This must not be empty.");
    case Reason::NotADate:
        return RefusedCell::tr("“%1” is not a date as it is read here. Write it as %2.")
            .arg(value, u"2026-12-24"_s);
    case Reason::NotANumber:
        return RefusedCell::tr("“%1” is not a number. Write it in digits alone.").arg(value);
    case Reason::OutOfRange:
        return outOfRange(refusal, words);
    case Reason::Unknown:
        return unknown(refusal.field, value);
    case Reason::DatesReversed:
        return refusal.field == u"expires_on"_s
            ? RefusedCell::tr("This is before the day on which it was given. Check both.")
            : refusalText(refusal, words);
    default:
        return refusalText(refusal, words);
    }
}

} // namespace

QString refusedCellText(const Refusal &refusal, const Words &words)
{
    const QString heading = textOf(refusal, u"heading"_s);
    return (heading.isEmpty() ? refusal.field : heading) % u": "_s % sentenceOf(refusal, words);
}

} // namespace desk::ui
